package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Towards which quotas an empty seat, or a candidate of whom nothing is known, could count. */
final class Patterns {

  private Patterns() {}

  /** Returns every set of quotas towards which one seat can count, that of none included. */
  static List<BitSet> patterns(QuotaTable table) {
    Set<BitSet> patterns = new LinkedHashSet<>();
    patterns.add(new BitSet());
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == q) {
        patterns = combined(patterns, options(table, q));
      }
    }
    return new ArrayList<>(patterns);
  }

  /** Returns every union of one of these and one of those. */
  static Set<BitSet> combined(Set<BitSet> these, List<BitSet> those) {
    Set<BitSet> all = new LinkedHashSet<>();
    for (BitSet one : these) {
      for (BitSet other : those) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        all.add(both);
      }
    }
    return all;
  }

  /**
   * Returns which quotas each value of an attribute counts for; a value that none names is last.
   */
  static List<BitSet> options(QuotaTable table, int group) {
    Set<BitSet> options = new LinkedHashSet<>();
    for (String value : values(table, group)) {
      options.add(counted(table, group, value));
    }
    BitSet none = new BitSet();
    options.remove(none);
    options.add(none);
    return new ArrayList<>(options);
  }

  /** Returns the values of an attribute that quotas name, in their order. */
  static List<String> values(QuotaTable table, int group) {
    Set<String> values = new LinkedHashSet<>();
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == group) {
        values.addAll(table.quotas.get(q).values());
      }
    }
    return new ArrayList<>(values);
  }

  /** Returns the quotas on an attribute towards which a value counts. */
  static BitSet counted(QuotaTable table, int group, String value) {
    BitSet counted = new BitSet();
    for (int q = 0; q < table.count(); q++) {
      counted.set(q, table.group(q) == group && table.quotas.get(q).counts(value));
    }
    return counted;
  }

  /** Returns the different sets of quotas towards which a candidate could count, none included. */
  static Set<BitSet> of(QuotaTable table, int candidate) {
    Set<BitSet> patterns = new LinkedHashSet<>();
    patterns.add(new BitSet());
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == q && table.isUnknown(q, candidate)) {
        patterns = combined(patterns, options(table, q));
      }
    }
    return patterns;
  }
}
