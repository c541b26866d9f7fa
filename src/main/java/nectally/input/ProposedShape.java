package nectally.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.ColumnGroups;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;
import nectally.problem.Shown;

/**
 * The options that read a table without a row for each candidate, worked out from its first lines.
 *
 * @param what what stands there in place of such rows
 * @param options as they are typed
 * @param line on which the table starts, 1-based
 */
record ProposedShape(String what, String options, long line) {

  /** Returns a proposal; empty where the lines look like no such table. */
  static Optional<ProposedShape> of(List<HeaderLine> lines) {
    Optional<TableStart> start = TableStart.of(lines);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Optional<ProposedShape> repeated = repeated(start.get(), lines);
    if (repeated.isEmpty() && start.get().headerLines() > 1) {
      repeated = TableStart.of(lines, 1).flatMap(one -> repeated(one, lines));
    }
    return repeated.isPresent() ? repeated : wide(start.get());
  }

  private static Optional<ProposedShape> repeated(TableStart start, List<HeaderLine> lines) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (!start.names().get(i).isEmpty()) {
        all.add(i);
      }
    }
    ColumnGroups groups = ColumnGroups.of(start.names(), all);
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (List<Integer> group : groups.groups()) {
      for (int column : group) {
        first = column < 0 ? first : Math.min(first, column);
        last = Math.max(last, column);
      }
    }
    GroupFields fields = new GroupFields(start, groups);
    if (!groups.isRepeated() || !fields.arePeople()) {
      return Optional.empty();
    }
    String range = start.names().get(first) + ".." + start.names().get(last);
    String option = "--repeated " + Shown.inShell(range) + headerLines(start);
    TablesAside aside = TablesAside.of(lines, start.line(), start.names(), groups);
    boolean hasContest = new ColumnMap(start.names(), List.of()).of(Field.CONTEST).isPresent();
    boolean isOpen = aside.areOpen(areRows(start, first, last), hasContest);
    return Optional.of(
        new ProposedShape(
            "columns that are repeated for each",
            isOpen ? aside.options(fields, option) : fields.options(option),
            start.line()));
  }

  /** Returns whether a column outside repeated ones has words, or there is one row alone. */
  private static boolean areRows(TableStart start, int first, int last) {
    for (int i = 0; i < start.names().size(); i++) {
      if ((i < first || i > last) && start.hasLetters(i)) {
        return true;
      }
    }
    return start.rows().size() < 2;
  }

  /** Returns a proposal for groups of columns of one name; empty where there are none. */
  static Optional<ProposedShape> ofGroups(CsvTable table) {
    List<List<String>> rows = UnnamedColumns.rowsBelow(table);
    rows.removeIf(row -> row.size() < table.header().size());
    return rows.isEmpty()
        ? TableStart.of(table.lines()).flatMap(start -> repeated(start, table.lines()))
        : repeated(new TableStart(table.header(), 1, table.headerLine(), rows), table.lines());
  }

  private static Optional<ProposedShape> wide(TableStart start) {
    ColumnMap columns = new ColumnMap(start.names(), List.of());
    Optional<ProposedShape> other = SlateRows.of(start).or(() -> NamedPairs.of(start));
    if (other.isPresent() || NamesInTexts.areOfRows(start)) {
      return other;
    }
    boolean isLong =
        columns.of(Field.CANDIDATE).isPresent()
            || (columns.of(Field.SLATE).isPresent() && columns.of(Field.VOTES).isPresent());
    boolean isOneLine = start.headerLines() == 1;
    List<Integer> run = isOneLine ? VoteColumns.of(start) : List.of();
    List<Integer> later =
        VoteColumns.areLines(start, run) ? VoteColumns.otherSums(start, run) : List.of();
    run = VoteColumns.areLines(start, later) ? later : run;
    String list = isLong ? "" : isOneLine ? list(start, run) : listOfOneKind(start);
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProposedShape(
                "a column for each",
                "--wide "
                    + Shown.inShell(list)
                    + headerLines(start)
                    + doubted(start, run)
                    + others(start, run, list),
                start.line()));
  }

  /**
   * Returns what else may be meant: other columns of which there is a total as well, or rows that
   * are contests; blank where nothing is.
   */
  private static String others(TableStart start, List<Integer> run, String list) {
    List<Integer> other = run.isEmpty() ? run : VoteColumns.otherSums(start, run);
    String more =
        other.isEmpty()
            ? ""
            : ", or other columns with --wide " + Shown.inShell(list(start, other));
    Optional<Integer> names = rowNames(start);
    return names.isEmpty()
        ? more
        : more
            + ", or with --wide "
            + Shown.inShell(list)
            + headerLines(start)
            + " --map "
            + Shown.inShell("contest=" + start.names().get(names.get()))
            + " if each row is a contest";
  }

  /**
   * Returns the first column of texts that are all different, unless it is called as places are.
   */
  private static Optional<Integer> rowNames(TableStart start) {
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      boolean isApart = start.rows().size() > 1 && start.different(i) == start.rows().size();
      if (isApart && start.isWords(i) && !name.isEmpty()) {
        Optional<Field> field = Field.match(name).map(Field.Match::field);
        boolean isOpen = field.isEmpty() || field.get() == Field.CONTEST;
        return isOpen && !ScopeNames.isPlace(name) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns what reads columns as well whose names may be somebody's; blank where none are. */
  private static String doubted(TableStart start, List<Integer> run) {
    List<Integer> all = run.isEmpty() ? run : VoteColumns.withDoubted(start, run);
    if (all.size() == run.size()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (int column : all) {
      if (!run.contains(column)) {
        names.add(start.names().get(column));
      }
    }
    return ", or with --wide "
        + Shown.inShell(list(start, all))
        + " if "
        + Shown.list(names)
        + (names.size() == 1 ? " is one of them" : " are some of them");
  }

  private static String list(TableStart start, List<Integer> run) {
    if (run.isEmpty()) {
      return "";
    }
    int first = run.get(0);
    int last = run.get(run.size() - 1);
    if (last - first == run.size() - 1) {
      return start.names().get(first) + ".." + start.names().get(last);
    }
    List<String> names = new ArrayList<>();
    for (int column : run) {
      names.add(start.names().get(column));
    }
    return String.join(",", names);
  }

  /** Where each party has several columns, such as first and second votes, the first of them. */
  private static String listOfOneKind(TableStart start) {
    Map<String, List<Integer>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      String kind = name.substring(name.lastIndexOf(" / ") + 1);
      kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> columns : kinds.values()) {
      TableStart kind = start.only(columns);
      List<Integer> run = columns.size() < 2 ? List.of() : VoteColumns.of(kind);
      if (!run.isEmpty()) {
        List<String> names = new ArrayList<>();
        for (int column : run) {
          names.add(kind.names().get(column));
        }
        return String.join(",", names);
      }
    }
    return list(start, VoteColumns.of(start));
  }

  static String headerLines(TableStart start) {
    return start.headerLines() == 1 ? "" : " --header-lines " + start.headerLines();
  }
}
