package nectally.report;

import java.util.Optional;
import java.util.Set;
import nectally.answer.Audience;

/**
 * Which tables of an answer are shown to whom.
 *
 * @param tables asked for by name; empty for those that apply
 * @param extent how much people see of each contest
 * @param explained whether the winners are explained, asked for by name or not
 */
record Asked(Set<String> tables, Extent extent, boolean explained) {

  /** Asked is for these tables, or all that apply. */
  static Asked of(Set<String> tables) {
    return of(tables, Extent.FULL);
  }

  /** Asked is for these tables, or all that apply to an answer of such an extent. */
  static Asked of(Set<String> tables, Extent extent) {
    return new Asked(tables, extent, true);
  }

  /** Returns who sees a table; empty for nobody. */
  Optional<Audience> audience(TableName table) {
    boolean people = isForPeople(table);
    boolean machines = isForMachines(table);
    if (people && machines) {
      return Optional.of(Audience.EVERYONE);
    }
    return people || machines
        ? Optional.of(people ? Audience.PEOPLE : Audience.MACHINES)
        : Optional.empty();
  }

  private boolean isForPeople(TableName table) {
    return switch (table.usual()) {
      case IN_FULL -> tables.isEmpty() ? isInFull(table) : tables.contains(table.key());
      case IN_BRIEF -> tables.isEmpty() ? extent != Extent.FULL : tables.contains(table.key());
      case ASKED -> tables.contains(table.key());
      case ALWAYS, WHERE_OPEN -> tables.isEmpty() || tables.contains(table.key());
      case IN_SENTENCES -> false;
    };
  }

  private boolean isInFull(TableName table) {
    return extent == Extent.FULL || (extent == Extent.COMPACT && table == TableName.CANDIDATES);
  }

  private boolean isForMachines(TableName table) {
    return tables.contains(table.key())
        || (table == TableName.EXPLAIN ? explained : tables.isEmpty());
  }
}
