package nectally.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Takes ranked ballots as far as their ranks are clear.
 *
 * <p>A ballot ends at a rank that it leaves out, that it gives twice, or whose name it has given
 * before. Without a single first preference it is spoilt, and so it is with a stranger's name.
 */
public final class RankedTeller implements Teller {

  private final Boxes boxes;
  private final Function<Box, Preferences> preferences;
  private final List<RankedBox> counts = new ArrayList<>();
  private final List<Integer> seats = new ArrayList<>();
  private int file;
  private int[] names = new int[16];
  private int[] order = new int[16];
  private int[] stamps = new int[16];
  private int stamp;

  /**
   * Prepares to count.
   *
   * @param preferences gives what takes the ballots of a box, asked for once for each
   */
  public RankedTeller(Boxes boxes, Function<Box, Preferences> preferences) {
    this.boxes = boxes;
    this.preferences = preferences;
  }

  /** Returns the seats that each file states, 0 where it does not, in the order of the files. */
  public List<Integer> seats() {
    return List.copyOf(seats);
  }

  @Override
  public void begin(int number, int limit) {
    file = number;
    seats.add(limit);
  }

  /** Returns what was counted of a box. */
  public RankedBox count(Box box) {
    while (counts.size() <= box.number()) {
      Box next = boxes.get(counts.size());
      counts.add(new RankedBox(next.roll(), preferences.apply(next)));
    }
    return counts.get(box.number());
  }

  @Override
  public void ballotPaper(Box box, int[] paperNames, boolean[] withdrawn) {
    count(box).ballotPaper(paperNames, withdrawn, new Spot(file, 1, 0));
  }

  @Override
  public void count(Paper paper) {
    RankedBox count = count(paper.box());
    Spot spot = new Spot(file, paper.line(), 0);
    if (paper.box().first() == null) {
      paper.box().seen(spot);
    }
    count.addBallots(paper.weight());
    if (paper.size() == 0) {
      count.add(RankedBox.Flaw.BLANK, paper.weight(), spot);
    } else if (!count.addStrangers(paper, spot)) {
      take(paper, count, spot);
    }
  }

  private void take(Paper paper, RankedBox count, Spot spot) {
    sort(paper);
    stamp++;
    int length = 0;
    int at = 0;
    while (at < paper.size()) {
      int mark = order[at];
      if (paper.rank(mark) > length + 1) {
        end(length, RankedBox.Flaw.GAP, paper, count, spot);
        return;
      }
      if (isShared(paper, at)) {
        end(length, RankedBox.Flaw.EQUAL_RANK, paper, count, spot);
        return;
      }
      if (!isNew(paper.mark(mark))) {
        end(length, RankedBox.Flaw.REPEATED_NAME, paper, count, spot);
        return;
      }
      keep(length++, paper.mark(mark));
      at++;
    }
    count.take(names, length, paper.weight());
  }

  private void end(int length, RankedBox.Flaw flaw, Paper paper, RankedBox count, Spot spot) {
    count.add(length == 0 ? RankedBox.Flaw.NO_FIRST_PREFERENCE : flaw, paper.weight(), spot);
    if (length > 0) {
      count.take(names, length, paper.weight());
    }
  }

  /** Returns whether another name has the rank too. */
  private boolean isShared(Paper paper, int at) {
    int mark = order[at];
    for (int i = at + 1; i < paper.size() && paper.rank(order[i]) == paper.rank(mark); i++) {
      if (paper.mark(order[i]) != paper.mark(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNew(int name) {
    if (name >= stamps.length) {
      stamps = Arrays.copyOf(stamps, Math.max(2 * stamps.length, name + 1));
    }
    boolean isNew = stamps[name] != stamp;
    stamps[name] = stamp;
    return isNew;
  }

  private void keep(int place, int name) {
    if (place == names.length) {
      names = Arrays.copyOf(names, 2 * place);
    }
    names[place] = name;
  }

  /** Puts the marks in the order of their ranks; most ballots have it already. */
  private void sort(Paper paper) {
    int size = paper.size();
    if (size > order.length) {
      order = new int[Math.max(size, 2 * order.length)];
    }
    for (int i = 0; i < size; i++) {
      int rank = paper.rank(i);
      int to = i;
      while (to > 0 && paper.rank(order[to - 1]) > rank) {
        order[to] = order[to - 1];
        to--;
      }
      order[to] = i;
    }
  }
}
