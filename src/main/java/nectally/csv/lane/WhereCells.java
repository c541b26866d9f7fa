package nectally.csv.lane;

import nectally.csv.EightBytes;
import nectally.csv.lane.RowPlan.Run;

/** The cells of a row that are neither of its key nor its number, one run behind the other. */
final class WhereCells {

  private final Run[] runs;
  private final int[] ends;
  private byte[] bytes = new byte[64];

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
    int size = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].isWhere()) {
        int from = cells.start(runs[i].first());
        int length = cells.end(runs[i].last()) - from;
        bytes = EightBytes.grown(bytes, size + length);
        System.arraycopy(cells.bytes(), from, bytes, size, length);
        size += length;
        ends[i] = size;
      }
    }
  }
}
