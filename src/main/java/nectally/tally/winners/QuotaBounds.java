package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.tally.solver.Bound;

/** Quotas as the bounds of a problem, where unknown attributes are read in one way. */
final class QuotaBounds {

  private QuotaBounds() {}

  static List<Bound> of(QuotaTable table, QuotaTable.Reading reading) {
    List<Bound> bounds = new ArrayList<>(table.count());
    for (int q = 0; q < table.count(); q++) {
      if (!isNeedless(table, q)) {
        boolean isStrict = reading == QuotaTable.Reading.STRICT || forbidsAny(table, q);
        add(table, q, isStrict, bounds);
      }
    }
    if (table.candidates > table.people) {
      BitSet seatsEmpty = new BitSet();
      seatsEmpty.set(table.people, table.candidates);
      bounds.add(new Bound(table.count(), seatsEmpty, 0, table.empty));
    }
    return bounds;
  }

  /**
   * Returns whether another bound says as much: a value that nobody stated and nobody is taken to
   * have asks no more than any other value of the column.
   */
  private static boolean isNeedless(QuotaTable table, int q) {
    return table.isFurther(q)
        && !forbidsAny(table, q)
        && table.known(q).isEmpty()
        && table.sitting(q) == 0;
  }

  /** Returns whether nobody may have a value that nobody stated, be it shared or not. */
  private static boolean forbidsAny(QuotaTable table, int q) {
    return table.isUnstated(q) && table.max[q] == 0;
  }

  private static void add(QuotaTable table, int q, boolean strict, List<Bound> bounds) {
    int group = table.group(q);
    int sure = table.sitting(q);
    int most = sure + table.sittingUnknown(q);
    int least = Math.max(0, table.min[q] - (strict ? sure : most));
    int max = table.max[q];
    int highest = max == Integer.MAX_VALUE ? max : max - (strict ? most : sure);
    if (highest < 0) {
      // More members sit already than the quota allows.
      bounds.add(new Bound(group, new BitSet(), 1, Integer.MAX_VALUE));
    }
    BitSet known = table.known(q);
    if (table.unknown(q).isEmpty()) {
      bounds.add(new Bound(group, known, least, highest));
    } else {
      BitSet possible = table.possible(q);
      bounds.add(new Bound(group, strict ? known : possible, least, Integer.MAX_VALUE));
      bounds.add(new Bound(group, strict ? possible : known, 0, highest));
    }
  }
}
