package nectally.answer;

import java.util.List;

/**
 * A table before it has rows: its name, title and columns.
 *
 * @param name what {@code --show} and JSON call it, such as {@code candidates}
 * @param title what people read above it; empty for none
 * @param columns at least one, with different keys
 * @param facts whether each section has exactly one row, whose columns JSON writes as fields of the
 *     section itself
 */
public record Layout(String name, String title, List<Column> columns, boolean facts) {

  /** Keeps a copy of the columns. */
  public Layout {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("table " + name + " has no columns");
    }
  }

  /** Returns a layout of any number of rows. */
  public static Layout of(String name, String title, List<Column> columns) {
    return new Layout(name, title, columns, false);
  }

  /** Returns a layout of one row for each section. */
  public static Layout facts(String name, String title, List<Column> columns) {
    return new Layout(name, title, columns, true);
  }

  /**
   * Returns a table of these rows.
   *
   * @throws IllegalArgumentException as {@link Table}
   */
  public Table table(List<List<Cell>> rows) {
    return new Table(this, rows);
  }
}
