package nectally.csv;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param isVisible whether people see it
 * @param rows the texts of the cells from the first row and column on; rows may be blank, and end
 *     with the last cell that is not
 * @param faults the cells that have no value
 * @param hidden the lines of rows that people do not see, though they have cells
 */
record Sheet(
    String name,
    boolean isVisible,
    List<List<String>> rows,
    List<FaultyCell> faults,
    List<Integer> hidden) {

  /** Returns whether no cell has anything. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the sheet as a text of cells parted by tabs, every row on a line and of one length. */
  String text() {
    int width = 0;
    for (List<String> row : rows) {
      width = Math.max(width, row.size());
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      // A blank row has no cells that would have to be counted.
      int cells = row.isEmpty() ? 0 : width;
      for (int i = 0; i < cells; i++) {
        text.append(i == 0 ? "" : "\t");
        append(i < row.size() ? row.get(i) : "", text);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(String cell, StringBuilder text) {
    boolean quoted = cell.indexOf('"') >= 0;
    text.append(quoted ? "\"" : "").append(quoted ? cell.replace("\"", "\"\"") : cell);
    text.append(quoted ? "\"" : "");
  }
}
