package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.csv.CountColumn;
import nectally.csv.HeaderLine;
import nectally.csv.HeaderLines;

/**
 * The first lines of a table that has no header with candidates and votes: where its header is, by
 * the figures below it.
 *
 * @param names the names of the columns
 * @param headerLines of how many lines they are
 * @param line on which the header starts, 1-based
 * @param rows the cells of the lines below the header, each as many as there are names
 */
record TableStart(List<String> names, int headerLines, long line, List<List<String>> rows) {

  private static final int FEWEST = 2;
  private static final int MOST_HEADER_LINES = 3;

  /** Returns the table in the first lines of a file; empty where there is none to be seen. */
  static Optional<TableStart> of(List<HeaderLine> lines) {
    return of(lines, MOST_HEADER_LINES);
  }

  /**
   * Returns the same.
   *
   * @param most of how many lines the header is at most
   */
  static Optional<TableStart> of(List<HeaderLine> lines, int most) {
    for (int data = 1; data < lines.size(); data++) {
      List<String> above = lines.get(data - 1).cells();
      List<String> cells = lines.get(data).cells();
      int columns = 0;
      for (int i = 0; i < Math.min(above.size(), cells.size()); i++) {
        boolean named = !above.get(i).isEmpty() && !isFigure(above.get(i));
        columns += named && isFigure(cells.get(i)) ? 1 : 0;
      }
      if (columns >= FEWEST) {
        return Optional.of(below(lines, data, most));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether every cell of a column that is not blank is a whole number, or says that it is
   * unknown, and one is a number.
   */
  boolean isFigures(int column) {
    boolean any = false;
    for (List<String> row : rows) {
      String cell = row.get(column);
      boolean isFigure = isFigure(cell);
      if (!cell.isEmpty() && !isFigure && !CountColumn.isUnknown(cell)) {
        return false;
      }
      any |= isFigure;
    }
    return any;
  }

  /** Returns whether some cell of a column is a text. */
  boolean isText(int column) {
    for (List<String> row : rows) {
      if (!row.get(column).isEmpty() && !isFigure(row.get(column))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether some cell of a column has a letter, and is no figure. */
  boolean hasLetters(int column) {
    for (List<String> row : rows) {
      String cell = row.get(column);
      if (!isFigure(cell) && cell.codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether every cell of a column that is not blank has a letter, and one has. */
  boolean isWords(int column) {
    boolean any = false;
    for (List<String> row : rows) {
      String cell = row.get(column);
      if (!cell.isEmpty() && cell.codePoints().noneMatch(Character::isLetter)) {
        return false;
      }
      any |= !cell.isEmpty();
    }
    return any;
  }

  /** Returns whether a column numbers the rows: 1, 2, 3 and so on, in whatever order. */
  boolean isNumbering(int column) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    Set<Long> different = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      long figure = figure(row, column);
      least = Math.min(least, figure);
      most = Math.max(most, figure);
      different.add(figure);
    }
    return rows.size() > FEWEST
        && different.size() == rows.size()
        && (least == 0 || least == 1)
        && most - least == rows.size() - 1;
  }

  /** Returns how many different texts a column has. */
  int different(int column) {
    Set<String> different = new HashSet<>();
    for (List<String> row : rows) {
      different.add(row.get(column));
    }
    return different.size();
  }

  /** Returns whether every text of a column has several words. */
  boolean areSeveralWords(int column) {
    for (List<String> row : rows) {
      if (row.get(column).indexOf(' ') < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number in a row's cell, a blank one as nought. */
  long figure(int row, int column) {
    OptionalLong figure = CountColumn.likely(rows.get(row).get(column));
    return figure.isPresent() ? figure.getAsLong() : 0;
  }

  /** Returns the table without its other columns. */
  TableStart only(List<Integer> columns) {
    List<List<String>> kept = new ArrayList<>();
    for (List<String> row : rows) {
      kept.add(only(columns, row));
    }
    return new TableStart(only(columns, names), headerLines, line, kept);
  }

  private static List<String> only(List<Integer> columns, List<String> cells) {
    List<String> kept = new ArrayList<>();
    for (int column : columns) {
      kept.add(cells.get(column));
    }
    return kept;
  }

  private static TableStart below(List<HeaderLine> lines, int data, int most) {
    int count = 1;
    while (count < most
        && data - count - 1 >= 0
        && isUpperLine(lines.get(data - count - 1).cells())
        && !tellsColumnsApart(lines.get(data - 1).cells())) {
      count++;
    }
    List<List<String>> header = new ArrayList<>();
    for (HeaderLine line : lines.subList(data - count, data)) {
      header.add(line.cells());
    }
    List<String> names = HeaderLines.join(header);
    List<List<String>> rows = new ArrayList<>();
    for (HeaderLine line : lines.subList(data, lines.size())) {
      if (line.cells().size() >= names.size()) {
        rows.add(line.cells());
      }
    }
    return new TableStart(names, count, lines.get(data - count).number(), rows);
  }

  private static boolean isUpperLine(List<String> cells) {
    int texts = 0;
    for (String cell : cells) {
      if (isFigure(cell) && !LikelyHeader.isYear(cell)) {
        return false;
      }
      texts += cell.isEmpty() ? 0 : 1;
    }
    return texts >= FEWEST;
  }

  private static boolean tellsColumnsApart(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFigure(String text) {
    return CountColumn.likely(text).isPresent();
  }
}
