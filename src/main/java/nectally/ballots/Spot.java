package nectally.ballots;

import java.util.List;
import nectally.model.Place;

/**
 * Where something was first seen among the ballots.
 *
 * @param file which of the files, 0-based
 * @param line the line on which the row starts, 1-based
 * @param column the column in the row, 1-based; 0 where it is the whole row
 */
record Spot(int file, long line, int column) implements Comparable<Spot> {

  /** Returns the one of two that comes first. */
  static Spot first(Spot one, Spot other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Returns the place in one of {@code files}. */
  Place in(List<String> files) {
    return new Place(files.get(file), line, column);
  }

  @Override
  public int compareTo(Spot other) {
    if (file != other.file) {
      return Integer.compare(file, other.file);
    }
    return line == other.line
        ? Integer.compare(column, other.column)
        : Long.compare(line, other.line);
  }
}
