package nectally.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts a block vote: each name that a ballot marks has one vote, in whatever order they stand.
 *
 * <p>A ballot with more names than it may mark, or with a stranger's, is spoilt.
 */
public final class BlockTeller implements Teller {

  private final Boxes boxes;
  private final int asked;
  private final int slate;
  private final List<BoxCount> counts = new ArrayList<>();
  private int file;
  private long most = Long.MAX_VALUE;
  private int[] distinct = new int[16];
  private int[] stamps = new int[16];
  private int stamp;

  /**
   * Prepares to count.
   *
   * @param most how many names a ballot may mark; 0 for what the files say, or any number
   * @param slate the column of the candidates' file by which tickets are counted; empty for none
   */
  public BlockTeller(Boxes boxes, int most, Optional<String> slate) {
    this.boxes = boxes;
    asked = most;
    this.slate =
        slate.isEmpty() || boxes.candidates().isEmpty()
            ? -1
            : boxes.candidates().get().columns().indexOf(slate.get());
  }

  @Override
  public void begin(int number, int limit) {
    file = number;
    int stated = asked == 0 ? limit : asked;
    most = stated == 0 ? Long.MAX_VALUE : stated;
  }

  @Override
  public synchronized void count(Paper paper) {
    int size = distinct(paper);
    BoxCount count = count(paper.box());
    if (paper.box().first() == null) {
      paper.box().seen(new Spot(file, paper.line(), 0));
    }
    if (size < paper.size()) {
      count.addDoubled(paper.weight(), new Spot(file, paper.line(), 0));
    }
    if (size > most && count.firstOverVoted() == null) {
      count.sawOverVoted(new Spot(file, paper.line(), 0));
    } else if (size == 0 && count.firstBlank() == null) {
      count.sawBlank(new Spot(file, paper.line(), 0));
    }
    count.add(distinct, size, paper.weight(), most);
  }

  /** Returns the most names that a ballot may mark, any number where nothing says so. */
  long limit() {
    return most;
  }

  /** Counts equal ballots of a box; the bits of {@code set} are the names that they mark. */
  synchronized void count(int box, long set, long ballots) {
    int size = 0;
    int[] names = new int[Long.bitCount(set)];
    for (long left = set; left != 0; left &= left - 1) {
      names[size++] = Long.numberOfTrailingZeros(left);
    }
    count(boxes.get(box)).add(names, size, ballots, most);
  }

  /** Says what a thread has seen first, at a line of the file that is being read. */
  synchronized void see(LaneJournal.Event event, long line) {
    Spot spot = new Spot(file, line, event.column());
    switch (event.what()) {
      case BOX -> event.box().seen(spot);
      case NAME -> event.spelling().seen(spot);
      case TWICE -> count(event.box()).addDoubled(1, spot);
      case OVER_VOTE -> count(event.box()).sawOverVoted(spot);
      case BLANK -> count(event.box()).sawBlank(spot);
    }
  }

  /** Returns how many names a ballot of the last file may mark; empty for any number. */
  public OptionalInt most() {
    return most > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) most);
  }

  /** Returns the count of a box, at nought where it has no ballots yet. */
  BoxCount count(Box box) {
    while (counts.size() <= box.number()) {
      Roll roll = boxes.get(counts.size()).roll();
      counts.add(
          new BoxCount(
              roll,
              slate < 0
                  ? Optional.empty()
                  : Optional.of(new TicketCount(new Slates(roll, slate)))));
    }
    return counts.get(box.number());
  }

  /** Takes each name of a ballot once; returns how many there are. */
  private int distinct(Paper paper) {
    stamp++;
    int size = 0;
    for (int i = 0; i < paper.size(); i++) {
      int name = paper.mark(i);
      if (name >= stamps.length) {
        stamps = Arrays.copyOf(stamps, Math.max(2 * stamps.length, name + 1));
      }
      if (stamps[name] != stamp) {
        stamps[name] = stamp;
        if (size == distinct.length) {
          distinct = Arrays.copyOf(distinct, 2 * size);
        }
        distinct[size++] = name;
      }
    }
    return size;
  }
}
