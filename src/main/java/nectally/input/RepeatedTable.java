package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.ColumnGroups;
import nectally.csv.CsvTable;
import nectally.csv.GroupedRows;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A table of columns that are repeated for each candidate, which the user names. */
final class RepeatedTable {

  private final CsvTable table;
  private final ReadingOptions options;
  private final ColumnGroups groups;
  private final TablesAside aside;

  private RepeatedTable(CsvTable table, ReadingOptions options, ColumnGroups groups) {
    this.table = table;
    this.options = options;
    this.groups = groups;
    int lines = options.shape().headerLines();
    aside =
        lines > 1
            ? new TablesAside(List.of(), false, 0)
            : TablesAside.of(table.lines(), table.headerLine(), table.header(), groups);
  }

  /** Returns the table; empty where the columns that the user names make no groups. */
  static Optional<RepeatedTable> of(CsvTable table, ReadingOptions options) {
    List<String> header = table.header();
    Optional<List<Integer>> chosen =
        options.shape().repeated().flatMap(all -> all.partlyIn(header));
    Optional<ColumnGroups> groups = chosen.map(columns -> groups(table, columns));
    return groups
        .filter(ColumnGroups::isRepeated)
        .map(found -> new RepeatedTable(table, options, found));
  }

  /** Returns groups that are named each, or of which only the first is. */
  private static ColumnGroups groups(CsvTable table, List<Integer> chosen) {
    ColumnGroups named = ColumnGroups.of(table.header(), chosen);
    int last = chosen.get(chosen.size() - 1);
    if (named.isRepeated() || last - chosen.get(0) >= chosen.size()) {
      return named;
    }
    if (last + 1 == table.header().size()) {
      table.widen(chosen.size());
    }
    return ColumnGroups.continued(table.header(), chosen);
  }

  /** Returns how many lines above the table name its groups, as the user says. */
  int headingLines() {
    return options.shape().headings().isPresent() ? aside.used() : 0;
  }

  /** Returns a row for each group. */
  ResultsTable shaped() {
    Optional<String> field = options.shape().headings().filter(any -> aside.areHeaded());
    boolean areRows = areRows();
    String row = areRows ? ResultsTable.free("row", table.header()) : "";
    String heading = ResultsTable.free("heading", table.header());
    GroupedRows rows =
        field.isPresent()
            ? GroupedRows.ofHeaded(table, groups, row, heading, aside.headings())
            : GroupedRows.ofGroups(table, groups, row);
    List<FieldMapping> mappings = new ArrayList<>(options.mappings());
    if (field.isPresent()) {
      boolean isArea = areRows && field.get().equals(Field.AREA.label());
      mappings.add(new FieldMapping(field.get(), isArea ? heading + "+" + row : heading));
    }
    ColumnMap columns = new ColumnMap(rows.header(), mappings);
    rows.tellRowsBy(columns.attributes().places(table.header().size()));
    if (areRows && !columns.of(Field.AREA).isPresent() && !columns.isMapped(Field.AREA)) {
      mappings.add(new FieldMapping(Field.AREA.label(), row));
    }
    return new ResultsTable(rows, new ColumnMap(rows.header(), mappings));
  }

  /**
   * Returns whether each row of the file is a place: it has a name outside the groups, is the only
   * one, or has groups that are numbered.
   */
  private boolean areRows() {
    TableStart start = start();
    return start.rows().size() < 2 || !aside.areOpen(false, false) || textColumn(false) >= 0;
  }

  private TableStart start() {
    return new TableStart(table.header(), 1, table.headerLine(), UnnamedColumns.rowsBelow(table));
  }

  /** Returns the first column of texts outside the groups, with a name or without, else -1. */
  private int textColumn(boolean isUnnamed) {
    TableStart start = start();
    Set<Integer> grouped = new HashSet<>();
    groups.groups().forEach(grouped::addAll);
    for (int i = 0; i < table.header().size(); i++) {
      if (!grouped.contains(i)
          && table.header().get(i).isEmpty() == isUnnamed
          && start.hasLetters(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Reports groups of which nobody says what they are; returns whether there are none. */
  boolean isSaid(ResultsTable found) {
    Optional<String> field = options.shape().headings();
    ColumnMap columns = found.columns();
    Place place = new Place(table.file(), table.headerLine());
    int unnamed = aside.areHeaded() ? textColumn(true) : -1;
    if (unnamed >= 0) {
      table
          .problems()
          .error(
              place.at(unnamed + 1),
              Rule.UNNAMED_COLUMNS,
              "a column without a name holds texts, such as "
                  + Shown.quoted(table.below(unnamed).get(0))
                  + ", that may tell its rows apart; give it a name on this line");
      return false;
    }
    if (field.isPresent()) {
      if (!aside.areHeaded()) {
        table
            .problems()
            .error(
                place,
                Rule.WIDE_TABLE,
                "no line above the header tells the repeated columns apart, so that --headings "
                    + field.get()
                    + " has nothing to read");
      }
      return aside.areHeaded();
    }
    boolean hasContest = columns.of(Field.CONTEST).isPresent();
    if (columns.isMapped(Field.CONTEST) || !aside.areOpen(areRows(), hasContest)) {
      return true;
    }
    String repeated =
        "--repeated " + Shown.inShell(options.shape().repeated().orElseThrow().text());
    table
        .problems()
        .error(
            place,
            Rule.WIDE_TABLE,
            "tables stand side by side; read them with "
                + aside.options(new GroupFields(start(), groups), repeated));
    return false;
  }
}
