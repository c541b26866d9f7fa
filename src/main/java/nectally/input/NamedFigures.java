package nectally.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.CountColumn;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A table in which cells, and no header, say which figures are votes: a column of what the figure
 * beside it is, as statistical offices publish, or the first cell of each row of a table that lies
 * on its side.
 */
final class NamedFigures {

  private NamedFigures() {}

  /**
   * Reports such a table; returns whether it is one.
   *
   * @param hasCandidate whether the column of the names is known
   */
  static boolean areTold(CsvTable table, boolean hasCandidate, long line) {
    TableStart start = start(table);
    String candidate = hasCandidate ? "" : candidate(table);
    for (int i = 0; i < start.names().size(); i++) {
      Optional<String> votes = votes(start, i);
      String what = votes.isEmpty() ? "" : found(start, i, votes.get(), candidate);
      if (!what.isEmpty()) {
        table
            .problems()
            .error(
                new Place(table.file(), line),
                Rule.WIDE_TABLE,
                "expected a row for each candidate or party, found " + what);
        return true;
      }
    }
    return false;
  }

  /** Returns the option for the only column that may hold the names; blank where there are more. */
  private static String candidate(CsvTable table) {
    ProposedColumns proposed = ProposedColumns.of(table.lines());
    return proposed.candidate().size() == 1 ? " " + proposed.ofCandidate() : "";
  }

  /** Returns the rows in which a header was looked for, since the first is none. */
  private static TableStart start(CsvTable table) {
    if (table.header().size() == 1) {
      Optional<TableStart> below = TableStart.of(table.lines(), 1);
      if (below.isPresent()) {
        return below.get();
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (HeaderLine line : table.lines()) {
      if (line.number() > table.headerLine() && line.cells().size() >= table.header().size()) {
        rows.add(line.cells());
      }
    }
    return new TableStart(table.header(), 1, table.headerLine(), rows);
  }

  /** Returns what a column of names of figures makes of the table, as words of a message. */
  private static String found(TableStart start, int names, String votes, String candidate) {
    String name = start.names().get(names);
    String keep = "--keep " + Shown.inShell(name + "=" + votes);
    Optional<Integer> column = onlyFigures(start, names, votes);
    if (column.isPresent() && !name.isEmpty() && !isSumOfCandidates(name, votes)) {
      return "one for each figure, which "
          + Shown.quoted(name)
          + " names; read the votes with "
          + keep
          + " --map "
          + Shown.inShell("votes=" + start.names().get(column.get()))
          + candidate;
    }
    if (names > 0 || column.isPresent() || !isOnItsSide(start)) {
      return "";
    }
    return "a row called "
        + Shown.quoted(votes)
        + " and columns for the candidates; "
        + (name.isEmpty()
            ? "give the first column a name, or let rows and columns change places"
            : "read it with " + wide(start) + " " + keep);
  }

  /** Returns whether a row is the sum of the candidates in its column, and no figure's name. */
  private static boolean isSumOfCandidates(String name, String text) {
    return Field.match(name).map(Field.Match::field).equals(Optional.of(Field.CANDIDATE))
        && Field.match(text).map(Field.Match::field).equals(Optional.of(Field.TOTAL));
  }

  private static boolean isOnItsSide(TableStart start) {
    for (String name : start.names().subList(1, start.names().size())) {
      if (name.isEmpty() || !VoteColumns.isNobodys(name)) {
        return false;
      }
    }
    return start.names().size() > 2;
  }

  private static String wide(TableStart start) {
    String last = start.names().get(start.names().size() - 1);
    return "--wide " + Shown.inShell(start.names().get(1) + ".." + last);
  }

  /** Returns the text in a column that is called as votes are, of different ones. */
  private static Optional<String> votes(TableStart start, int column) {
    Set<String> texts = new LinkedHashSet<>();
    for (List<String> row : start.rows()) {
      texts.add(row.get(column));
    }
    int numbers = 0;
    for (String text : texts) {
      numbers += text.isEmpty() || CountColumn.likely(text).isPresent() ? 1 : 0;
    }
    if (numbers > 0 && texts.size() - numbers < 2) {
      // Rows that are numbered and a line of sums below them.
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    for (Field wanted : List.of(Field.VOTES, Field.TOTAL)) {
      for (String text : texts) {
        boolean is =
            !text.isEmpty()
                && CountColumn.likely(text).isEmpty()
                && Field.match(text).map(Field.Match::field).equals(Optional.of(wanted));
        if (is) {
          found.add(text);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the only column that has figures in all rows of votes, and no name that is known. */
  private static Optional<Integer> onlyFigures(TableStart start, int names, String votes) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      boolean figures =
          i != names && VoteColumns.isNobodys(name) && !DoubtedColumns.isOne(start, name);
      for (List<String> row : start.rows()) {
        figures &= !row.get(names).equals(votes) || CountColumn.likely(row.get(i)).isPresent();
      }
      if (figures && !start.isNumbering(i) && !CodeNames.isOne(name)) {
        found.add(i);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
