package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;

/** The names that a file without a header line needs, by what stands in its first lines. */
final class ProposedHeader {

  private static final int FEWEST_LINES = 2;

  private ProposedHeader() {}

  /**
   * Returns the names as {@code --columns} takes them, in several ways where several columns may
   * hold the votes; none where the lines are no rows, or where nobody can tell which column holds
   * the candidates.
   */
  static List<String> of(List<HeaderLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (HeaderLine line : lines) {
      if (line.cells().size() != lines.get(0).cells().size()) {
        return List.of();
      }
      rows.add(line.cells());
    }
    if (rows.size() < FEWEST_LINES) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      names.add("column" + (i + 1));
    }
    TableStart start = new TableStart(names, 1, 1, rows);
    List<Integer> votes = votes(start);
    List<Integer> candidates = NamesInTexts.allMostDifferent(start, texts(start));
    if (votes.size() * candidates.size() > ProposedColumns.MOST) {
      return List.of();
    }
    List<String> headers = new ArrayList<>();
    for (int candidate : candidates) {
      for (int column : votes) {
        List<String> header = new ArrayList<>(names);
        header.set(candidate, Field.CANDIDATE.label());
        header.set(column, Field.VOTES.label());
        headers.add(String.join(",", header));
      }
    }
    return headers;
  }

  /**
   * Returns what names the votes in a table whose header has several lines, or how many these are
   * where one is read; blank where the lines look like no such table.
   */
  static String ofSeveralLines(CsvTable table) {
    Optional<TableStart> start = TableStart.of(table.lines());
    if (start.isEmpty() || start.get().headerLines() == 1) {
      return "";
    }
    return start.get().names().equals(table.header())
        ? ProposedColumns.of(start.get()).ofVotes()
        : "--header-lines " + start.get().headerLines();
  }

  /** Returns the columns of figures that do not number the rows, and differ if any does. */
  private static List<Integer> votes(TableStart start) {
    List<Integer> figures = new ArrayList<>();
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (start.isFigures(i) && !start.isNumbering(i)) {
        figures.add(i);
        if (start.different(i) > 1) {
          differing.add(i);
        }
      }
    }
    return differing.isEmpty() ? figures : differing;
  }

  private static List<Integer> texts(TableStart start) {
    List<Integer> texts = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (start.isWords(i)) {
        texts.add(i);
      }
    }
    return texts;
  }
}
