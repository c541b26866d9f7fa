package nectally.input;

/**
 * Rows that a user chooses by what a column holds: {@code status=final}.
 *
 * @param column the name of a column, or of a field
 * @param value a pattern for the cell, as {@link nectally.csv.Glob} has it; blank matches a blank
 *     cell
 */
public record CellRule(String column, String value) {

  /**
   * Reads {@code COLUMN=VALUE}.
   *
   * @throws IllegalArgumentException if it has no such form; the message tells what to write
   */
  public static CellRule parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || text.substring(0, equals).isBlank()) {
      throw new IllegalArgumentException(
          "\"" + text + "\": expected COLUMN=VALUE, or COLUMN= for blank cells");
    }
    return new CellRule(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  /** Returns the rule as a user writes it. */
  @Override
  public String toString() {
    return column + "=" + value;
  }
}
