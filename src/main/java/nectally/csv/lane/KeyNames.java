package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.lane.RowPlan.Run;
import nectally.csv.lane.RowPlan.Use;
import org.jspecify.annotations.Nullable;

/** The keys of rows by their bytes, for one thread. */
final class KeyNames {

  private final RowKeys all;
  private final KeySums sums;
  private final int others;
  private final int[] columns;
  private final Run[] runs;
  private final JoinedCells key;
  private final JoinedCells scope;
  private final ByteNames known = new ByteNames();

  /** Sums by the hashes of their rows' cells, as far as no other is in the same place. */
  private @Nullable KeySum[] likely = new KeySum[1 << 14];

  KeyNames(RowPlan plan, RowKeys all, KeySums sums) {
    this.all = all;
    this.sums = sums;
    others = plan.columns(Use.OTHER).length;
    scope = new JoinedCells(plan.columns(Use.SCOPE));
    runs = plan.runs().stream().filter(Run::isKey).toArray(Run[]::new);
    int size = 0;
    for (Run run : runs) {
      size += run.last() - run.first() + 1;
    }
    columns = new int[size];
    int at = 0;
    for (Run run : runs) {
      for (int column = run.first(); column <= run.last(); column++) {
        columns[at++] = column;
      }
    }
    key = new JoinedCells(columns);
  }

  /** Returns whether the row that was cut last has a key. */
  boolean isOf(LineCells cells, KeySum sum) {
    byte[][] own = sum.runs;
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

  /** Returns the sum of the row that was cut last; nothing where there are too many keys. */
  @Nullable KeySum of(LineCells cells) {
    int hash = 1;
    for (int column : columns) {
      hash = 31 * hash + cells.hash(column);
    }
    int slot = (hash ^ hash >>> 15) & (likely.length - 1);
    KeySum sum = likely[slot];
    if (sum == null || !isOf(cells, sum)) {
      sum = named(cells);
      likely[slot] = sum;
    }
    return sum;
  }

  private @Nullable KeySum named(LineCells cells) {
    int hash = key.take(cells);
    int number = known.get(key.bytes(), 0, key.size(), hash);
    if (number != ByteNames.UNKNOWN) {
      return sums.get(number);
    }
    if (all.isFull()) {
      return null;
    }
    KeySum sum = learned(cells);
    known.put(key.bytes(), 0, key.size(), hash, sum.number);
    return sum;
  }

  private KeySum learned(LineCells cells) {
    scope.take(cells);
    RowKeys.Key found = all.of(key.copy(), scope.copy());
    byte[][] own = new byte[runs.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] =
          Arrays.copyOfRange(
              cells.bytes(), start(cells, runs[i].first()), cells.end(runs[i].last()));
    }
    KeySum sum = new KeySum(found, own, others);
    sums.add(sum);
    return sum;
  }
}
