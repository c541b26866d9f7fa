package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnGroups;
import nectally.csv.CountColumn;
import nectally.csv.CsvTable;
import nectally.csv.GroupedRows;
import nectally.csv.Rows;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Columns without a name that hold names and figures: those of further candidates, where a header
 * names the columns of the first candidate alone.
 */
final class UnnamedColumns {

  private static final int FEWEST = 2;
  private static final int LOOKED_AT = 20;

  private UnnamedColumns() {}

  /** Reports such columns; returns whether there are none outside the groups that are read. */
  static boolean areNone(CsvTable table, Rows rows, long line) {
    int first = -1;
    boolean texts = false;
    boolean figures = false;
    for (int i = 0; i < table.header().size(); i++) {
      boolean read = rows instanceof GroupedRows grouped && grouped.holds(i);
      if (table.header().get(i).isEmpty() && !read) {
        for (String cell : table.below(i)) {
          boolean figure = CountColumn.likely(cell).isPresent();
          figures |= figure;
          texts |= !figure && !NameKey.of(cell).text().isEmpty();
          first = first < 0 && !cell.isEmpty() ? i : first;
        }
      }
    }
    if (texts && figures) {
      List<List<String>> below = rowsBelow(table);
      String option =
          isHeader(below.get(0))
              ? "; if the next line names columns as well, --header-lines 2 reads both"
              : option(table.header(), below)
                  .map(known -> "; read them with " + known)
                  .orElse("; a name for each column is needed to say what they hold");
      table
          .problems()
          .error(
              new Place(table.file(), line, first + 1),
              Rule.UNNAMED_COLUMNS,
              "columns without a name hold names and figures, as of further candidates" + option);
      return false;
    }
    return true;
  }

  /** Returns whether a row has two texts at least and no figure, as a line of a header has. */
  static boolean isHeader(List<String> row) {
    int texts = 0;
    for (String cell : row) {
      if (CountColumn.isNumber(cell)) {
        return false;
      }
      texts += cell.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return texts >= FEWEST;
  }

  /** Reports that rows have further candidates behind the last column of the header. */
  static void tellOfLongRows(Rows rows, Place header, Problems problems) {
    if (rows instanceof CsvTable table && !table.tooLong().isEmpty()) {
      Optional<String> option = option(table.header(), table.tooLong());
      if (option.isPresent()) {
        problems.error(
            header.at(table.header().size() + 1),
            Rule.UNNAMED_COLUMNS,
            "rows have names and figures behind the last column of the header, as of further"
                + " candidates; read them with "
                + option.get());
      }
    }
  }

  /** Returns the cells of the first rows. */
  static List<List<String>> rowsBelow(CsvTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      List<String> cells = table.below(i);
      for (int row = 0; row < Math.min(cells.size(), LOOKED_AT); row++) {
        if (row == rows.size()) {
          rows.add(new ArrayList<>());
        }
        rows.get(row).add(cells.get(row));
      }
    }
    return rows;
  }

  /**
   * Returns the options that read groups of columns of which the header names the first; empty
   * where the columns are no such groups.
   */
  private static Optional<String> option(List<String> header, List<List<String>> rows) {
    int named = header.size();
    while (named > 0 && header.get(named - 1).isEmpty()) {
      named--;
    }
    int size = named;
    for (List<String> row : rows) {
      for (int i = size; i < row.size(); i++) {
        size = row.get(i).isEmpty() ? size : i + 1;
      }
    }
    List<String> names = new ArrayList<>(header.subList(0, named));
    while (names.size() < size) {
      names.add("");
    }
    List<List<String>> full = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row.subList(0, Math.min(size, row.size())));
      while (cells.size() < size) {
        cells.add("");
      }
      full.add(cells);
    }
    Optional<String> likely = Optional.empty();
    for (int width = FEWEST; width <= named; width++) {
      if ((size - named) % width == 0 && size > named && isRepeated(full, named, width)) {
        List<String> group = names.subList(named - width, named);
        GroupFields fields =
            new GroupFields(new TableStart(names, 1, 1, full), groups(names, named, width));
        String range = Shown.inShell(group.get(0) + ".." + group.get(width - 1));
        String option = fields.options("--repeated " + range);
        if (fields.arePeople() && fields.areKnown()) {
          return Optional.of(option);
        }
        if (fields.arePeople() && likely.isEmpty()) {
          likely = Optional.of(option);
        }
      }
    }
    return likely;
  }

  private static ColumnGroups groups(List<String> names, int named, int width) {
    List<Integer> first = new ArrayList<>();
    for (int i = named - width; i < named; i++) {
      first.add(i);
    }
    return ColumnGroups.continued(names, first);
  }

  /** Returns whether the columns behind the named ones hold texts and numbers as the last do. */
  private static boolean isRepeated(List<List<String>> rows, int named, int width) {
    for (List<String> row : rows) {
      for (int i = named; i < row.size(); i++) {
        String cell = row.get(i);
        String first = row.get(named - width + (i - named) % width);
        if (!cell.isEmpty() && !first.isEmpty() && isNumber(cell) != isNumber(first)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNumber(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && " \u00a0\u202f.,'%-".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
