package nectally.ballots;

import nectally.csv.EightBytes;

/** The names of a row but the first, as bytes with the delimiter before each. */
final class RowRest {

  private final byte[] bytes;

  /** Where the delimiter before each name stands, and at last where the bytes end. */
  private final int[] starts;

  /** The bits of the names of the row before each of these, and of all. */
  private final long[] above;

  /** The bits of each name and those behind it. */
  private final long[] below;

  /** The first name before which one stands twice, and the last from which on one does. */
  private final int twiceAbove;

  private final int twiceBelow;
  private final boolean longLetters;

  /**
   * Keeps a copy of the bytes of a row behind its first name.
   *
   * @param ends where each name ends
   * @param bits of the names
   * @param longLetters whether any of their letters is beyond ASCII
   */
  RowRest(byte[] row, int[] ends, long[] bits, boolean longLetters) {
    int names = ends.length - 1;
    bytes = EightBytes.copy(row, ends[0], ends[names]);
    starts = new int[names + 1];
    above = new long[names + 1];
    below = new long[names + 1];
    int first = names + 1;
    long found = bits[0];
    for (int i = 0; i <= names; i++) {
      starts[i] = ends[i] - ends[0];
      above[i] = found;
      if (i < names) {
        first = Math.min(first, (found & bits[i + 1]) == 0 ? first : i + 1);
        found |= bits[i + 1];
      }
    }
    int last = -1;
    for (int i = names - 1; i >= 0; i--) {
      last = Math.max(last, (below[i + 1] & bits[i + 1]) == 0 ? last : i);
      below[i] = below[i + 1] | bits[i + 1];
    }
    twiceAbove = first;
    twiceBelow = last;
    this.longLetters = longLetters;
  }

  /** Returns how many bytes there are behind the first name. */
  int length() {
    return bytes.length - EightBytes.MARGIN;
  }

  /** Returns how many of these bytes start here, where so many are left. */
  int same(byte[] row, int from) {
    return EightBytes.same(row, from, bytes, 0, length());
  }

  /** Returns which name another stands for, where so many bytes are the same. */
  int changed(int same) {
    int name = 0;
    while (starts[name + 1] < same) {
      name++;
    }
    return name;
  }

  /** Returns where the delimiter before a name stands; with that of no name, where all end. */
  int start(int name) {
    return starts[name];
  }

  /** Returns whether the names from this one on stand here, where their bytes are left. */
  boolean isAt(int name, byte[] row, int from) {
    return EightBytes.areEqual(row, from, bytes, starts[name], length() - starts[name]);
  }

  /** Returns the bits of the names before this one, with the first of the row. */
  long above(int name) {
    return above[name];
  }

  /** Returns whether one of these stands there twice. */
  boolean isTwiceAbove(int name) {
    return name >= twiceAbove;
  }

  /** Returns the bits of this name and those behind it. */
  long below(int name) {
    return below[name];
  }

  /** Returns whether one of these stands there twice. */
  boolean isTwiceBelow(int name) {
    return name <= twiceBelow;
  }

  /** Returns whether any letter of the row is beyond ASCII. */
  boolean hasLongLetters() {
    return longLetters;
  }
}
