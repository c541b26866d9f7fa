package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Column.Alignment;
import nectally.answer.Grid;
import nectally.answer.Kind;
import nectally.answer.PeopleText;

/**
 * Lays a table out in columns that are as wide as their widest value, whatever its script.
 *
 * <p>Headings of one line stand on the last line of those with more; a thin rule is below them.
 *
 * @param <R> what a row is about
 */
final class TextTable<R> {

  /** Texts wider than this are shortened, unless their column is to be in full. */
  static final int WIDEST_TEXT = 40;

  private static final String GAP = "  ";
  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String PLAIN = "\u001B[0m";

  private final List<Column<R>> columns;
  private final List<R> rows;
  private final int decimals;
  private final boolean color;
  private final int[] widths;
  private final List<String> lines = new ArrayList<>();

  private TextTable(Grid<R> grid, int decimals, boolean color) {
    this.columns = grid.columns();
    this.rows = grid.rows();
    this.decimals = decimals;
    this.color = color;
    this.widths = new int[columns.size()];
  }

  /** A value as it is printed, and the escape code of its colour; empty for none. */
  private record Value(String text, String color) {}

  /**
   * Returns the lines of {@code grid}: its headings, a rule and its rows.
   *
   * @param color whether marks are green for the elected and yellow for what is open, by ANSI
   *     escape codes
   */
  static <R> List<String> lines(Grid<R> grid, int decimals, boolean color) {
    TextTable<R> text = new TextTable<>(grid, decimals, color);
    text.layOut(text.headings(), text.values());
    return text.lines;
  }

  /** Returns the lines of the headings, from top to bottom. */
  private List<Value[]> headings() {
    int height = 1;
    for (Column<R> column : columns) {
      height = Math.max(height, lineCount(column.heading()));
    }
    List<Value[]> headings = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      Value[] cells = new Value[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        String heading = columns.get(i).heading();
        cells[i] = new Value(lineOf(heading, line - (height - lineCount(heading))), "");
      }
      headings.add(cells);
    }
    return headings;
  }

  private List<Value[]> values() {
    List<Value[]> values = new ArrayList<>(rows.size());
    for (R row : rows) {
      Value[] cells = new Value[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = value(columns.get(i), columns.get(i).cell(row));
      }
      values.add(cells);
    }
    return values;
  }

  private Value value(Column<R> column, Cell cell) {
    String value = Printable.of(PeopleText.of(cell, column.kind(), decimals));
    boolean shorten = column.kind() == Kind.TEXT && !column.whole();
    return new Value(
        shorten ? TextWidth.shortened(value, WIDEST_TEXT) : value,
        color && cell instanceof Cell.Mark mark ? color(mark) : "");
  }

  private static String color(Cell.Mark mark) {
    return switch (mark.fate()) {
      case ELECTED -> GREEN;
      case TIED, OPEN -> YELLOW;
      case NOT_ELECTED, NONE -> "";
    };
  }

  private void layOut(List<Value[]> headings, List<Value[]> values) {
    widen(headings);
    widen(values);
    for (Value[] line : headings) {
      add(line);
    }
    Value[] rule = new Value[widths.length];
    for (int i = 0; i < rule.length; i++) {
      rule[i] = new Value("-".repeat(widths[i]), "");
    }
    add(rule);
    for (Value[] line : values) {
      add(line);
    }
  }

  private void widen(List<Value[]> cells) {
    for (Value[] line : cells) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(line[i].text()));
      }
    }
  }

  private void add(Value[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      int space = widths[i] - TextWidth.of(cells[i].text());
      boolean right = columns.get(i).alignment() == Alignment.RIGHT;
      line.append(i == 0 ? "" : GAP);
      line.append(" ".repeat(right ? space : 0));
      line.append(cells[i].color()).append(cells[i].text());
      line.append(cells[i].color().isEmpty() ? "" : PLAIN);
      line.append(" ".repeat(right ? 0 : space));
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    lines.add(line.substring(0, end));
  }

  private static int lineCount(String heading) {
    int count = 1;
    for (int i = 0; i < heading.length(); i++) {
      count += heading.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Returns the line with this 0-based number, the empty text above the first. */
  private static String lineOf(String heading, int number) {
    if (number < 0) {
      return "";
    }
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = heading.indexOf('\n', start) + 1;
    }
    int end = heading.indexOf('\n', start);
    return heading.substring(start, end < 0 ? heading.length() : end);
  }
}
