package nectally.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table in all sections of a report, as an {@link Arrangement} wants them. */
final class ArrangedTable {

  private final Layout<?> source;
  private final Report report;
  private final Audience reader;
  private final Arrangement wanted;
  private final Layout<Row> layout;

  /**
   * A row, made when somebody asks.
   *
   * @param cells by the keys of the columns
   * @param place what it is sorted by, as machines see it: people read some numbers turned round
   */
  record Row(Map<String, Cell> cells, Cell place) {
    Cell cell(String key) {
      return cells.getOrDefault(key, Cell.EMPTY);
    }
  }

  ArrangedTable(Layout<?> source, Report report, Audience reader, Arrangement wanted) {
    this.source = source;
    this.report = report;
    this.reader = reader;
    this.wanted = wanted;
    layout = laidOut();
  }

  /** Returns whether the table has the columns that are asked for. */
  boolean isWanted() {
    boolean sortable =
        wanted.sort().isEmpty() || isContest(wanted.sort().get()) || isColumn(wanted.sort().get());
    return sortable && !layout.columns(reader).isEmpty();
  }

  Layout<Row> layout() {
    return layout;
  }

  Table<Row> table() {
    List<Row> rows = rows();
    if (wanted.sort().isPresent()) {
      rows.sort(order(wanted.descending()));
    }
    int most = Math.min(wanted.top().orElse(rows.size()), rows.size());
    return layout.table(rows.subList(0, most));
  }

  private boolean isContest(String key) {
    return key.equals(Report.CONTEST) && !source.scope().isOfElection();
  }

  private boolean isColumn(String key) {
    for (Audience each : List.of(Audience.MACHINES, Audience.PEOPLE)) {
      for (Column<?> column : source.columns(each)) {
        if (column.key().equals(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private Layout<Row> laidOut() {
    List<Column<Row>> columns = new ArrayList<>();
    boolean named = reader == Audience.MACHINES || report.contests().size() > 1;
    if (!source.scope().isOfElection() && named) {
      columns.add(
          Column.<Row>of(
                  Report.CONTEST, "Contest", Kind.TEXT, reader, row -> row.cell(Report.CONTEST))
              .with(About.CONTEST));
    }
    for (Column<?> column : source.columns(reader)) {
      if (!column.key().equals(Report.CONTEST) || source.scope().isOfElection()) {
        columns.add(column.of(row -> row.cell(column.key())));
      }
    }
    return Layout.of(source.name(), source.title(), Layout.Scope.ELECTION, chosen(columns));
  }

  private List<Column<Row>> chosen(List<Column<Row>> columns) {
    if (wanted.fields().isEmpty()) {
      return columns;
    }
    List<Column<Row>> chosen = new ArrayList<>();
    for (String field : wanted.fields()) {
      Optional<Column<Row>> found = find(field, columns);
      if (found.isEmpty() && reader == Audience.PEOPLE) {
        found = machines(field);
      }
      found.ifPresent(chosen::add);
    }
    return chosen;
  }

  /** People may ask for a column that only machines see. */
  private Optional<Column<Row>> machines(String key) {
    for (Column<?> column : source.columns(Audience.MACHINES)) {
      if (column.key().equals(key)) {
        return Optional.of(column.<Row>of(row -> row.cell(key)).seenBy(reader));
      }
    }
    return Optional.empty();
  }

  private static Optional<Column<Row>> find(String key, List<Column<Row>> columns) {
    for (Column<Row> column : columns) {
      if (column.key().equals(key)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (source.scope().isOfElection()) {
      report.overall().ifPresent(overall -> add(rows, "", overall.table(source)));
    } else {
      for (Section contest : report.contests()) {
        add(rows, contest.name(), contest.table(source));
      }
    }
    return rows;
  }

  private <R> void add(List<Row> rows, String contest, Table<R> table) {
    Layout<R> own = table.layout();
    for (R row : table.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      if (!source.scope().isOfElection()) {
        cells.put(Report.CONTEST, Cell.text(contest));
      }
      Audience other = reader == Audience.PEOPLE ? Audience.MACHINES : Audience.PEOPLE;
      for (Audience each : List.of(reader, other)) {
        for (Column<R> column : own.columns(each)) {
          if (!cells.containsKey(column.key())) {
            cells.put(column.key(), column.cell(row));
          }
        }
      }
      rows.add(new Row(cells, place(row, own, cells)));
    }
  }

  private <R> Cell place(R row, Layout<R> own, Map<String, Cell> cells) {
    String key = wanted.sort().orElse("");
    for (Column<R> column : own.columns(Audience.MACHINES)) {
      if (column.key().equals(key)) {
        return column.cell(row);
      }
    }
    return cells.getOrDefault(key, Cell.EMPTY);
  }

  /** Returns an order in which what is unknown comes last, whichever way round. */
  private static Comparator<Row> order(boolean descending) {
    return (one, other) -> {
      Cell a = one.place();
      Cell b = other.place();
      int known = Boolean.compare(a instanceof Cell.Absent, b instanceof Cell.Absent);
      if (known != 0 || a instanceof Cell.Absent) {
        return known;
      }
      return descending ? CellOrder.compare(b, a) : CellOrder.compare(a, b);
    };
  }
}
