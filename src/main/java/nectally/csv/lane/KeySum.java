package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.EightBytes;
import org.jspecify.annotations.Nullable;

/** What one thread has added up of a key. */
final class KeySum {

  /** So many different texts of a row are remembered by a bit. */
  private static final int BITS = 64;

  /** Its number, -1 for what stands before the first row. */
  final int number;

  /** Its group, and its bit in the group. */
  final int group;

  final long bit;

  /** Its bytes in the runs of columns that are of the key, one behind the other, and a margin. */
  final byte[] bytes;

  /** Where each run ends in {@link #bytes}. */
  final int[] ends;

  /** Where the last run starts, and how long it is. */
  final int tail;

  final int tailLength;

  /** The key whose row stood last behind one of this key, and whether their rows start alike. */
  @Nullable KeySum follower;

  boolean followsAlike;

  long sum;
  long largest;
  long rows;

  /** The first row, and where it is: block and line in the block, both 0-based. */
  byte[] first = {};

  long block;
  int line;
  long firstNumber;

  /** Any other row; empty where there is none. */
  byte[] second = {};

  /** The first text of each column on which rows should agree, and one that differs; or blank. */
  final String[] texts;

  final String[] others;
  private long version = -1;
  private long versions;

  /**
   * Starts without rows.
   *
   * @param bytes of the runs, with a margin
   * @param ends of the runs, at least one
   * @param columns on how many columns rows of a key should agree
   */
  KeySum(RowKeys.Key key, byte[] bytes, int[] ends, int columns) {
    number = key.number();
    group = key.group();
    bit = key.bit();
    this.bytes = bytes;
    this.ends = ends;
    tail = start(ends.length - 1);
    tailLength = ends[ends.length - 1] - tail;
    texts = new String[columns];
    others = new String[columns];
    Arrays.fill(texts, "");
    Arrays.fill(others, "");
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

  /** Adds a number; returns false where the sum is too large. */
  boolean add(long number) {
    sum += number;
    if (number > largest) {
      largest = number;
    }
    rows++;
    return sum >= 0;
  }

  /** Returns whether the row before had other texts than these. */
  boolean isOther(long shown) {
    return version != shown;
  }

  /** Holds the texts of a row, of which there may be many versions, against those before. */
  void see(long shown, String[] row) {
    version = shown;
    if (shown < BITS) {
      if ((versions & 1L << shown) != 0) {
        return;
      }
      versions |= 1L << shown;
    }
    for (int i = 0; i < row.length; i++) {
      see(i, row[i]);
    }
  }

  /** Holds one text of a row against those before. */
  void see(int column, String text) {
    if (text.isEmpty() || !others[column].isEmpty() || text.equals(texts[column])) {
      return;
    }
    if (texts[column].isEmpty()) {
      texts[column] = text;
    } else {
      others[column] = text;
    }
  }
}
