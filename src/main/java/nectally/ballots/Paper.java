package nectally.ballots;

import java.util.Arrays;

/**
 * One ballot: the names that it marks, in order. The same object is filled again for the next one.
 *
 * <p>A name may stand twice, and ranks may have gaps or be equal: what becomes of such a ballot is
 * for the {@link Teller} to say.
 */
public final class Paper {

  private Box box;
  private int[] marks;
  private int[] ranks;
  private int size;
  private long weight = 1;
  private long line;

  /**
   * Creates an empty ballot of a box.
   *
   * @param expected how many marks there will be, unless there are more; at least 1
   */
  Paper(Box box, int expected) {
    this.box = box;
    marks = new int[expected];
    ranks = new int[expected];
  }

  /** Starts another ballot, without marks and of weight 1. */
  void start(Box newBox, long newLine) {
    box = newBox;
    line = newLine;
    size = 0;
    weight = 1;
  }

  /**
   * Marks a name.
   *
   * @param name its index in the box's roll
   * @param rank 1 for the first preference; the place of the mark where ballots are not ranked
   */
  void mark(int name, int rank) {
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, 2 * size);
      ranks = Arrays.copyOf(ranks, 2 * size);
    }
    marks[size] = name;
    ranks[size++] = rank;
  }

  void weigh(long newWeight) {
    weight = newWeight;
  }

  /** Returns the contest, or the part of it, that the ballot is for. */
  public Box box() {
    return box;
  }

  /** Returns how many marks the ballot has, a name that stands twice counted twice. */
  public int size() {
    return size;
  }

  /**
   * Returns the name that a mark is for, as an index of the box's roll.
   *
   * @param index 0-based, less than {@link #size}
   */
  public int mark(int index) {
    return marks[index];
  }

  /** Returns the rank of a mark, 1 for the first preference. */
  public int rank(int index) {
    return ranks[index];
  }

  /** Returns how many equal ballots this stands for, at least 1. */
  public long weight() {
    return weight;
  }

  /** Returns the line on which the ballot starts, 1-based. */
  public long line() {
    return line;
  }
}
