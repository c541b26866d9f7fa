package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Column.Alignment;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.answer.Table;

/**
 * Lays a table out in columns that are as wide as their widest value, whatever its script.
 *
 * <p>Headings of one line stand on the last line of those with more; a thin rule is below them.
 */
final class TextTable {

  /** Texts wider than this are shortened, unless their column is to be in full. */
  static final int WIDEST_TEXT = 40;

  private static final String GAP = "  ";
  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String PLAIN = "\u001B[0m";

  private final List<Column> columns;
  private final boolean color;
  private final int[] widths;
  private final List<String> lines = new ArrayList<>();

  private TextTable(List<Column> columns, boolean color) {
    this.columns = columns;
    this.color = color;
    this.widths = new int[columns.size()];
  }

  /**
   * Returns the lines of {@code table}: its headings, a rule and its rows.
   *
   * @param color whether marks are green for the elected and yellow for what is open, by ANSI
   *     escape codes
   */
  static List<String> lines(Table table, int decimals, boolean color) {
    TextTable text = new TextTable(table.columns(), color);
    text.layOut(text.headings(), text.values(table.rows(), decimals));
    return text.lines;
  }

  /** Returns the lines of the headings, from top to bottom. */
  private List<String[]> headings() {
    int height = 1;
    for (Column column : columns) {
      height = Math.max(height, lineCount(column.heading()));
    }
    List<String[]> headings = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      String[] cells = new String[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        String heading = columns.get(i).heading();
        cells[i] = lineOf(heading, line - (height - lineCount(heading)));
      }
      headings.add(cells);
    }
    return headings;
  }

  private List<String[]> values(List<List<Cell>> rows, int decimals) {
    List<String[]> values = new ArrayList<>(rows.size());
    for (List<Cell> row : rows) {
      String[] cells = new String[row.size()];
      for (int i = 0; i < cells.length; i++) {
        Column column = columns.get(i);
        String value = TextWidth.printable(PeopleText.of(row.get(i), column.kind(), decimals));
        boolean shorten = column.kind() == Kind.TEXT && !column.whole();
        cells[i] = shorten ? TextWidth.shortened(value, WIDEST_TEXT) : value;
      }
      values.add(cells);
    }
    return values;
  }

  private void layOut(List<String[]> headings, List<String[]> values) {
    widen(headings);
    widen(values);
    for (String[] line : headings) {
      add(line);
    }
    String[] rule = new String[widths.length];
    for (int i = 0; i < rule.length; i++) {
      rule[i] = "-".repeat(widths[i]);
    }
    add(rule);
    for (String[] line : values) {
      add(line);
    }
  }

  private void widen(List<String[]> cells) {
    for (String[] line : cells) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(line[i]));
      }
    }
  }

  private void add(String[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      int space = widths[i] - TextWidth.of(cells[i]);
      boolean right = columns.get(i).alignment() == Alignment.RIGHT;
      line.append(i == 0 ? "" : GAP);
      line.append(" ".repeat(right ? space : 0)).append(inColor(cells[i], columns.get(i).kind()));
      line.append(" ".repeat(right ? 0 : space));
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    lines.add(line.substring(0, end));
  }

  private String inColor(String cell, Kind kind) {
    if (!color || kind != Kind.MARK) {
      return cell;
    }
    if (cell.startsWith("✓")) {
      return GREEN + cell + PLAIN;
    }
    return cell.equals("tie") || cell.equals("open") ? YELLOW + cell + PLAIN : cell;
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
