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
        patterns = combined(patterns, options(table, q, 0));
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
   * Returns which quotas each value of an attribute counts for; values that nobody stated come
   * behind those that are, and one that no other has is last.
   */
  static List<BitSet> options(QuotaTable table, int group) {
    return options(table, group, Integer.MAX_VALUE);
  }

  /** Returns them with so many at most of the values that nobody stated. */
  private static List<BitSet> options(QuotaTable table, int group, int unstated) {
    Set<BitSet> options = new LinkedHashSet<>();
    for (String value : values(table, group)) {
      options.add(counted(table, group, value));
    }
    BitSet next = unstated(table, group, 1);
    for (int number = 2; !next.isEmpty() && number - 1 <= unstated; number++) {
      options.add(next);
      next = unstated(table, group, number);
    }
    BitSet none = new BitSet();
    options.remove(none);
    options.add(none);
    return new ArrayList<>(options);
  }

  /** Returns the quotas of an attribute on one of the values that nobody stated, from 1. */
  private static BitSet unstated(QuotaTable table, int group, int number) {
    BitSet counted = new BitSet();
    int reached = 0;
    for (int q = 0; q < table.count(); q++) {
      reached = q == 0 || !table.areOne(q, q - 1) ? 0 : reached;
      if (table.isUnstated(q)) {
        reached++;
        counted.set(q, reached == number && table.group(q) == group);
      }
    }
    return counted;
  }

  /**
   * Returns how many of the values of an attribute that nobody stated need be tried next: those
   * that somebody is taken to have, and one more, since nothing tells those that nobody has apart.
   */
  private static int tried(QuotaTable table, int group) {
    int number = 1;
    for (BitSet own = unstated(table, group, 1); !own.isEmpty(); number++) {
      int first = own.nextSetBit(0);
      if (table.known(first).isEmpty() && table.sitting(first) == 0) {
        return number;
      }
      own = unstated(table, group, number + 1);
    }
    return number;
  }

  /** Returns whether not even one may have a value of an attribute, whichever it is. */
  static boolean forbidsAny(QuotaTable table, int group) {
    for (int q = 0; q < table.count(); q++) {
      if (table.isUnstated(q) && table.group(q) == group && table.max[q] <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the values of an attribute that quotas name, in their order. */
  static List<String> values(QuotaTable table, int group) {
    Set<String> values = new LinkedHashSet<>();
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == group && !table.isUnstated(q)) {
        values.addAll(table.quotas.get(q).values());
      }
    }
    return new ArrayList<>(values);
  }

  /** Returns the quotas on an attribute towards which a value counts. */
  static BitSet counted(QuotaTable table, int group, String value) {
    BitSet counted = new BitSet();
    for (int q = 0; q < table.count(); q++) {
      boolean own = table.group(q) == group && !table.isUnstated(q);
      counted.set(q, own && table.quotas.get(q).counts(value));
    }
    return counted;
  }

  /** Returns the different sets of quotas towards which a candidate could count, none included. */
  static Set<BitSet> of(QuotaTable table, int candidate) {
    Set<BitSet> patterns = new LinkedHashSet<>();
    patterns.add(new BitSet());
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == q && table.isUnknown(q, candidate)) {
        List<BitSet> options = options(table, q, tried(table, q));
        if (forbidsAny(table, q)) {
          options.remove(new BitSet());
        }
        patterns = combined(patterns, options);
      }
    }
    return patterns;
  }
}
