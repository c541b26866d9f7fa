package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a layout while they are put together, in the order in which machines see them.
 *
 * @param <R> what a row is about, such as a candidate
 */
public final class Columns<R> {

  private final List<Column<R>> columns = new ArrayList<>();

  /** Adds a column that people and machines see. */
  public Columns<R> add(
      String key, String heading, Kind kind, About about, Function<? super R, Cell> value) {
    return add(Column.<R>of(key, heading, kind, Audience.EVERYONE, value).with(about));
  }

  /** Adds a column that machines see always, and people only in a table that compares. */
  public Columns<R> compared(
      String key, String heading, Kind kind, About about, Function<? super R, Cell> value) {
    return add(key, heading, kind, about, value).setLast(last().with(Column.Condition.COMPARED));
  }

  /** Adds a column that only people see. */
  public Columns<R> people(
      String key, String heading, Kind kind, About about, Function<? super R, Cell> value) {
    return add(Column.<R>of(key, heading, kind, Audience.PEOPLE, value).with(about));
  }

  /** Adds a column that only machines see. */
  public Columns<R> machines(String key, Kind kind, About about, Function<? super R, Cell> value) {
    return add(Column.<R>of(key, key, kind, Audience.MACHINES, value).with(about));
  }

  /** Adds a text that nobody reads, by which a format can draw a row. */
  public Columns<R> pictures(String key, About about, Function<? super R, Cell> value) {
    return add(Column.<R>of(key, key, Kind.TEXT, Audience.PICTURES, value).with(about));
  }

  /** Lets people see the last column only where any of its values is known. */
  public Columns<R> ifKnown() {
    return setLast(last().with(Column.Condition.KNOWN));
  }

  /** Puts the values of the last column on the right, for texts such as {@code 12.2%}. */
  public Columns<R> right() {
    return setLast(last().right());
  }

  /** Shows the texts of the last column in full, for sentences. */
  public Columns<R> inFull() {
    return setLast(last().inFull());
  }

  /** Returns whether machines see a column with this key. */
  public boolean has(String key) {
    for (Column<R> column : columns) {
      if (column.key().equals(key) && column.audience().includes(Audience.MACHINES)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a layout of any number of rows for each section. */
  public Layout<R> layout(String name, String title) {
    return Layout.of(name, title, Layout.Scope.CONTEST, columns);
  }

  private Columns<R> add(Column<R> column) {
    columns.add(column);
    return this;
  }

  private Column<R> last() {
    return columns.get(columns.size() - 1);
  }

  private Columns<R> setLast(Column<R> column) {
    columns.set(columns.size() - 1, column);
    return this;
  }
}
