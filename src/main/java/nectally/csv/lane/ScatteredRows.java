package nectally.csv.lane;

import nectally.csv.ByteBlocks.Block;
import nectally.csv.lane.RowPlan.Use;

/**
 * Adds rows that come in no order, for one thread: each is known by the bytes of all its cells but
 * those of the part and the number.
 *
 * <p>Of a table that was shuffled these are nearly all rows. Whatever a row has beyond cells that
 * were met before is left to others.
 */
final class ScatteredRows {

  /** The rows of a key that are kept as they are, by others. */
  private static final int KEPT = 2;

  /** Where others had more rows than this, and than so many of each key, it may be in vain. */
  private static final int LEFT = 1 << 11;

  private static final int LEFT_OF_KEY = 8;

  private final KnownCells cells;
  private final PartCells partCells;
  private final PartSums sums;
  private final RowSums places = new RowSums();
  private final int[] parts;
  private final boolean serves;
  private int end;
  private int rows;
  private long added;
  private long left;
  private int keys;

  ScatteredRows(RowPlan plan, byte delimiter, PartCells partCells, PartSums sums) {
    cells = new KnownCells(plan, delimiter);
    this.partCells = partCells;
    this.sums = sums;
    parts = plan.columns(Use.PART);
    serves = !cells.areAnyKnown(parts);
  }

  /** Goes to a block. */
  void start(Block block) {
    cells.start(block);
    end = block.length();
  }

  /** Returns how many rows were added. */
  int rows() {
    return rows;
  }

  /**
   * Adds rows.
   *
   * @param first where the first of them starts
   * @param most how many at most
   * @return where the first row starts that is not added
   */
  int behind(int first, int most) {
    rows = 0;
    if (!serves || isInVain()) {
      return first;
    }
    sums.flush();
    int at = first;
    while (rows < most && at < end) {
      int next = cells.cut(at);
      if (next < 0 || !isAdded()) {
        left++;
        break;
      }
      at = next;
      rows++;
    }
    added += rows;
    return at;
  }

  /** Returns whether cells seldom come again, or are seldom plain. */
  private boolean isInVain() {
    return left > added && left > LEFT + (long) LEFT_OF_KEY * keys;
  }

  /** Adds the row that was cut; returns false where that is for others, and nothing was done. */
  private boolean isAdded() {
    int place = places.find(cells.bytes(), cells.from(), cells.to(), cells.hash());
    if (place == 0 || !cells.areText()) {
      return false;
    }
    long part = 0;
    for (int column : parts) {
      int from = cells.start(column);
      long print = partCells.print(cells.bytes(), from, cells.end(column), cells.print(column));
      if (print == 0) {
        return false;
      }
      part = PartCells.joined(part, print);
    }
    if (!places.add(place, cells.value())) {
      return false;
    }
    sums.note(part, places.key(place));
    return true;
  }

  /** Learns the cells of a row that was cut otherwise, and added to a key. */
  void learn(LineCells row, KeySum key) {
    keys = Math.max(keys, key.number + 1);
    if (!serves || key.rows < KEPT || places.isFull() || isInVain() || !cells.take(row)) {
      return;
    }
    if (places.find(row.bytes(), cells.from(), cells.to(), cells.hash()) == 0) {
      places.add(row.bytes(), cells.from(), cells.to(), cells.hash(), key);
    }
  }

  /** Gives the keys what was added up; returns false where a sum is too large. */
  boolean finish() {
    return places.give();
  }
}
