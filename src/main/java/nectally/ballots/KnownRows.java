package nectally.ballots;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were met before, byte for byte, and what they came to: most voters of a slate mark the
 * same names in the same order. For one thread.
 */
final class KnownRows {

  /** What a row came to. */
  static final class Known {

    private final byte[] row;
    private final int hash;
    private final Ballot ballot;

    private Known(byte[] row, int hash, Ballot ballot) {
      this.row = row;
      this.hash = hash;
      this.ballot = ballot;
    }

    /** Returns how many bytes the row has with its line end. */
    int length() {
      return row.length;
    }

    Ballot ballot() {
      return ballot;
    }
  }

  /**
   * One ballot.
   *
   * @param set of its names the bits
   * @param several how many those are
   * @param twice whether any name is there twice
   * @param longLetters whether any letter of the row is beyond ASCII
   */
  record Ballot(Box box, long set, int several, boolean twice, boolean longLetters) {}

  private static final int SIZE = 1 << 12;

  /** Rows from so many bytes on are found by letters up to there. */
  private static final int[] LENGTHS = {4, 16, 48, 80};

  /** After so many rows it is seen whether looking was worth it. */
  private static final int TRIAL = 1 << 12;

  private final @Nullable Known[] rows = new Known[LENGTHS.length * SIZE];

  /** The hash of the row that was met last in each place. */
  private final int[] met = new int[LENGTHS.length * SIZE];

  private int tries;
  private int found;
  private int idle;

  /** Returns the row that starts here; nothing where it is not known, or looking is in vain. */
  @Nullable Known at(byte[] bytes, int from, int end) {
    if (idle > 0) {
      idle--;
      return null;
    }
    if (++tries == TRIAL) {
      idle = found < TRIAL / 8 ? 8 * TRIAL : 0;
      tries = 0;
      found = 0;
    }
    int hash = 0;
    for (int kind = 0; kind < LENGTHS.length && from + LENGTHS[kind] <= end; kind++) {
      hash = hash(kind, hash, bytes, from);
      Known known = rows[slot(kind, hash)];
      if (known != null && known.hash == hash && isAt(known.row, bytes, from, end)) {
        found++;
        return known;
      }
    }
    return null;
  }

  /** Returns whether a row should be kept: it is worth it where one like it was met before. */
  boolean isMetAgain(byte[] bytes, int from, int to) {
    if (idle > 0 || to - from < LENGTHS[0]) {
      return false;
    }
    int kind = kind(to - from);
    int hash = hash(kind, bytes, from);
    int slot = slot(kind, hash);
    boolean again = met[slot] == hash;
    met[slot] = hash;
    return again;
  }

  /** Keeps a row, in the place of any other that cannot be told from it at once. */
  void keep(byte[] bytes, int from, int to, Ballot ballot) {
    int kind = kind(to - from);
    int hash = hash(kind, bytes, from);
    rows[slot(kind, hash)] = new Known(Arrays.copyOfRange(bytes, from, to), hash, ballot);
  }

  private static int kind(int length) {
    int kind = 0;
    while (kind + 1 < LENGTHS.length && LENGTHS[kind + 1] <= length) {
      kind++;
    }
    return kind;
  }

  private static int hash(int kind, byte[] bytes, int from) {
    int hash = 0;
    for (int i = 0; i <= kind; i++) {
      hash = hash(i, hash, bytes, from);
    }
    return hash;
  }

  /** Adds to a hash some of the letters in which rows of this kind have more than shorter ones. */
  private static int hash(int kind, int start, byte[] bytes, int from) {
    int hash = start;
    if (kind == 0) {
      hash = bytes[from];
      hash = 31 * hash + bytes[from + 1];
      hash = 31 * hash + bytes[from + 2];
      return 31 * hash + bytes[from + 3];
    }
    if (kind == 1) {
      hash = 31 * hash + bytes[from + 5];
      hash = 31 * hash + bytes[from + 7];
      hash = 31 * hash + bytes[from + 10];
      hash = 31 * hash + bytes[from + 12];
      return 31 * hash + bytes[from + 15];
    }
    if (kind == 3) {
      hash = 31 * hash + bytes[from + 53];
      hash = 31 * hash + bytes[from + 58];
      hash = 31 * hash + bytes[from + 64];
      hash = 31 * hash + bytes[from + 69];
      hash = 31 * hash + bytes[from + 74];
      return 31 * hash + bytes[from + 79];
    }
    hash = 31 * hash + bytes[from + 18];
    hash = 31 * hash + bytes[from + 23];
    hash = 31 * hash + bytes[from + 27];
    hash = 31 * hash + bytes[from + 32];
    hash = 31 * hash + bytes[from + 37];
    hash = 31 * hash + bytes[from + 42];
    return 31 * hash + bytes[from + 47];
  }

  private static boolean isAt(byte[] row, byte[] bytes, int from, int end) {
    int to = from + row.length;
    return to <= end && Arrays.equals(row, 0, row.length, bytes, from, to);
  }

  private static int slot(int kind, int hash) {
    return kind * SIZE + ((hash ^ hash >>> 15) & (SIZE - 1));
  }
}
