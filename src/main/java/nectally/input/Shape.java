package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;

/**
 * The shape of a results table, as a user states it: whether it has a row for each candidate, and
 * what a blank cell may say.
 *
 * @param wide the columns that are a candidate or party each
 * @param repeated the columns that are repeated for each candidate
 * @param fill the columns in which a blank cell is as the one above it
 * @param headings the field that lines of one text between the rows hold
 * @param headerLines of how many lines the header is, at least 1
 */
public record Shape(
    Optional<ColumnChoice> wide,
    Optional<ColumnChoice> repeated,
    Optional<ColumnChoice> fill,
    Optional<String> headings,
    int headerLines) {

  /** The fields that lines above rows may hold. */
  public static final List<String> HEADINGS =
      List.of(Field.CONTEST.label(), Field.SLATE.label(), Field.BLOC.label(), Field.AREA.label());

  /** A table without such lines. */
  public Shape(
      Optional<ColumnChoice> wide,
      Optional<ColumnChoice> repeated,
      Optional<ColumnChoice> fill,
      int headerLines) {
    this(wide, repeated, fill, Optional.empty(), headerLines);
  }

  /** A row for each candidate, below a header of one line. */
  public static final Shape LONG =
      new Shape(Optional.empty(), Optional.empty(), Optional.empty(), 1);
}
