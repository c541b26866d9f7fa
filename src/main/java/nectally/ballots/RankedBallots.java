package nectally.ballots;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nectally.model.CandidateList;
import nectally.model.PaperKinds;

/** Says who stands in each contest whose ranked ballots a teller has taken. */
public final class RankedBallots {

  private final Boxes boxes;
  private final RankedTeller teller;

  /** Prepares for a count that has read all ballots. */
  public RankedBallots(Boxes boxes, RankedTeller teller) {
    this.boxes = boxes;
    this.teller = teller;
  }

  /**
   * Who stands in a contest.
   *
   * @param box the ballots
   * @param names in the order of the ballot paper, of the candidates' file, or of the alphabet
   * @param values what a file says of each, one for each of its columns; blank is absent
   * @param numbers by index of the box's roll: the place among the names, or -1
   * @param withdrawn the places of those who stand no longer
   * @param kinds the ballots by kind
   */
  public record Standing(
      Box box,
      List<String> names,
      List<List<String>> values,
      List<Integer> numbers,
      BitSet withdrawn,
      PaperKinds kinds) {}

  /** Returns the contests in the order of their first ballots. */
  public List<Standing> contests() {
    boxes.addWithoutBallots();
    List<Box> ordered = boxes.all();
    List<Standing> contests = new ArrayList<>();
    for (Box box : ordered) {
      contests.add(standing(box, ordered.size() == 1));
    }
    return contests;
  }

  private Standing standing(Box box, boolean isOnly) {
    RankedBox count = teller.count(box);
    Roll roll = box.roll();
    List<String> allNames = roll.names();
    List<Integer> order = order(roll, count, allNames, isOnly);
    List<Integer> numbers = new ArrayList<>(Collections.nCopies(allNames.size(), -1));
    BitSet withdrawn = new BitSet();
    List<String> names = new ArrayList<>();
    List<List<String>> values = new ArrayList<>();
    List<String> blank =
        Collections.nCopies(boxes.candidates().map(list -> list.columns().size()).orElse(0), "");
    for (int i = 0; i < order.size(); i++) {
      int name = order.get(i);
      numbers.set(name, i);
      names.add(allNames.get(name));
      values.add(name < roll.standing().size() ? roll.standing().get(name).values() : blank);
      withdrawn.set(i, count.paperNames().length > 0 && count.isWithdrawn(i));
    }
    return new Standing(box, names, values, numbers, withdrawn, count.kinds());
  }

  private List<Integer> order(Roll roll, RankedBox count, List<String> names, boolean isOnly) {
    List<Integer> order = new ArrayList<>();
    for (int name : count.paperNames()) {
      order.add(name);
    }
    if (!order.isEmpty()) {
      return order;
    }
    boolean isListed = isOnly || boxes.candidates().filter(CandidateList::byContest).isPresent();
    boolean[] seen = new boolean[names.size()];
    for (SpelledName spelling : roll.spellings()) {
      seen[spelling.name()] |= spelling.isSeen();
    }
    for (int i = 0; i < roll.standing().size(); i++) {
      if (isListed || seen[i]) {
        order.add(i);
      }
    }
    List<Integer> others = new ArrayList<>();
    for (int i = roll.standing().size(); i < seen.length; i++) {
      if (seen[i] && !roll.isStranger(i)) {
        others.add(i);
      }
    }
    others.sort(Comparator.comparing(names::get));
    order.addAll(others);
    return order;
  }
}
