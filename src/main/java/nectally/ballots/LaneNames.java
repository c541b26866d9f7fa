package nectally.ballots;

import java.util.Arrays;
import nectally.csv.EightBytes;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/** What cells of one roll say by their bytes, for one thread. */
final class LaneNames {

  /** A roll with more different cells than this holds no others. */
  private static final int MOST = 1 << 14;

  private static final int STARTS = 1 << 10;

  /** So many names with one start are tried before a cell is cut. */
  private static final int MOST_ALIKE = 4;

  /** How many bytes of a name are looked at first. */
  private static final int START = 16;

  private static final long BLANKS = EightBytes.eight(' ');
  private static final long HIGH = 0x8080808080808080L;

  /** What a cell says. */
  static final class Name {

    private final byte[] cell;
    private final int length;
    private final int hash;
    private final long bit;
    private final boolean longLetters;

    /** Its first eight bytes, and the next eight; zeros behind its end. */
    private final long first;

    private final long second;

    /** Another that starts so. */
    private @Nullable Name alike;

    /** What mostly stands behind it where it is the first of a row. */
    private @Nullable RowRest rest;

    /** How many more rows had something else than just that, and of how many that is too many. */
    private int others;

    private int patience = 1;

    private Name(byte[] cell, int hash, long bit, boolean longLetters) {
      this.cell = cell;
      length = cell.length - EightBytes.MARGIN;
      this.hash = hash;
      this.bit = bit;
      this.longLetters = longLetters;
      byte[] start = Arrays.copyOf(Arrays.copyOf(cell, length), START + EightBytes.MARGIN);
      first = EightBytes.at(start, 0);
      second = EightBytes.at(start, 8);
    }

    /** Returns how many bytes the cell has, with its quotes. */
    int length() {
      return length;
    }

    /** Returns the bit of the name; 0 where the cell is blank. */
    long bit() {
      return bit;
    }

    /** Returns what is likely to stand behind this name, the first of a row. */
    @Nullable RowRest rest() {
      return rest;
    }

    /** Says that what was expected stood behind this name. */
    void confirm() {
      others = Math.max(0, others - 1);
    }

    /**
     * Returns whether what stands behind this name is to be learned, since mostly it is not what
     * was expected: ever more seldom, as there may be nothing to expect.
     */
    boolean isAnotherRestLikely() {
      if (++others < patience) {
        return false;
      }
      others = 0;
      patience *= 2;
      return patience > 0;
    }

    /** Says what is likely to stand behind this name. */
    void expect(RowRest next) {
      rest = next;
    }

    /** Returns whether any letter is beyond ASCII. */
    boolean hasLongLetters() {
      return longLetters;
    }

    /** Returns whether a long cell that starts so goes on as this one, up to {@code end}. */
    private boolean goesOnAt(byte[] bytes, int from, int end) {
      return length >= START
          && from + length < end
          && EightBytes.areEqual(bytes, from + START, cell, START, length - START);
    }
  }

  private @Nullable Name[] names = new Name[256];
  private int size;

  /** Some names by their first bytes. */
  private final @Nullable Name[] byStart = new Name[STARTS];

  private final byte delimiter;
  private final long delimiters;

  /** Keeps nothing so far; {@code delimiter} stands between cells. */
  LaneNames(byte delimiter) {
    this.delimiter = delimiter;
    delimiters = EightBytes.eight((char) delimiter);
  }

  /** Returns whether there are so many different cells that no more are kept. */
  boolean isFull() {
    return size >= MOST;
  }

  /**
   * Returns what the cell says that starts here, which need not be cut where it is found so.
   *
   * @param end of the lines
   */
  @Nullable Name startingAt(byte[] bytes, int from, int end) {
    if (from + START + EightBytes.MARGIN > bytes.length) {
      return null;
    }
    long first = EightBytes.at(bytes, from);
    long second = 0;
    int length = 0;
    long found = ends(first);
    if (found == 0) {
      second = EightBytes.at(bytes, from + 8);
      found = ends(second);
      length = found == 0 ? START : 8 + EightBytes.below(found);
      second = found == 0 ? second : second & before(found);
    } else {
      length = EightBytes.below(found);
      first &= before(found);
    }
    for (Name name = byStart[place(first, second)]; name != null; name = name.alike) {
      boolean same = name.first == first && name.second == second;
      if (same && (found == 0 ? name.goesOnAt(bytes, from, end) : name.length == length)) {
        int stop = from + name.length;
        return stop < end && isCellEnd(bytes[stop]) ? name : null;
      }
    }
    return null;
  }

  private boolean isCellEnd(byte behind) {
    return behind == delimiter || behind == '\n' || behind == '\r';
  }

  /** Returns high bits of which the lowest is that of a byte behind a cell, if any is. */
  private long ends(long eight) {
    return (((eight - BLANKS) & ~eight) | EightBytes.zeros(eight ^ delimiters)) & HIGH;
  }

  private static long before(long found) {
    return ((found & -found) >>> 7) - 1;
  }

  private static int place(long first, long second) {
    long mixed = (first + second * 0xBF58476D1CE4E5B9L) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 54);
  }

  private void setByStart(Name name) {
    int place = place(name.first, name.second);
    int alike = 0;
    for (Name other = byStart[place]; other != null; other = other.alike) {
      alike++;
    }
    if (alike < MOST_ALIKE) {
      name.alike = byStart[place];
      byStart[place] = name;
    }
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
    setByStart(name);
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
