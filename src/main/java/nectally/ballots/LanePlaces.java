package nectally.ballots;

import java.util.HashMap;
import java.util.Map;
import nectally.ballots.LaneColumns.Role;
import nectally.csv.CellText;
import nectally.csv.EightBytes;
import nectally.csv.lane.LineCells;
import org.jspecify.annotations.Nullable;

/** Finds the boxes of rows by the bytes of their contests and parts, for one thread. */
final class LanePlaces {

  private final Boxes boxes;
  private final int contest;
  private final int part;
  private final Map<String, Map<String, Box>> known = new HashMap<>();
  private byte[] lastContest = new byte[EightBytes.MARGIN];
  private byte[] lastPart = new byte[EightBytes.MARGIN];
  private Box last;

  LanePlaces(LaneColumns columns, Boxes boxes, Box first) {
    this.boxes = boxes;
    contest = only(columns.with(Role.CONTEST));
    part = only(columns.with(Role.PART));
    last = first;
    if (contest >= 0 || part >= 0) {
      // No cell is these bytes, so that the first row is looked up.
      lastContest = EightBytes.copy(new byte[] {'\n'}, 0, 1);
    }
  }

  private static int only(int[] columns) {
    return columns.length == 0 ? -1 : columns[0];
  }

  /** Returns the last column that says of what box a ballot is, 0-based; -1 where none does. */
  int lastColumn() {
    return Math.max(contest, part);
  }

  /** Returns the box of the row that was cut last where the row before is of the same. */
  @Nullable Box same(LineCells cells) {
    boolean none = contest < 0 && part < 0;
    boolean same = none || (isSame(lastContest, cells, contest) && isSame(lastPart, cells, part));
    return same ? last : null;
  }

  /** Returns the box of the row that was cut last. */
  Box of(LineCells cells) {
    if (same(cells) == null) {
      lastContest = copy(cells, contest);
      lastPart = copy(cells, part);
      last =
          known
              .computeIfAbsent(text(lastContest), any -> new HashMap<>())
              .computeIfAbsent(text(lastPart), value -> boxes.of(text(lastContest), value));
    }
    return last;
  }

  private static boolean isSame(byte[] cell, LineCells cells, int column) {
    return column < 0
        ? cell.length == EightBytes.MARGIN
        : cell.length - EightBytes.MARGIN == cells.to(column) - cells.from(column)
            && EightBytes.areEqual(
                cell, 0, cells.bytes(), cells.from(column), cell.length - EightBytes.MARGIN);
  }

  private static byte[] copy(LineCells cells, int column) {
    return column < 0
        ? new byte[EightBytes.MARGIN]
        : EightBytes.copy(cells.bytes(), cells.from(column), cells.to(column));
  }

  private static String text(byte[] cell) {
    return CellText.of(cell, 0, cell.length - EightBytes.MARGIN);
  }
}
