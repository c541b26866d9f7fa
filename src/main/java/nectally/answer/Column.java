package nectally.answer;

/**
 * A column of a table: what machines call it, what people read above it, and what is in it.
 *
 * @param key the machine name in snake_case, such as {@code share_pct}
 * @param heading what people read, of one or more lines, such as {@code "2012\nvotes"}
 * @param kind what the values are
 * @param alignment the side on which people see the values
 * @param whole whether people see long texts in full; else they are shortened with {@code …}
 */
public record Column(String key, String heading, Kind kind, Alignment alignment, boolean whole) {

  /** The side of its column on which a value stands. */
  public enum Alignment {
    /** As words stand. */
    LEFT,
    /** As numbers stand. */
    RIGHT
  }

  /** Returns a column with texts and flags on the left, numbers on the right. */
  public static Column of(String key, String heading, Kind kind) {
    boolean words = kind == Kind.TEXT || kind == Kind.MARK || kind == Kind.FLAG;
    return new Column(key, heading, kind, words ? Alignment.LEFT : Alignment.RIGHT, false);
  }

  /** Returns a column that only machines see, whose heading is its key. */
  public static Column of(String key, Kind kind) {
    return of(key, key, kind);
  }

  /** Returns this column with its values on the right, for texts such as {@code 5=}. */
  public Column right() {
    return new Column(key, heading, kind, Alignment.RIGHT, whole);
  }

  /** Returns this column with its texts in full, for sentences. */
  public Column inFull() {
    return new Column(key, heading, kind, alignment, true);
  }
}
