package nectally.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ballots of one block, to be counted as soon as all blocks above it are known to be rows. */
final class LaneJournal {

  /** Something that is said once, with the place where it is first seen. */
  enum What {
    /** The box has a ballot. */
    BOX,
    /** The spelling is on a ballot. */
    NAME,
    /** A ballot marks somebody twice. */
    TWICE,
    /** A ballot marks too many. */
    OVER_VOTE,
    /** A ballot marks nobody. */
    BLANK
  }

  /**
   * What there is to say.
   *
   * @param spelling of a name; one that is nobody's where it is about no name
   * @param line in the block, 0-based
   */
  record Event(What what, Box box, SpelledName spelling, int line, int column) {}

  private long[] sets = new long[4096];
  private int[] boxes = new int[4096];
  private int size;
  private final List<Event> events = new ArrayList<>();

  void clear() {
    size = 0;
    events.clear();
  }

  /** Adds a ballot of the box with a number. */
  void add(int box, long set) {
    if (size == sets.length) {
      sets = Arrays.copyOf(sets, 2 * size);
      boxes = Arrays.copyOf(boxes, 2 * size);
    }
    sets[size] = set;
    boxes[size++] = box;
  }

  void say(What what, Box box, SpelledName spelling, int line, int column) {
    events.add(new Event(what, box, spelling, line, column));
  }

  int size() {
    return size;
  }

  long set(int index) {
    return sets[index];
  }

  /** Returns the number of a ballot's box. */
  int box(int index) {
    return boxes[index];
  }

  List<Event> events() {
    return events;
  }
}
