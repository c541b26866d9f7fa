package nectally.ballots;

import nectally.ballots.LaneColumns.Role;
import nectally.ballots.LaneNames.Name;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a row, for one thread, cutting none that is known: its first bytes are looked
 * up, and the others held against those of the name. Many ballots go on as another that begins so
 * did, with the whole of a slate: then the rest of the row is held against that at once.
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
      return behindEach(first, block, known, null);
    }
    int behind = first + start.length();
    RowRest rest = start.rest();
    if (rest != null && rest.isAt(own, behind, block.length())) {
      set = rest.set();
      isTwice = rest.isTwice();
      longLetters = rest.hasLongLetters();
      return behind + rest.length();
    }
    int stop = behindEach(first, block, known, start);
    if (stop >= 0 && start.isAnotherRestLikely()) {
      start.expect(new RowRest(own, behind, stop, set, isTwice, longLetters));
    }
    return stop;
  }

  /** Reads one name after the other, the first of which may have been found already. */
  private int behindEach(int first, Block block, LaneNames known, @Nullable Name start) {
    byte[] own = block.bytes();
    int end = block.length();
    long found = 0;
    boolean twice = false;
    boolean high = false;
    int next = first;
    int last = isName.length - 1;
    for (int column = others; column <= last; column++) {
      if (isName[column]) {
        Name name = column == others && start != null ? start : known.startingAt(own, next, end);
        name = name == null ? cut(next, column, known) : name;
        if (name == null) {
          return ODD;
        }
        next += name.length();
        high |= name.hasLongLetters();
        twice |= (found & name.bit()) != 0;
        found |= name.bit();
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
