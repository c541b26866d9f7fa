package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderLine;

/** The names that a file without a header line needs, by what stands in its first lines. */
final class ProposedHeader {

  private static final int FEWEST_LINES = 2;

  private ProposedHeader() {}

  /**
   * Returns the names as {@code --columns} takes them; empty where the lines are no rows, or where
   * nobody can tell which column holds the candidates or the votes.
   */
  static Optional<String> of(List<HeaderLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (HeaderLine line : lines) {
      if (line.cells().size() != lines.get(0).cells().size()) {
        return Optional.empty();
      }
      rows.add(line.cells());
    }
    if (rows.size() < FEWEST_LINES) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      names.add("column" + (i + 1));
    }
    TableStart start = new TableStart(names, 1, 1, rows);
    Optional<Integer> votes = votes(start);
    Optional<Integer> candidate = ProposedColumns.mostDifferent(start, texts(start));
    if (votes.isEmpty() || candidate.isEmpty()) {
      return Optional.empty();
    }
    names.set(candidate.get(), Field.CANDIDATE.label());
    names.set(votes.get(), Field.VOTES.label());
    return Optional.of(String.join(",", names));
  }

  /** Returns the only column of figures that does not number the rows. */
  private static Optional<Integer> votes(TableStart start) {
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      if (start.isFigures(i) && !start.isNumbering(i)) {
        figures.add(i);
      }
    }
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
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
