package nectally.ballots;

import nectally.csv.EightBytes;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/**
 * What cells of one roll say by their bytes, for one thread, and which stood last behind which:
 * most voters of a slate mark the same names in the same order.
 */
final class LaneNames {

  /** A roll with more different cells than this holds no others. */
  private static final int MOST = 1 << 14;

  /** What a cell says. */
  static final class Name {

    private final byte[] cell;
    private final int length;
    private final int hash;
    private final long bit;
    private final boolean longLetters;

    /** What is to be tried first of the next cell. */
    private @Nullable Name next;

    /** Whether something else stood there last. */
    private boolean isDoubted;

    private Name(byte[] cell, int hash, long bit, boolean longLetters) {
      this.cell = cell;
      length = cell.length - EightBytes.MARGIN;
      this.hash = hash;
      this.bit = bit;
      this.longLetters = longLetters;
    }

    /** Returns how many bytes the cell has, with its quotes. */
    int length() {
      return length;
    }

    /** Returns the bit of the name; 0 where the cell is blank. */
    long bit() {
      return bit;
    }

    /** Returns whether any letter is beyond ASCII. */
    boolean hasLongLetters() {
      return longLetters;
    }

    /** Returns what is likely to stand behind it; nothing where nobody can say. */
    @Nullable Name next() {
      return next;
    }

    /** Keeps what stands behind it, in the place of something else only the second time. */
    void follow(Name behind) {
      if (next == null || isDoubted) {
        next = behind;
      }
      isDoubted = next != behind;
    }

    /** Says what stands behind it as was expected, by this name or another. */
    void trust(Name behind) {
      isDoubted &= next != behind;
    }

    /** Returns whether the cell is here, of lines that end at {@code end}. */
    boolean isAt(byte[] bytes, int from, int end, byte delimiter) {
      int to = from + length;
      if (to >= end || !EightBytes.areEqual(bytes, from, cell, 0, length)) {
        return false;
      }
      byte behind = bytes[to];
      return behind == delimiter || behind == '\n' || behind == '\r';
    }
  }

  private final NamePath path = new NamePath(new Name(new byte[EightBytes.MARGIN], 0, 0, false));
  private @Nullable Name[] names = new Name[256];
  private int size;

  /** Returns the way through the names of the next row, from above its first cell. */
  NamePath path() {
    path.start();
    return path;
  }

  /** Returns whether there are so many different cells that no more are kept. */
  boolean isFull() {
    return size >= MOST;
  }

  /** Returns what the cell says that was cut last; nothing where that is not known. */
  @Nullable Name get(LineCells cells, int column) {
    int hash = cells.hash(column);
    int from = cells.start(column);
    int length = cells.end(column) - from;
    int at = place(hash);
    for (Name name = names[at]; name != null; name = names[at]) {
      if (name.hash == hash
          && name.length == length
          && EightBytes.areEqual(name.cell, 0, cells.bytes(), from, length)) {
        return name;
      }
      at = (at + 1) & (names.length - 1);
    }
    return null;
  }

  /**
   * Keeps what the cell says that was cut last, and is not known.
   *
   * @param bit of its name; 0 where it is blank
   */
  Name put(LineCells cells, int column, long bit) {
    byte[] cell = EightBytes.copy(cells.bytes(), cells.start(column), cells.end(column));
    boolean longLetters = false;
    for (byte letter : cell) {
      longLetters |= letter < 0;
    }
    Name name = new Name(cell, cells.hash(column), bit, longLetters);
    if (2 * ++size >= names.length) {
      @Nullable Name[] old = names;
      names = new Name[2 * old.length];
      for (Name each : old) {
        if (each != null) {
          set(each);
        }
      }
    }
    set(name);
    return name;
  }

  private void set(Name name) {
    int at = place(name.hash);
    while (names[at] != null) {
      at = (at + 1) & (names.length - 1);
    }
    names[at] = name;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & (names.length - 1);
  }
}
