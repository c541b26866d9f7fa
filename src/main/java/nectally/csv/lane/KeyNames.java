package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.lane.RowPlan.Run;
import nectally.csv.lane.RowPlan.Use;

/** The keys of rows by their bytes, for one thread. */
final class KeyNames {

  private final RowKeys all;
  private final KeySums sums;
  private final int[] keyColumns;
  private final int[] scopeColumns;
  private final Run[] runs;
  private final ByteNames known = new ByteNames();
  private byte[] scratch = new byte[256];

  KeyNames(RowPlan plan, RowKeys all, KeySums sums) {
    this.all = all;
    this.sums = sums;
    scopeColumns = plan.columns(Use.SCOPE);
    runs = plan.runs().stream().filter(Run::isKey).toArray(Run[]::new);
    int size = 0;
    for (Run run : runs) {
      size += run.last() - run.first() + 1;
    }
    keyColumns = new int[size];
    int at = 0;
    for (Run run : runs) {
      for (int column = run.first(); column <= run.last(); column++) {
        keyColumns[at++] = column;
      }
    }
  }

  /** Returns whether the row that was cut last has a key. */
  boolean isOf(LineCells cells, int key) {
    byte[][] own = sums.runs(key);
    for (int i = 0; i < own.length; i++) {
      int from = start(cells, runs[i].first());
      if (!Arrays.equals(
          own[i], 0, own[i].length, cells.bytes(), from, cells.end(runs[i].last()))) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a cell of the row that was cut last starts, with the quote before it. */
  static int start(LineCells cells, int column) {
    int from = cells.from(column);
    return cells.end(column) > cells.to(column) ? from - 1 : from;
  }

  /** Returns the number of the key of the row that was cut last, -1 where there are too many. */
  int of(LineCells cells) {
    int hash = 1;
    int size = 0;
    for (int column : keyColumns) {
      int from = cells.from(column);
      int length = cells.to(column) - from;
      if (scratch.length < size + length + 1) {
        scratch = Arrays.copyOf(scratch, 2 * (size + length + 1));
      }
      System.arraycopy(cells.bytes(), from, scratch, size, length);
      size += length;
      scratch[size++] = '\n';
      hash = 31 * hash + cells.hash(column);
    }
    int key = known.get(scratch, 0, size, hash);
    if (key == ByteNames.UNKNOWN) {
      key = learn(cells, size);
      if (key >= 0) {
        known.put(scratch, 0, size, hash, key);
      }
    }
    return key;
  }

  private int learn(LineCells cells, int size) {
    if (all.isFull()) {
      return -1;
    }
    byte[] scope = joined(cells, scopeColumns);
    RowKeys.Key key = all.of(Arrays.copyOf(scratch, size), scope);
    byte[][] own = new byte[runs.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] =
          Arrays.copyOfRange(
              cells.bytes(), start(cells, runs[i].first()), cells.end(runs[i].last()));
    }
    sums.add(key, own);
    return key.number();
  }

  /** Returns the bytes of some cells, each with a line feed behind it. */
  static byte[] joined(LineCells cells, int[] columns) {
    int size = columns.length;
    for (int column : columns) {
      size += cells.to(column) - cells.from(column);
    }
    byte[] joined = new byte[size];
    int at = 0;
    for (int column : columns) {
      int length = cells.to(column) - cells.from(column);
      System.arraycopy(cells.bytes(), cells.from(column), joined, at, length);
      joined[at + length] = '\n';
      at += length + 1;
    }
    return joined;
  }

  /** Returns whether {@link #joined} would return these bytes. */
  static boolean isJoined(byte[] joined, LineCells cells, int[] columns) {
    int at = 0;
    for (int column : columns) {
      int from = cells.from(column);
      int end = at + cells.to(column) - from;
      if (end >= joined.length
          || joined[end] != '\n'
          || !Arrays.equals(joined, at, end, cells.bytes(), from, cells.to(column))) {
        return false;
      }
      at = end + 1;
    }
    return at == joined.length;
  }
}
