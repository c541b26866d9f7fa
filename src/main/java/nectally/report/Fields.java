package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;

/**
 * The columns of a table, each with the value that it takes from a row's subject.
 *
 * @param <R> what a row is about, such as a candidate
 */
final class Fields<R> {

  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, Cell>> values = new ArrayList<>();

  /** Adds a column that people and machines may see. */
  Fields<R> add(Column column, Function<R, Cell> value) {
    columns.add(column);
    values.add(value);
    return this;
  }

  /** Adds a column that only machines see. */
  Fields<R> add(String key, Kind kind, Function<R, Cell> value) {
    return add(Column.of(key, kind), value);
  }

  /** Adds a column with a heading for people. */
  Fields<R> add(String key, String heading, Kind kind, Function<R, Cell> value) {
    return add(Column.of(key, heading, kind), value);
  }

  /** Returns fields of their own, to which others can be added. */
  Fields<R> copy() {
    Fields<R> copy = new Fields<>();
    copy.columns.addAll(columns);
    copy.values.addAll(values);
    return copy;
  }

  /** Returns whether a column has this key. */
  boolean has(String key) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  /** Returns the columns in the order in which they were added. */
  List<Column> columns() {
    return columns;
  }

  /** Returns a row for each subject. */
  List<List<Cell>> rows(List<? extends R> subjects) {
    List<List<Cell>> rows = new ArrayList<>(subjects.size());
    for (R subject : subjects) {
      Cell[] cells = new Cell[values.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = values.get(i).apply(subject);
      }
      rows.add(List.of(cells));
    }
    return rows;
  }

  /** Returns a table of a row for each subject. */
  Table table(String name, List<? extends R> subjects) {
    return Layout.of(name, "", columns).table(rows(subjects));
  }
}
