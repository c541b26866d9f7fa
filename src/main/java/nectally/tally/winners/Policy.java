package nectally.tally.winners;

import java.util.Optional;

/**
 * What becomes of quotas that no committee can keep, whatever the attributes are that nobody
 * stated.
 */
final class Policy {

  private Policy() {}

  /**
   * Returns what the question says for quotas that not even the loosest reading can keep; empty
   * where that depends on an unknown attribute.
   */
  static Optional<Fate> of(Question question, QuotaTable table) {
    return switch (question.unmet) {
      case ERROR -> Optional.of(Fate.UNMET);
      case RELAX -> Relaxation.of(table, question::isFeasible).map(Fate::relaxed);
      case VACANT -> seatsEmpty(question, table);
    };
  }

  private static Optional<Fate> seatsEmpty(Question question, QuotaTable table) {
    int most = question.places;
    if (!question.isFeasible(table.withEmptySeats(most), QuotaTable.Reading.LOOSE)) {
      return Optional.of(Fate.CONTRADICTORY);
    }
    if (!question.isFeasible(table.withEmptySeats(most), QuotaTable.Reading.STRICT)) {
      return Optional.empty();
    }
    int strict = fewest(question, table, QuotaTable.Reading.STRICT);
    return strict == fewest(question, table, QuotaTable.Reading.LOOSE)
        ? Optional.of(Fate.empty(strict))
        : Optional.empty();
  }

  /** Returns the fewest seats that must stay empty in one reading; all of them are enough. */
  private static int fewest(Question question, QuotaTable table, QuotaTable.Reading reading) {
    int low = 0;
    int high = question.places;
    while (low < high) {
      int middle = (low + high) / 2;
      if (question.isFeasible(table.withEmptySeats(middle), reading)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
