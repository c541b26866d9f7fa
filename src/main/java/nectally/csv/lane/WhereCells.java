package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.lane.RowPlan.Run;

/** The cells of a row that are neither of its key nor its number, one run behind the other. */
final class WhereCells {

  private final Run[] runs;
  private final int[] ends;
  private byte[] bytes = new byte[64];
  private boolean isTaken;

  WhereCells(Run[] runs) {
    this.runs = runs;
    ends = new int[runs.length];
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns where a run that is one of these ends in {@link #bytes}. */
  int end(int run) {
    return ends[run];
  }

  /** Takes those of the row that was cut last. */
  void take(LineCells cells) {
    isTaken = true;
    int size = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].isWhere()) {
        int from = KeyNames.start(cells, runs[i].first());
        int length = cells.end(runs[i].last()) - from;
        bytes = bytes.length < size + length ? Arrays.copyOf(bytes, 2 * (size + length)) : bytes;
        System.arraycopy(cells.bytes(), from, bytes, size, length);
        size += length;
        ends[i] = size;
      }
    }
  }

  /** Returns whether those of the row that was cut last are the same. */
  boolean isAt(LineCells cells) {
    if (!isTaken) {
      return false;
    }
    int from = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].isWhere()) {
        int start = KeyNames.start(cells, runs[i].first());
        int end = cells.end(runs[i].last());
        if (!Arrays.equals(bytes, from, ends[i], cells.bytes(), start, end)) {
          return false;
        }
        from = ends[i];
      }
    }
    return true;
  }
}
