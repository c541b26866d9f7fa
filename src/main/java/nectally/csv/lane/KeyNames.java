package nectally.csv.lane;

import java.util.Arrays;
import nectally.csv.CellText;
import nectally.csv.EightBytes;
import nectally.csv.lane.RowPlan.Run;
import nectally.csv.lane.RowPlan.Use;
import org.jspecify.annotations.Nullable;

/** The keys of rows by their bytes, for one thread. */
final class KeyNames {

  private final RowKeys all;
  private final KeySums sums;
  private final int others;

  /** The first and the last column of each run. */
  private final int[] firsts;

  private final int[] lasts;
  private final int runs;
  private final JoinedCells key;
  private final JoinedCells scope;
  private final ByteNames known = new ByteNames();

  /** Sums by the hashes of their rows' cells, as far as no two others are in the same place. */
  private @Nullable KeySum[] likely = new KeySum[1 << 10];

  private int learned;

  KeyNames(RowPlan plan, RowKeys all, KeySums sums) {
    this.all = all;
    this.sums = sums;
    others = plan.columns(Use.OTHER).length;
    scope = new JoinedCells(plan.columns(Use.SCOPE));
    int count = 0;
    int[] columns = new int[plan.size()];
    int size = 0;
    firsts = new int[plan.runs().size()];
    lasts = new int[firsts.length];
    for (Run run : plan.runs()) {
      if (run.isKey()) {
        firsts[count] = run.first();
        lasts[count++] = run.last();
        for (int column = run.first(); column <= run.last(); column++) {
          columns[size++] = column;
        }
      }
    }
    runs = count;
    key = new JoinedCells(Arrays.copyOf(columns, size));
  }

  /** Returns whether the row that was cut last has a key, looking at its ends first. */
  boolean isOf(LineCells cells, KeySum sum) {
    return isAt(cells, 0, sum, 0, sum.headLength)
        && (runs == 1 || isAt(cells, runs - 1, sum, sum.tail, sum.tailLength))
        && (runs < 3 || isBetween(cells, sum));
  }

  private boolean isBetween(LineCells cells, KeySum sum) {
    for (int i = 1; i < runs - 1; i++) {
      if (!isAt(cells, i, sum, sum.start(i), sum.ends[i] - sum.start(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAt(LineCells cells, int run, KeySum sum, int start, int length) {
    int from = cells.start(firsts[run]);
    return cells.end(lasts[run]) - from == length
        && EightBytes.areEqual(sum.bytes, start, cells.bytes(), from, length);
  }

  /** Returns the sum of the row that was cut last; nothing where it must not be added up. */
  @Nullable KeySum of(LineCells cells) {
    int hash = key.hash(cells);
    int slot = slot(hash);
    KeySum sum = likely[slot];
    if (sum != null && sum.hash == hash && isOf(cells, sum)) {
      return sum;
    }
    KeySum other = likely[slot + 1];
    if (other != null && other.hash == hash && isOf(cells, other)) {
      return other;
    }
    KeySum found = named(cells, hash);
    slot = slot(hash);
    likely[slot + 1] = likely[slot];
    likely[slot] = found;
    return found;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (likely.length - 2);
  }

  private @Nullable KeySum named(LineCells cells, int hash) {
    key.take(cells);
    int number = known.get(key.bytes(), 0, key.size(), hash);
    if (number != ByteNames.UNKNOWN) {
      return sums.get(number);
    }
    if (all.isFull() || !areText(cells)) {
      return null;
    }
    KeySum sum = learned(cells, hash);
    known.put(key.bytes(), 0, key.size(), hash, sum.number);
    return sum;
  }

  private boolean areText(LineCells cells) {
    for (int i = 0; i < runs; i++) {
      if (!CellText.isSound(cells.bytes(), cells.start(firsts[i]), cells.end(lasts[i]))) {
        return false;
      }
    }
    return true;
  }

  private KeySum learned(LineCells cells, int hash) {
    scope.take(cells);
    RowKeys.Key found = all.of(key.copy(), scope.copy());
    byte[] own = {};
    int[] ends = new int[runs];
    int size = 0;
    for (int i = 0; i < ends.length; i++) {
      int from = cells.start(firsts[i]);
      int length = cells.end(lasts[i]) - from;
      own = EightBytes.grown(own, size + length);
      System.arraycopy(cells.bytes(), from, own, size, length);
      size += length;
      ends[i] = size;
    }
    KeySum sum = new KeySum(found, hash, EightBytes.copy(own, 0, size), ends, others);
    sums.add(sum);
    if (++learned > likely.length / 4) {
      likely = new KeySum[4 * likely.length];
    }
    return sum;
  }
}
