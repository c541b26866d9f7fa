package nectally.tally.winners;

import java.util.BitSet;
import java.util.Optional;
import nectally.model.Quota;
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
    int sitting = table.sitting(q);
    int most = sitting + table.sittingUnknown(q);
    int min = Math.max(0, table.min[q] - most);
    int able = table.possible(q).cardinality();
    Quota quota = table.quotas.get(q);
    if (min > table.seats) {
      return Optional.of(new Conflict.MoreThanSeats(quota, min, table.seats));
    }
    if (table.min[q] > table.max[q]) {
      return Optional.of(new Conflict.MinimumAboveMaximum(quota, table.min[q], table.max[q]));
    }
    if (min > able) {
      return Optional.of(new Conflict.TooFewQualify(quota, min, able));
    }
    if (sitting > table.max[q]) {
      return Optional.of(new Conflict.TooManySit(quota, table.max[q], sitting));
    }
    int others = candidates - table.known(q).cardinality();
    long room = (long) table.max[q] - sitting;
    if (table.max[q] < Integer.MAX_VALUE && room + others < table.seats) {
      return Optional.of(new Conflict.MaximumTooLow(quota, (int) room, others, table.seats));
    }
    return Optional.empty();
  }

  /** Looks at all quotas of one attribute whose values have no candidate in common. */
  private Optional<Conflict> together(int group) {
    String attribute = table.quotas.get(group).attribute();
    if (Patterns.forbidsAny(table, group)) {
      return Optional.of(new Conflict.MaximaTogether(attribute, 0, table.seats));
    }
    BitSet covered = new BitSet();
    long least = 0;
    long most = 0;
    for (int q = group; q < table.count(); q++) {
      BitSet members = table.possible(q);
      if (table.group(q) == group && !table.isUnstated(q) && !members.intersects(covered)) {
        int sitting = table.sitting(q);
        least += Math.max(0, table.min[q] - sitting - table.sittingUnknown(q));
        most += Math.min(Math.max(0, table.max[q] - sitting), members.cardinality());
        covered.or(members);
      }
    }
    if (least > table.seats) {
      return Optional.of(new Conflict.MinimaTogether(attribute, least, table.seats));
    }
    most += candidates - covered.cardinality();
    return most < table.seats
        ? Optional.of(new Conflict.MaximaTogether(attribute, most, table.seats))
        : Optional.empty();
  }
}
