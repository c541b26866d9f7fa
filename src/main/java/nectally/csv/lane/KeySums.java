package nectally.csv.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one thread has added up for each key. */
final class KeySums {

  /** What is kept of a key beside its numbers. */
  static final class Kept {

    /** The first row, and where it is: block and line in the block, both 0-based. */
    byte[] first = {};

    long block;
    int line;
    long firstNumber;

    /** Any other row; empty where there is none. */
    byte[] second = {};

    /** The first text of each column on which rows should agree, and one that differs; or blank. */
    String[] texts = {};

    String[] others = {};
  }

  private final int columns;
  private final List<Kept> kept = new ArrayList<>();
  private long[] sums = new long[256];
  private long[] largest = new long[256];
  private long[] rows = new long[256];
  private int[] groups = new int[256];
  private long[] bits = new long[256];
  private int[] versions = new int[256];
  private int[] followers = new int[256];
  private boolean[] alike = new boolean[256];
  private byte[][][] texts = new byte[256][][];

  /**
   * Starts without keys.
   *
   * @param columns on how many columns rows of a key should agree
   */
  KeySums(int columns) {
    this.columns = columns;
  }

  /**
   * Makes room for a key.
   *
   * @param runs its bytes in each run of columns that is of the key
   */
  void add(RowKeys.Key key, byte[][] runs) {
    int number = key.number();
    if (number >= sums.length) {
      int size = Math.max(2 * sums.length, number + 1);
      sums = Arrays.copyOf(sums, size);
      largest = Arrays.copyOf(largest, size);
      rows = Arrays.copyOf(rows, size);
      groups = Arrays.copyOf(groups, size);
      bits = Arrays.copyOf(bits, size);
      versions = Arrays.copyOf(versions, size);
      followers = Arrays.copyOf(followers, size);
      alike = Arrays.copyOf(alike, size);
      texts = Arrays.copyOf(texts, size);
    }
    while (kept.size() <= number) {
      kept.add(new Kept());
    }
    groups[number] = key.group();
    bits[number] = key.bit();
    versions[number] = -1;
    followers[number] = -1;
    texts[number] = runs;
  }

  /** Returns how many keys there is room for. */
  int size() {
    return kept.size();
  }

  Kept kept(int key) {
    return kept.get(key);
  }

  long sum(int key) {
    return sums[key];
  }

  long largest(int key) {
    return largest[key];
  }

  long rows(int key) {
    return key < rows.length ? rows[key] : 0;
  }

  int group(int key) {
    return groups[key];
  }

  long bit(int key) {
    return bits[key];
  }

  byte[][] runs(int key) {
    return texts[key];
  }

  /** Returns the key whose row stood last behind one of this key, -1 where none did. */
  int follower(int key) {
    return followers[key];
  }

  /** Returns whether the first run of columns is the same for a key and the one behind it. */
  boolean followsAlike(int key) {
    return alike[key];
  }

  void follow(int key, int follower) {
    followers[key] = follower;
    alike[key] = Arrays.equals(texts[key][0], texts[follower][0]);
  }

  /** Adds a number; returns how many rows the key has then, 0 where the sum is too large. */
  long add(int key, long number) {
    long sum = sums[key] + number;
    sums[key] = sum;
    if (number > largest[key]) {
      largest[key] = number;
    }
    return sum < 0 ? 0 : ++rows[key];
  }

  /** Returns whether the key has seen the texts of this version. */
  boolean hasSeen(int key, int version) {
    return versions[key] == version;
  }

  /** Holds the texts of a row against those of the key's rows before. */
  void see(int key, int version, String[] row) {
    versions[key] = version;
    Kept own = kept.get(key);
    if (own.texts.length == 0) {
      own.texts = blanks();
      own.others = blanks();
    }
    for (int i = 0; i < columns; i++) {
      merge(own, i, row[i]);
    }
  }

  static void merge(Kept own, int column, String text) {
    if (text.isEmpty() || !own.others[column].isEmpty() || text.equals(own.texts[column])) {
      return;
    }
    if (own.texts[column].isEmpty()) {
      own.texts[column] = text;
    } else {
      own.others[column] = text;
    }
  }

  private String[] blanks() {
    String[] blanks = new String[columns];
    Arrays.fill(blanks, "");
    return blanks;
  }
}
