package nectally.tally.winners;

import java.util.BitSet;
import java.util.Optional;
import nectally.tally.verdict.Conflict;

/** Why no set of candidates can keep the quotas. */
final class Unmeetable {

  private final QuotaTable table;
  private final int candidates;

  Unmeetable(QuotaTable table, int candidates) {
    this.table = table;
    this.candidates = candidates;
  }

  /** Returns the reason, the plainest that applies. */
  Conflict reason() {
    for (int q = 0; q < table.count(); q++) {
      Optional<Conflict> alone = alone(q);
      if (alone.isPresent()) {
        return alone.get();
      }
    }
    for (int q = 0; q < table.count(); q++) {
      Optional<Conflict> together = table.group(q) == q ? together(q) : Optional.empty();
      if (together.isPresent()) {
        return together.get();
      }
    }
    return new Conflict.NotAtOnce(table.seats);
  }

  private Optional<Conflict> alone(int q) {
    int min = table.min[q];
    int able = table.possible(q).cardinality();
    if (min > table.seats) {
      return Optional.of(new Conflict.MoreThanSeats(table.quotas.get(q), min, table.seats));
    }
    if (min > table.max[q]) {
      return Optional.of(new Conflict.MinimumAboveMaximum(table.quotas.get(q), min, table.max[q]));
    }
    if (min > able) {
      return Optional.of(new Conflict.TooFewQualify(table.quotas.get(q), min, able));
    }
    int others = candidates - table.known(q).cardinality();
    if (table.max[q] < Integer.MAX_VALUE && (long) table.max[q] + others < table.seats) {
      return Optional.of(
          new Conflict.MaximumTooLow(table.quotas.get(q), table.max[q], others, table.seats));
    }
    return Optional.empty();
  }

  /** Looks at all quotas of one attribute whose values have no candidate in common. */
  private Optional<Conflict> together(int group) {
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
      return Optional.of(new Conflict.MinimaTogether(attribute, least, table.seats));
    }
    most += candidates - covered.cardinality();
    return most < table.seats
        ? Optional.of(new Conflict.MaximaTogether(attribute, most, table.seats))
        : Optional.empty();
  }
}
