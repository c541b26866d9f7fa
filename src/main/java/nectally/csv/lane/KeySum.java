package nectally.csv.lane;

import nectally.csv.EightBytes;
import org.jspecify.annotations.Nullable;

/** What one thread has added up of a key. */
final class KeySum {

  /** Its number, -1 for what stands before the first row. */
  final int number;

  /** The number of its scope. */
  final int scope;

  /** Its group, and its bit in the group. */
  final int group;

  final long bit;

  /** A number that follows from the bytes of its cells. */
  final int hash;

  /** Its bytes in the runs of columns that are of the key, one behind the other, and a margin. */
  final byte[] bytes;

  /** Where each run ends in {@link #bytes}. */
  final int[] ends;

  /** How long the first run is. */
  final int headLength;

  /** Where the last run starts, and how long it is. */
  final int tail;

  final int tailLength;

  /** The key whose row stood last behind one of this key, and whether their rows start alike. */
  @Nullable KeySum follower;

  boolean followsAlike;

  long sum;
  long largest;
  long rows;

  /** The texts of the row before, by their number. */
  long version = -1;

  /** The texts of all rows so far, by a bit each as far as there are bits. */
  private long versions;

  /** What is kept of the rows, apart from what each row needs. */
  final KeyRows kept;

  /**
   * Starts without rows.
   *
   * @param hash of the cells
   * @param bytes of the runs, with a margin
   * @param ends of the runs, at least one
   * @param columns on how many columns rows of a key should agree
   */
  KeySum(RowKeys.Key key, int hash, byte[] bytes, int[] ends, int columns) {
    number = key.number();
    scope = key.scope();
    group = key.group();
    bit = key.bit();
    this.hash = hash;
    this.bytes = bytes;
    this.ends = ends;
    tail = start(ends.length - 1);
    tailLength = ends[ends.length - 1] - tail;
    headLength = ends[0];
    kept = new KeyRows(columns);
  }

  /** Returns where a run starts in {@link #bytes}. */
  int start(int run) {
    return run == 0 ? 0 : ends[run - 1];
  }

  /**
   * Keeps whose row stood behind one of this key.
   *
   * @param alike whether rows start with nothing of the key
   */
  void follow(KeySum next, boolean alike) {
    follower = next;
    followsAlike = alike || isStartOf(next);
  }

  private boolean isStartOf(KeySum next) {
    return ends[0] == next.ends[0] && EightBytes.areEqual(bytes, 0, next.bytes, 0, ends[0]);
  }

  /** Holds the texts of a row, which have a number, against those before. */
  void see(long number, String[] row) {
    version = number;
    long bit = number < Long.SIZE ? 1L << number : 0;
    if (bit == 0 || (versions & bit) == 0) {
      versions |= bit;
      kept.see(row);
    }
  }

  /** Adds a number; returns false where the sum is too large. */
  boolean add(long number) {
    sum += number;
    if (number > largest) {
      largest = number;
    }
    rows++;
    return sum >= 0;
  }

  /** Adds up what was added up elsewhere; returns false where the sum is too large. */
  boolean add(long other, long largestOther, long rowsOther) {
    sum += other;
    largest = Math.max(largest, largestOther);
    rows += rowsOther;
    return sum >= 0;
  }
}
