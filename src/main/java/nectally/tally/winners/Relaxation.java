package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import nectally.model.Contest;
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

  /** Returns what gave way of a contest's quotas. */
  static List<Note.Relaxation> changes(Contest contest, QuotaTable stated, QuotaTable relaxed) {
    List<Note.Relaxation> changes = new ArrayList<>();
    int next;
    for (int q = 0; q < stated.count(); q = next) {
      next = q + stated.statedTogether(q);
      boolean isLower = relaxed.min[q] < stated.min[q];
      boolean isHigher = relaxed.max[q] > stated.max[q];
      if (isLower || isHigher) {
        changes.add(
            new Note.Relaxation(
                stated.stated(contest, q),
                isLower ? OptionalInt.of(relaxed.min[q]) : OptionalInt.empty(),
                isHigher ? OptionalInt.of(relaxed.max[q]) : OptionalInt.empty()));
      }
    }
    return changes;
  }

  private void run() {
    int next;
    for (int q = 0; q < table.count(); q = next) {
      next = q + table.statedTogether(q);
      int first = q;
      int behind = next;
      int highest = Math.min(table.min[q], table.places);
      setMax(first, behind, table.max[q]);
      if (!isFeasible(first, behind, 0)) {
        // Nobody can break a maximum of all places.
        int lowered =
            largest(table.places - table.max[q], m -> holds(first, behind, table.places - m));
        setMax(first, behind, table.places - lowered);
      }
      int reached = largest(highest, m -> isFeasible(first, behind, m));
      setMin(first, behind, reached);
    }
  }

  private boolean holds(int first, int behind, int newMax) {
    setMax(first, behind, newMax);
    return isFeasible(first, behind, 0);
  }

  private boolean isFeasible(int first, int behind, int newMin) {
    setMin(first, behind, newMin);
    return isFeasible.test(table.withLimits(min, max), reading);
  }

  /** Sets the minimum of quotas that are stated as one; a value that nobody has has none. */
  private void setMin(int first, int behind, int value) {
    for (int q = first; q < behind; q++) {
      min[q] = Math.min(value, table.min[q]);
    }
  }

  private void setMax(int first, int behind, int value) {
    Arrays.fill(max, first, behind, value);
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
