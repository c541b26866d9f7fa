package nectally.problem;

/**
 * One problem in an input file, at its place.
 *
 * <p>Prints as {@code samples/2018.csv:12:4: error: votes: expected a whole number, found "1,2O4"
 * [not-a-count]}.
 *
 * @param source the file as the user named it, {@code -} for standard input
 * @param line the line on which the record starts, 1-based; 0 when the problem is the whole file
 * @param column the column in the record, 1-based; 0 when it is the whole record
 * @param severity whether the file can still be used
 * @param rule the problem's kind, such as {@code not-a-count}
 * @param message what was found and what was expected
 */
public record Diagnostic(
    String source, long line, int column, Severity severity, String rule, String message) {

  /** Whether a file can be used in spite of a problem. */
  public enum Severity {
    /** It cannot be used. */
    ERROR,
    /** It can, but something is doubtful. */
    WARNING
  }

  /** Returns the same problem for a user who wants no doubtful file. */
  public Diagnostic asError() {
    return new Diagnostic(source, line, column, Severity.ERROR, rule, message);
  }

  /** Returns the one line that a user reads. */
  @Override
  public String toString() {
    String place = line == 0 ? source : source + ":" + line + (column == 0 ? "" : ":" + column);
    String kind = severity == Severity.ERROR ? "error" : "warning";
    return place + ": " + kind + ": " + message + " [" + rule + "]";
  }
}
