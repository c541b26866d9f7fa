package nectally.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of a CSV file before it is opened.
 *
 * @param delimiter what stands between cells; empty finds it from the header line
 * @param columns the header of a file that has none; empty where it has one
 * @param headerLines of how many lines the header is, at least 1
 * @param spelling how letters and figures are written
 * @param names whether a column may well have this name, from which the delimiter is found
 */
public record CsvShape(
    Optional<Character> delimiter,
    List<String> columns,
    int headerLines,
    Spelling spelling,
    Predicate<String> names) {

  /** Keeps a copy of the list. */
  public CsvShape {
    columns = List.copyOf(columns);
  }

  /** A file whose header, if it has one, is one line. */
  public CsvShape(
      Optional<Character> delimiter,
      List<String> columns,
      Spelling spelling,
      Predicate<String> names) {
    this(delimiter, columns, 1, spelling, names);
  }

  /** Returns the shape of a file with a header, whose delimiter nobody states. */
  public static CsvShape withHeader(Spelling spelling, Predicate<String> names) {
    return new CsvShape(Optional.empty(), List.of(), spelling, names);
  }
}
