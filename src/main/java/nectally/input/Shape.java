package nectally.input;

import java.util.Optional;
import nectally.csv.ColumnChoice;

/**
 * The shape of a results table, as a user states it: whether it has a row for each candidate, and
 * what a blank cell may say.
 *
 * @param wide the columns that are a candidate or party each
 * @param repeated the columns that are repeated for each candidate
 * @param fill the columns in which a blank cell is as the one above it
 * @param headerLines of how many lines the header is, at least 1
 */
public record Shape(
    Optional<ColumnChoice> wide,
    Optional<ColumnChoice> repeated,
    Optional<ColumnChoice> fill,
    int headerLines) {

  /** A row for each candidate, below a header of one line. */
  public static final Shape LONG =
      new Shape(Optional.empty(), Optional.empty(), Optional.empty(), 1);
}
