package nectally.tally.winners;

import java.util.Arrays;
import java.util.List;

/**
 * What becomes of the quotas where no attribute is in doubt any more.
 *
 * @param kind whether they are kept, and if not what stands in their place
 * @param min the minima that could be kept, where they were relaxed
 * @param max the maxima that could be kept, where they were relaxed
 * @param empty how many seats stay empty
 */
record Fate(Kind kind, List<Integer> min, List<Integer> max, int empty) {

  /** What becomes of quotas. */
  enum Kind {
    /** A committee keeps them all. */
    KEPT,
    /** None does, and nobody has an outcome. */
    UNMET,
    /** None does, and they are lowered as little as needed. */
    RELAXED,
    /** None does, and as few seats as possible stay empty. */
    SEATS_EMPTY,
    /** Not even empty seats help, and nobody has an outcome. */
    CONTRADICTORY
  }

  static final Fate KEPT = new Fate(Kind.KEPT, List.of(), List.of(), 0);

  static final Fate UNMET = new Fate(Kind.UNMET, List.of(), List.of(), 0);

  static final Fate CONTRADICTORY = new Fate(Kind.CONTRADICTORY, List.of(), List.of(), 0);

  static Fate relaxed(QuotaTable table) {
    return new Fate(Kind.RELAXED, list(table.min), list(table.max), 0);
  }

  static Fate empty(int seats) {
    return new Fate(Kind.SEATS_EMPTY, List.of(), List.of(), seats);
  }

  /** Returns whether a committee stands, be it under the quotas or what is left of them. */
  boolean hasWinners() {
    return kind != Kind.UNMET && kind != Kind.CONTRADICTORY;
  }

  /** Returns what {@code table} comes to under this; only where there are winners. */
  QuotaTable applied(QuotaTable table) {
    return switch (kind) {
      case RELAXED -> table.withLimits(array(min), array(max));
      case SEATS_EMPTY -> table.withEmptySeats(empty);
      case KEPT, UNMET, CONTRADICTORY -> table;
    };
  }

  private static List<Integer> list(int[] limits) {
    return Arrays.stream(limits).boxed().toList();
  }

  private static int[] array(List<Integer> limits) {
    return limits.stream().mapToInt(Integer::intValue).toArray();
  }
}
