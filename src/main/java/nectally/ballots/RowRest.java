package nectally.ballots;

import nectally.csv.EightBytes;

/** The names of a row but the first, as bytes, and what all its names come to. */
final class RowRest {

  private final byte[] bytes;
  private final int length;
  private final long set;
  private final boolean isTwice;
  private final boolean longLetters;

  /**
   * Keeps a copy of some bytes.
   *
   * @param set the bits of all names of the row
   * @param isTwice whether one of them stands there twice
   * @param longLetters whether any of their letters is beyond ASCII
   */
  RowRest(byte[] row, int from, int to, long set, boolean isTwice, boolean longLetters) {
    bytes = EightBytes.copy(row, from, to);
    length = to - from;
    this.set = set;
    this.isTwice = isTwice;
    this.longLetters = longLetters;
  }

  /** Returns whether these are the bytes that start here, of which some are left. */
  boolean isAt(byte[] row, int from, int end) {
    return from + length <= end && EightBytes.areEqual(row, from, bytes, 0, length);
  }

  int length() {
    return length;
  }

  long set() {
    return set;
  }

  boolean isTwice() {
    return isTwice;
  }

  boolean hasLongLetters() {
    return longLetters;
  }
}
