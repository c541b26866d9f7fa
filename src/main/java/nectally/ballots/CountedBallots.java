package nectally.ballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.model.BallotCounts;
import nectally.model.CandidateList;
import nectally.model.CountedContest;
import nectally.model.CountedContest.Candidate;
import nectally.model.CountedContest.Irregular;
import nectally.model.CountedContest.What;
import org.jspecify.annotations.Nullable;

/** Makes records of what a teller has counted. */
public final class CountedBallots {

  private final List<String> files;
  private final Boxes boxes;
  private final BlockTeller teller;

  /** Prepares for a count of {@code files} that is finished. */
  public CountedBallots(List<String> files, Boxes boxes, BlockTeller teller) {
    this.files = files;
    this.boxes = boxes;
    this.teller = teller;
  }

  /** Returns the contests and their parts, in the order of their first ballots. */
  public List<CountedContest> contests() {
    boxes.addWithoutBallots();
    List<Box> ordered = new ArrayList<>(boxes.all());
    boolean any = false;
    for (Box box : ordered) {
      any |= box.first() != null;
    }
    boolean hasAny = any;
    ordered.removeIf(box -> !isShown(box, hasAny));
    List<CountedContest> contests = new ArrayList<>();
    Set<Roll> rolls = new HashSet<>();
    for (Box box : ordered) {
      rolls.add(box.roll());
    }
    for (Box box : ordered) {
      contests.add(contest(box, rolls.size() == 1));
    }
    return contests;
  }

  /**
   * A box without ballots is shown where a file says that its contest is held, or where there is no
   * ballot at all. (Of a contest without a name there may also be a box that was made for a line
   * which then was no ballot.)
   *
   * @param any whether any box has a ballot
   */
  private boolean isShown(Box box, boolean any) {
    boolean held =
        boxes.candidates().filter(CandidateList::byContest).isPresent()
            ? !box.roll().standing().isEmpty()
            : !any && box.roll().contest().isEmpty();
    return box.first() != null || (box.part().isEmpty() && held);
  }

  private CountedContest contest(Box box, boolean only) {
    BoxCount count = teller.count(box);
    return new CountedContest(
        box.name(),
        box.part(),
        candidates(box.roll(), count, only),
        count.counts(),
        count.tickets().map(TicketCount::result),
        irregular(box.roll(), count));
  }

  private List<Candidate> candidates(Roll roll, BoxCount count, boolean only) {
    boolean listed = only || boxes.candidates().filter(CandidateList::byContest).isPresent();
    int columns = boxes.candidates().map(list -> list.columns().size()).orElse(0);
    List<String> blank = Collections.nCopies(columns, "");
    boolean[] seen = new boolean[roll.size()];
    for (SpelledName spelling : roll.spellings()) {
      seen[spelling.name()] |= spelling.isSeen();
    }
    List<String> names = roll.names();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      boolean stands = i < roll.standing().size();
      boolean shown = stands ? listed || count.votes(i) > 0 : seen[i];
      if (shown && !roll.isStranger(i)) {
        List<String> values = stands ? roll.standing().get(i).values() : blank;
        candidates.add(new Candidate(names.get(i), count.votes(i), values));
      }
    }
    candidates.sort(CountedBallots::mostFirst);
    return candidates;
  }

  private static int mostFirst(Candidate one, Candidate other) {
    int votes = Long.compare(other.votes(), one.votes());
    return votes != 0 ? votes : one.name().compareTo(other.name());
  }

  private List<Irregular> irregular(Roll roll, BoxCount count) {
    BallotCounts counts = count.counts();
    List<Irregular> irregular = new ArrayList<>();
    add(irregular, What.OVER_VOTE, counts.overVoted(), count.firstOverVoted());
    add(irregular, What.SAME_NAME_TWICE, counts.doubled(), count.firstDoubled());
    add(irregular, What.BLANK, counts.blank(), count.firstBlank());
    for (Stranger stranger : Stranger.of(roll)) {
      if (count.votes(stranger.index()) > 0) {
        irregular.add(
            new Irregular(
                What.UNKNOWN_NAME,
                stranger.name(),
                count.votes(stranger.index()),
                stranger.first().in(files)));
      }
    }
    irregular.sort(this::inOrder);
    return irregular;
  }

  private int inOrder(Irregular one, Irregular other) {
    int file =
        Integer.compare(files.indexOf(one.place().file()), files.indexOf(other.place().file()));
    return file != 0 ? file : Long.compare(one.place().line(), other.place().line());
  }

  private void add(List<Irregular> irregular, What what, long ballots, @Nullable Spot first) {
    if (ballots > 0 && first != null) {
      irregular.add(new Irregular(what, "", ballots, first.in(files)));
    }
  }
}
