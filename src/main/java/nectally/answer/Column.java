package nectally.answer;

import java.util.function.Function;

/**
 * A column of a table: what machines call it, what people read above it, what is in it, and the
 * cell that it takes from a row.
 *
 * @param <R> what a row is about, such as a candidate
 * @param key the machine name in snake_case, such as {@code share_pct}
 * @param heading what people read, of one or more lines, such as {@code "2012\nvotes"}
 * @param kind what the values are
 * @param about what the column is about
 * @param audience who sees it
 * @param condition when people see it
 * @param alignment the side on which people see the values
 * @param whole whether people see long texts in full; else they are shortened with {@code …}
 * @param value makes the cell of a row
 */
public record Column<R>(
    String key,
    String heading,
    Kind kind,
    About about,
    Audience audience,
    Condition condition,
    Alignment alignment,
    boolean whole,
    Function<? super R, Cell> value) {

  /** The side of its column on which a value stands. */
  public enum Alignment {
    /** As words stand. */
    LEFT,
    /** As numbers stand. */
    RIGHT
  }

  /** When people see a column that is for them; machines see the same columns always. */
  public enum Condition {
    /** In every table. */
    ALWAYS,
    /** Where the table compares with an earlier election. */
    COMPARED,
    /** Where the value is known in any row. */
    KNOWN
  }

  /** Returns a column with words on the left, numbers on the right. */
  static <R> Column<R> of(
      String key, String heading, Kind kind, Audience audience, Function<? super R, Cell> value) {
    boolean words = kind == Kind.TEXT || kind == Kind.MARK || kind == Kind.FLAG;
    return new Column<>(
        key,
        heading,
        kind,
        About.OTHER,
        audience,
        Condition.ALWAYS,
        words ? Alignment.LEFT : Alignment.RIGHT,
        false,
        value);
  }

  /**
   * Returns the cell of a row.
   *
   * @throws IllegalArgumentException if it is not of the column's kind
   */
  public Cell cell(R row) {
    Cell cell = value.apply(row);
    if (!kind.accepts(cell)) {
      throw new IllegalArgumentException("column " + key + " takes no " + cell);
    }
    return cell;
  }

  /** Returns a column of other rows that is laid out like this one. */
  <S> Column<S> of(Function<? super S, Cell> values) {
    return new Column<>(
        key,
        heading,
        kind,
        about,
        audience,
        condition == Condition.ALWAYS ? condition : Condition.KNOWN,
        alignment,
        whole,
        values);
  }

  /** Returns this column for another reader. */
  Column<R> seenBy(Audience reader) {
    return new Column<>(key, heading, kind, about, reader, condition, alignment, whole, value);
  }

  /** Returns this column with other values. */
  Column<R> with(Function<? super R, Cell> other) {
    return new Column<>(key, heading, kind, about, audience, condition, alignment, whole, other);
  }

  Column<R> with(About other) {
    return new Column<>(key, heading, kind, other, audience, condition, alignment, whole, value);
  }

  Column<R> with(Condition other) {
    return new Column<>(key, heading, kind, about, audience, other, alignment, whole, value);
  }

  Column<R> right() {
    return new Column<>(
        key, heading, kind, about, audience, condition, Alignment.RIGHT, whole, value);
  }

  Column<R> inFull() {
    return new Column<>(key, heading, kind, about, audience, condition, alignment, true, value);
  }
}
