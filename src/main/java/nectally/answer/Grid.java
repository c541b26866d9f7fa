package nectally.answer;

import java.util.List;

/**
 * What a reader sees of a table: the columns for that reader, and the rows.
 *
 * @param <R> what a row is about, such as a candidate
 * @param title what people read above this part of a table; empty for none
 * @param columns in their order
 * @param rows in the order in which they are printed
 */
public record Grid<R>(String title, List<Column<R>> columns, List<R> rows) {

  /** Returns this grid below the title of a greater part, to which its own title is added. */
  Grid<R> below(String part) {
    return new Grid<>(title.isEmpty() ? part : part + ": " + title, columns, rows);
  }
}
