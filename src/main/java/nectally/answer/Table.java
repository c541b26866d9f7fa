package nectally.answer;

import java.util.List;

/**
 * Rows of typed cells under their columns; knows nothing of the format that prints it.
 *
 * @param layout the name and the columns
 * @param rows in the order in which they are printed; each should be unmodifiable
 */
public record Table(Layout layout, List<List<Cell>> rows) {

  /**
   * Checks every cell against its column.
   *
   * @throws IllegalArgumentException if a row is not as wide as the columns, if a cell is not of
   *     its column's kind, or if a table of facts has not exactly one row
   */
  public Table {
    rows = List.copyOf(rows);
    if (layout.facts() && rows.size() != 1) {
      throw new IllegalArgumentException(
          "table " + layout.name() + " takes one row, not " + rows.size());
    }
    for (List<Cell> row : rows) {
      check(layout, row);
    }
  }

  /** Returns the columns of the layout. */
  public List<Column> columns() {
    return layout.columns();
  }

  private static void check(Layout layout, List<Cell> row) {
    List<Column> columns = layout.columns();
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "table " + layout.name() + " takes " + columns.size() + " cells, not " + row.size());
    }
    for (int i = 0; i < row.size(); i++) {
      Column column = columns.get(i);
      if (!column.kind().accepts(row.get(i))) {
        throw new IllegalArgumentException(
            "column " + layout.name() + "." + column.key() + " takes no " + row.get(i));
      }
    }
  }
}
