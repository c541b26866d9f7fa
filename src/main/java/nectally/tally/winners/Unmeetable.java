package nectally.tally.winners;

import java.util.BitSet;
import java.util.Optional;

/** Why no set of candidates can keep the quotas, in words. */
final class Unmeetable {

  private final QuotaTable table;
  private final int candidates;

  Unmeetable(QuotaTable table, int candidates) {
    this.table = table;
    this.candidates = candidates;
  }

  /** Returns the reason, the plainest that applies: half a sentence. */
  String reason() {
    for (int q = 0; q < table.count(); q++) {
      Optional<String> alone = alone(q);
      if (alone.isPresent()) {
        return alone.get();
      }
    }
    for (int q = 0; q < table.count(); q++) {
      Optional<String> together = table.group(q) == q ? together(q) : Optional.empty();
      if (together.isPresent()) {
        return together.get();
      }
    }
    return "no set of "
        + Words.count(table.seats, "candidate", "candidates")
        + " keeps all quotas at once";
  }

  private Optional<String> alone(int q) {
    int min = table.min[q];
    int able = table.possible(q).cardinality();
    if (min > table.seats) {
      return Optional.of(wants(q, min) + " and there " + seats());
    }
    if (min > table.max[q]) {
      return Optional.of(wants(q, min) + " but allows at most " + table.max[q]);
    }
    if (min > able) {
      return Optional.of(
          wants(q, min)
              + " and "
              + (able == 0 ? "nobody" : "only " + Words.number(able))
              + (able < 2 ? " qualifies" : " qualify"));
    }
    int others = candidates - table.known(q).cardinality();
    if (table.max[q] < Integer.MAX_VALUE && (long) table.max[q] + others < table.seats) {
      return Optional.of(
          table.quotas.get(q)
              + " allows at most "
              + Words.number(table.max[q])
              + ", "
              + Words.count(others, "other stands", "others stand")
              + " and there "
              + seats());
    }
    return Optional.empty();
  }

  /** Looks at all quotas of one attribute whose values have no candidate in common. */
  private Optional<String> together(int group) {
    BitSet covered = new BitSet();
    long least = 0;
    long most = 0;
    for (int q = group; q < table.count(); q++) {
      BitSet members = table.possible(q);
      if (table.group(q) == group && !members.intersects(covered)) {
        least += table.min[q];
        most += Math.min(table.max[q], members.cardinality());
        covered.or(members);
      }
    }
    String attribute = table.quotas.get(group).attribute();
    if (least > table.seats) {
      return Optional.of(
          "the quotas on "
              + attribute
              + " ask for "
              + Words.number(least)
              + " winners together and there "
              + seats());
    }
    most += candidates - covered.cardinality();
    if (most < table.seats) {
      return Optional.of(
          "the quotas on "
              + attribute
              + " allow at most "
              + Words.number(most)
              + " winners together and there "
              + seats());
    }
    return Optional.empty();
  }

  private String wants(int q, int min) {
    return table.quotas.get(q) + " asks for " + Words.count(min, "winner", "winners");
  }

  private String seats() {
    return (table.seats == 1 ? "is " : "are ") + Words.count(table.seats, "seat", "seats");
  }
}
