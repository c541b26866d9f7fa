package nectally.model;

/**
 * Where something stands in what a user gave.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param line the line on which the record starts, 1-based; 0 is the whole file
 * @param column the column in the record, 1-based; 0 is the whole record
 */
public record Place(String file, long line, int column) {

  /** The whole of a file. */
  public Place(String file) {
    this(file, 0, 0);
  }

  /** The whole of a record. */
  public Place(String file, long line) {
    this(file, line, 0);
  }

  /** Returns the place of one of the record's columns, 1-based. */
  public Place at(int other) {
    return new Place(file, line, other);
  }

  /** Returns the record in which this is. */
  public Place record() {
    return at(0);
  }

  /** Returns the place as messages print it: {@code samples/2018.csv:12:4}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
