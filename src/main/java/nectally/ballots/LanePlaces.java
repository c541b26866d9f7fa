package nectally.ballots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nectally.ballots.LaneColumns.Role;
import nectally.csv.CellText;
import nectally.csv.lane.LineCells;

/** Finds the boxes of rows by the bytes of their contests and parts, for one thread. */
final class LanePlaces {

  private final Boxes boxes;
  private final int contest;
  private final int part;
  private final Map<String, Map<String, Box>> known = new HashMap<>();
  private byte[] lastContest = {};
  private byte[] lastPart = {};
  private Box last;

  LanePlaces(LaneColumns columns, Boxes boxes, Box first) {
    this.boxes = boxes;
    contest = only(columns.with(Role.CONTEST));
    part = only(columns.with(Role.PART));
    last = first;
    if (contest >= 0 || part >= 0) {
      // No cell is these bytes, so that the first row is looked up.
      lastContest = new byte[] {'\n'};
    }
  }

  private static int only(int[] columns) {
    return columns.length == 0 ? -1 : columns[0];
  }

  /** Returns the box of the row that was cut last. */
  Box of(LineCells cells) {
    if (contest < 0 && part < 0) {
      return last;
    }
    if (!isSame(lastContest, cells, contest) || !isSame(lastPart, cells, part)) {
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
        ? cell.length == 0
        : Arrays.equals(cell, 0, cell.length, cells.bytes(), cells.from(column), cells.to(column));
  }

  private static byte[] copy(LineCells cells, int column) {
    return column < 0
        ? new byte[0]
        : Arrays.copyOfRange(cells.bytes(), cells.from(column), cells.to(column));
  }

  private static String text(byte[] cell) {
    return CellText.of(cell, 0, cell.length);
  }
}
