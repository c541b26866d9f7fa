package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import nectally.tally.verdict.Note;

/**
 * Quotas that cannot be met, lowered as little as needed (rules.md 4.8).
 *
 * <p>The order in which quotas are stated is their order of importance: each is kept as far as the
 * more important ones leave room, so that the last stated gives way first. What is left open is
 * filled by votes, as German works councils (Wahlordnung §22) and the Liberal Democrats do.
 */
final class Relaxation {

  private final QuotaTable table;
  private final QuotaTable.Reading reading;
  private final BiPredicate<QuotaTable, QuotaTable.Reading> isFeasible;
  private final int[] min;
  private final int[] max;

  private Relaxation(
      QuotaTable table,
      QuotaTable.Reading reading,
      BiPredicate<QuotaTable, QuotaTable.Reading> isFeasible) {
    this.table = table;
    this.reading = reading;
    this.isFeasible = isFeasible;
    this.min = new int[table.count()];
    this.max = new int[table.count()];
    Arrays.fill(max, Integer.MAX_VALUE);
  }

  /**
   * Returns the quotas as far as they can be met; empty where that depends on attributes that
   * nobody stated.
   */
  static Optional<QuotaTable> of(
      QuotaTable table, BiPredicate<QuotaTable, QuotaTable.Reading> isFeasible) {
    Relaxation strict = new Relaxation(table, QuotaTable.Reading.STRICT, isFeasible);
    Relaxation loose = new Relaxation(table, QuotaTable.Reading.LOOSE, isFeasible);
    strict.run();
    loose.run();
    return Arrays.equals(strict.min, loose.min) && Arrays.equals(strict.max, loose.max)
        ? Optional.of(table.withLimits(strict.min, strict.max))
        : Optional.empty();
  }

  /** Returns what gave way. */
  static List<Note.Relaxation> changes(QuotaTable stated, QuotaTable relaxed) {
    List<Note.Relaxation> changes = new ArrayList<>();
    for (int q = 0; q < stated.count(); q++) {
      boolean isLower = relaxed.min[q] < stated.min[q];
      boolean isHigher = relaxed.max[q] > stated.max[q];
      if (isLower || isHigher) {
        changes.add(
            new Note.Relaxation(
                stated.quotas.get(q),
                isLower ? OptionalInt.of(relaxed.min[q]) : OptionalInt.empty(),
                isHigher ? OptionalInt.of(relaxed.max[q]) : OptionalInt.empty()));
      }
    }
    return changes;
  }

  private void run() {
    for (int q = 0; q < table.count(); q++) {
      int quota = q;
      int highest = Math.min(table.min[q], table.seats);
      max[q] = table.max[q];
      if (!isFeasible(quota, 0)) {
        // Nobody can break a maximum of all seats.
        max[q] = table.seats - largest(table.seats - max[q], m -> holds(quota, table.seats - m));
      }
      min[q] = largest(highest, m -> isFeasible(quota, m));
    }
  }

  private boolean holds(int quota, int newMax) {
    max[quota] = newMax;
    return isFeasible(quota, 0);
  }

  private boolean isFeasible(int quota, int newMin) {
    min[quota] = newMin;
    return isFeasible.test(table.withLimits(min, max), reading);
  }

  /** Returns the largest number from 0 to {@code most} that holds; 0 always does. */
  private static int largest(int most, IntPredicate holds) {
    int low = 0;
    int high = most;
    while (low < high) {
      int middle = low + (high - low + 1) / 2;
      if (holds.test(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
