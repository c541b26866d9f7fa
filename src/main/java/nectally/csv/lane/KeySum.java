package nectally.csv.lane;

import java.util.Arrays;
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

  /** Its bytes in each run of columns that is of the key. */
  final byte[][] runs;

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
  private int version = -1;
  private long versions;

  /**
   * Starts without rows.
   *
   * @param columns on how many columns rows of a key should agree
   */
  KeySum(RowKeys.Key key, byte[][] runs, int columns) {
    number = key.number();
    group = key.group();
    bit = key.bit();
    this.runs = runs;
    texts = new String[columns];
    others = new String[columns];
    Arrays.fill(texts, "");
    Arrays.fill(others, "");
  }

  /**
   * Keeps whose row stood behind one of this key.
   *
   * @param alike whether rows start with nothing of the key
   */
  void follow(KeySum next, boolean alike) {
    follower = next;
    followsAlike = alike || Arrays.equals(runs[0], next.runs[0]);
  }

  /** Adds a number; returns how many rows the key has then, 0 where the sum is too large. */
  long add(long number) {
    sum += number;
    if (number > largest) {
      largest = number;
    }
    return sum < 0 ? 0 : ++rows;
  }

  /** Holds the texts of a row, of which there may be many versions, against those before. */
  void see(int shown, String[] row) {
    if (version == shown) {
      return;
    }
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
