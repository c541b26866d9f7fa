package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order, how many and which parts of its rows a reader wants of every table.
 *
 * <p>The rows of all contests are then in one table. A table that has not the column to sort by, or
 * none of the wanted columns, is left out.
 *
 * @param sort the key of a column; empty for the order as it is
 * @param descending whether the largest come first
 * @param top how many rows at most; empty for all
 * @param fields the keys of the columns in their order; none for all
 */
public record Arrangement(
    Optional<String> sort, boolean descending, OptionalInt top, List<String> fields) {

  /** Keeps a copy of the list. */
  public Arrangement {
    fields = List.copyOf(fields);
  }

  /** Returns whether everything stays as it is. */
  public boolean isNone() {
    return sort.isEmpty() && top.isEmpty() && fields.isEmpty();
  }

  /** Returns the keys that some table of {@code report} has, in order of the alphabet. */
  public static Set<String> keys(Report report) {
    Set<String> keys = new TreeSet<>();
    for (Audience reader : List.of(Audience.MACHINES, Audience.PEOPLE)) {
      for (Layout<?> layout : report.layouts().seenBy(reader)) {
        if (!layout.scope().isOfElection()) {
          keys.add(Report.CONTEST);
        }
        for (Column<?> column : layout.columns(reader)) {
          keys.add(column.key());
        }
      }
    }
    return keys;
  }

  /** Returns what {@code reader}, people or machines, sees of a report. */
  public Report of(Report report, Audience reader) {
    List<Layout<?>> layouts = new ArrayList<>();
    List<ArrangedTable> tables = new ArrayList<>();
    for (Layout<?> layout : report.layouts().seenBy(reader)) {
      if (!layout.columns(reader).isEmpty()) {
        ArrangedTable table = new ArrangedTable(layout, report, reader, this);
        if (table.isWanted()) {
          tables.add(table);
          layouts.add(table.layout());
        }
      }
    }
    return new Report(
            report.title(),
            report.election(),
            report.compared(),
            layouts,
            List.of(),
            Optional.of(new ArrangedSection(report.overall(), tables)))
        .with(report.reading())
        .headed(report.heading().kind(), report.heading().name())
        .coloured(report.colours());
  }
}
