package nectally.formats;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Column.Alignment;
import nectally.answer.Fate;
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

  /** What stands between two columns. */
  static final String GAP = "  ";

  /** As long as a line of a table usually is at the most, in letters. */
  private static final int LINE = 160;

  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final List<Column<R>> columns;
  private final int[] widths;
  private List<String> lines = List.of();
  private final Look look;

  private TextTable(List<Column<R>> columns, Look look) {
    this.columns = columns;
    this.look = look;
    this.widths = new int[columns.size()];
  }

  /**
   * How a table is to look.
   *
   * @param decimals places after the decimal point
   * @param color whether marks are green for the elected and yellow for what is open, and names of
   *     the elected bold, by ANSI escape codes
   * @param bars whether shares are drawn beside it
   * @param width how wide it may be; empty for as wide as it is
   */
  record Look(int decimals, boolean color, boolean bars, OptionalInt width) {}

  /**
   * A table as it is printed.
   *
   * @param lines its headings, a rule and its rows
   * @param leftOut the headings of columns for which there was no room
   */
  record Text(List<String> lines, List<String> leftOut) {}

  /** Lays a table out. */
  static <R> Text of(Grid<R> grid, Look look) {
    TextTable<R> text = new TextTable<>(grid.columns(), look);
    List<TextValue[]> values = text.values(grid.rows());
    if (look.width().isEmpty()) {
      text.layOut(values, grid);
      return new Text(text.lines, List.of());
    }
    TextTable<R> headings = new TextTable<>(grid.columns(), look);
    headings.widen(headings.headings());
    text.widen(values);
    int width = look.width().getAsInt() - (look.bars() ? TextBars.wanted(grid) : 0);
    FittingColumns.Fit fit = FittingColumns.of(grid.columns(), headings.widths, text.widths, width);
    TextTable<R> fitting = new TextTable<>(kept(grid.columns(), fit.kept()), look);
    fitting.layOut(fitting.shortened(values, fit), grid);
    return new Text(fitting.lines, leftOut(grid.columns(), fit.kept()));
  }

  private static <T> List<T> kept(List<T> all, List<Integer> numbers) {
    List<T> kept = new ArrayList<>(numbers.size());
    for (int number : numbers) {
      kept.add(all.get(number));
    }
    return kept;
  }

  private static <R> List<String> leftOut(List<Column<R>> columns, List<Integer> kept) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!kept.contains(i) && !columns.get(i).heading().isEmpty()) {
        headings.add(columns.get(i).heading().replace('\n', ' '));
      }
    }
    return headings;
  }

  private List<TextValue[]> shortened(List<TextValue[]> values, FittingColumns.Fit fit) {
    List<TextValue[]> shortened = TextRows.list(values.size());
    for (TextValue[] row : values) {
      TextValue[] cells = new TextValue[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        TextValue value = row[fit.kept().get(i)];
        cells[i] =
            isShortened(columns.get(i))
                ? TextValue.of(TextWidth.shortened(value.text(), fit.widestText()), value.color())
                : value;
      }
      addBroken(cells, fit.lastLine(), shortened);
    }
    return shortened;
  }

  /** Adds a row, and below it what of the sentence in its last column does not fit on a line. */
  private void addBroken(TextValue[] cells, int widest, List<TextValue[]> rows) {
    int last = cells.length - 1;
    if (!isBroken(columns, last)) {
      rows.add(cells);
      return;
    }
    String color = cells[last].color();
    TextValue[] row = cells;
    for (String line : WrappedText.lines(cells[last].text(), widest)) {
      row[last] = TextValue.of(line, color);
      rows.add(row);
      row = new TextValue[cells.length];
      Arrays.fill(row, TextValue.NOTHING);
    }
  }

  /** Returns whether long values of a column are shortened. */
  static boolean isShortened(Column<?> column) {
    return column.kind() == Kind.TEXT && !column.whole();
  }

  /** Returns whether long values of a column are broken into lines, as sentences at the end are. */
  static boolean isBroken(List<? extends Column<?>> columns, int number) {
    Column<?> column = columns.get(number);
    return number == columns.size() - 1 && column.kind() == Kind.TEXT && column.whole();
  }

  /** Returns the lines of the headings, from top to bottom. */
  private List<TextValue[]> headings() {
    int height = 1;
    for (Column<R> column : columns) {
      height = Math.max(height, lineCount(column.heading()));
    }
    List<TextValue[]> headings = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      TextValue[] cells = new TextValue[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        String heading = columns.get(i).heading();
        String text = lineOf(heading, line - (height - lineCount(heading)));
        cells[i] = TextValue.of(Printable.of(text), "");
      }
      headings.add(cells);
    }
    return headings;
  }

  private List<TextValue[]> values(List<R> rows) {
    List<TextValue[]> values = TextRows.list(rows.size());
    for (R row : rows) {
      TextValue[] cells = new TextValue[columns.size()];
      boolean won = false;
      for (int i = 0; i < cells.length; i++) {
        Cell cell = columns.get(i).cell(row);
        won |= cell instanceof Cell.Mark mark && mark.fate() == Fate.ELECTED;
        cells[i] = value(columns.get(i), cell, won);
      }
      values.add(cells);
    }
    return values;
  }

  /** Returns a value; of those who have won, as an earlier column says, the name is bold. */
  private TextValue value(Column<?> column, Cell cell, boolean won) {
    String value = PeopleText.of(cell, column.kind(), look.decimals());
    if (!(cell instanceof Cell.Text)) {
      // Numbers, and the words for outcomes, are as wide as they are long.
      String paint = look.color() && cell instanceof Cell.Mark mark ? color(mark) : "";
      return new TextValue(value, value.length(), paint);
    }
    String shown = Printable.of(value);
    String paint = look.color() && won && column.about() == About.WHO ? BOLD : "";
    return TextValue.of(
        isShortened(column) ? TextWidth.shortened(shown, WIDEST_TEXT) : shown, paint);
  }

  private static String color(Cell.Mark mark) {
    return switch (mark.fate()) {
      case ELECTED -> GREEN;
      case TIED, OPEN -> YELLOW;
      case NOT_ELECTED, WITHDRAWN, NONE -> "";
    };
  }

  private void layOut(List<TextValue[]> values, Grid<R> grid) {
    List<TextValue[]> headings = headings();
    widen(headings);
    widen(values);
    TextValue[] rule = new TextValue[widths.length];
    for (int i = 0; i < rule.length; i++) {
      rule[i] = new TextValue("-".repeat(widths[i]), widths[i], "");
    }
    headings.add(rule);
    List<String> bars = look.bars() ? TextBars.of(grid, roomForBars()) : List.of();
    // Where sentences are broken into lines, lines are not rows.
    lines = lines(headings, values, bars.size() == values.size() ? bars : List.of());
  }

  /** Returns the lines, each of which is made when one looks at it. */
  private List<String> lines(
      List<TextValue[]> headings, List<TextValue[]> values, List<String> bars) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        int row = index - headings.size();
        return row < 0
            ? line(headings.get(index), "")
            : line(values.get(row), bars.isEmpty() ? "" : bars.get(row));
      }

      @Override
      public int size() {
        return headings.size() + values.size();
      }
    };
  }

  private int roomForBars() {
    int room = look.width().orElse(Integer.MAX_VALUE);
    for (int width : widths) {
      room -= width + GAP.length();
    }
    return room;
  }

  private void widen(List<TextValue[]> cells) {
    for (TextValue[] line : cells) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], line[i].width());
      }
    }
  }

  private String line(TextValue[] cells, String bar) {
    StringBuilder line = new StringBuilder(LINE);
    int pending = 0;
    for (int i = 0; i < cells.length; i++) {
      TextValue cell = cells[i];
      int space = widths[i] - cell.width();
      boolean right = columns.get(i).alignment() == Alignment.RIGHT;
      pending += (i == 0 ? 0 : GAP.length()) + (right ? space : 0);
      if (!cell.text().isEmpty()) {
        line.append(" ".repeat(pending));
        line.append(cell.color().isEmpty() ? cell.text() : cell.color() + cell.text() + PLAIN);
        pending = 0;
      }
      pending += right ? 0 : space;
    }
    if (!bar.isEmpty()) {
      line.append(" ".repeat(pending)).append(GAP).append(bar);
    }
    return line.toString();
  }

  private static int lineCount(String heading) {
    int count = 1;
    for (int at = heading.indexOf('\n'); at >= 0; at = heading.indexOf('\n', at + 1)) {
      count++;
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
