package nectally.ballots;

import nectally.ballots.LaneColumns.Role;
import nectally.ballots.LaneNames.Name;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a row, for one thread, cutting none that is known: its first bytes are looked
 * up, and the others held against those of the name. Many ballots go on as another that begins so
 * did, with the whole of a slate or all but one of it: the rest of the row is held against that at
 * once, and a name looked up only where it differs.
 */
final class LikelyNames {

  private static final int ODD = -1;

  private final LineCells cells;
  private final byte delimiter;

  /** Whether a column has names. */
  private final boolean[] isName;

  /** How many columns stand before the first with names. */
  private final int others;

  /** Whether all columns from there on have names. */
  private final boolean namesAlone;

  /** Where the names of the row that is read end, and their bits. */
  private final int[] ends;

  private final long[] bits;

  private long set;
  private boolean isTwice;
  private boolean longLetters;

  LikelyNames(LaneColumns columns, LineCells cells) {
    this.cells = cells;
    delimiter = cells.delimiter();
    isName = new boolean[columns.size()];
    int[] names = columns.with(Role.NAME);
    for (int column : names) {
      isName[column] = true;
    }
    others = names.length == 0 ? 0 : names[0];
    ends = new int[isName.length - others];
    bits = new long[isName.length - others];
    namesAlone = others + names.length == isName.length;
  }

  /** Returns the bits of the names that were read last. */
  long set() {
    return set;
  }

  /** Returns whether one of them stood there twice. */
  boolean isTwice() {
    return isTwice;
  }

  /** Returns whether any of their letters is beyond ASCII. */
  boolean hasLongLetters() {
    return longLetters;
  }

  /**
   * Returns where the first name of a row starts that starts here; below 0 where the row is odd.
   *
   * @param areNothing whether the cells before it say nothing
   */
  int behindOthers(int from, boolean areNothing) {
    int behind = from;
    for (int i = 0; i < others && behind >= 0; i++) {
      behind = areNothing ? cells.behindPlain(behind) : ODD;
    }
    if (behind >= 0) {
      return behind;
    }
    int end = cells.cut(from, 0, others - 1);
    return end >= 0 && cells.bytes()[end] == delimiter ? end + 1 : ODD;
  }

  /**
   * Reads names, the first of which starts here; returns where the row ends, below 0 where it is
   * odd or has a name that is not known.
   */
  int behindNames(int first, Block block, LaneNames known) {
    byte[] own = block.bytes();
    Name start = namesAlone ? known.startingAt(own, first, block.length()) : null;
    if (start == null) {
      return behindEach(first, block, known);
    }
    int behind = first + start.length();
    RowRest rest = start.rest();
    if (rest != null && behind + rest.length() <= block.length()) {
      int same = rest.same(own, behind);
      if (same == rest.length()) {
        start.confirm();
        set = rest.above(isName.length - others - 1);
        isTwice = rest.isTwiceAbove(isName.length - others - 1);
        longLetters = rest.hasLongLetters();
        return behind + same;
      }
      int stop = behindChange(rest, rest.changed(same), behind, block, known);
      if (stop >= 0) {
        return stop;
      }
    }
    int stop = behindEach(first, block, known);
    if (stop >= 0 && start.isAnotherRestLikely()) {
      start.expect(new RowRest(own, ends, bits, longLetters));
    }
    return stop;
  }

  /**
   * Reads a row of which one name is not what was expected; returns below 0 where it is odd, or
   * more are not.
   */
  private int behindChange(RowRest rest, int name, int from, Block block, LaneNames known) {
    byte[] own = block.bytes();
    int start = from + rest.start(name) + 1;
    if (own[start - 1] != delimiter) {
      return ODD;
    }
    Name other = known.startingAt(own, start, block.length());
    if (other == null) {
      return ODD;
    }
    int next = start + other.length();
    int left = rest.length() - rest.start(name + 1);
    if (next + left > block.length() || !rest.isAt(name + 1, own, next)) {
      return ODD;
    }
    long above = rest.above(name);
    long below = rest.below(name + 1);
    set = above | other.bit() | below;
    isTwice =
        ((above | below) & other.bit()) != 0
            || (above & below) != 0
            || rest.isTwiceAbove(name)
            || rest.isTwiceBelow(name + 1);
    longLetters = rest.hasLongLetters() || other.hasLongLetters();
    return next + left;
  }

  /** Reads one name after the other. */
  private int behindEach(int first, Block block, LaneNames known) {
    byte[] own = block.bytes();
    int end = block.length();
    long found = 0;
    boolean twice = false;
    boolean high = false;
    int next = first;
    int last = isName.length - 1;
    for (int column = others; column <= last; column++) {
      if (isName[column]) {
        Name name = known.startingAt(own, next, end);
        name = name == null ? cut(next, column, known) : name;
        if (name == null) {
          return ODD;
        }
        next += name.length();
        high |= name.hasLongLetters();
        twice |= (found & name.bit()) != 0;
        found |= name.bit();
        bits[column - others] = name.bit();
        ends[column - others] = next;
      } else {
        next = cells.cut(next, column, column);
      }
      if (column < last && (next < 0 || own[next++] != delimiter)) {
        return ODD;
      }
    }
    set = found;
    isTwice = twice;
    longLetters = high;
    return next;
  }

  private @Nullable Name cut(int from, int column, LaneNames known) {
    return cells.cut(from, column, column) < 0 ? null : known.get(cells, column);
  }
}
