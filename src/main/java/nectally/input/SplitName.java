package nectally.input;

/**
 * What a contest is called that the values of a column split, and what it is a part of.
 *
 * @param base the name of the whole contest
 * @param value the value by which it is a part; blank where nothing splits it
 */
record SplitName(String base, String value) {

  /** Stands for a blank value of the column that splits contests. */
  static final String BLANK = "(blank)";

  /** Returns the name of the part. */
  String whole() {
    return value.isEmpty() ? base : base + " / " + value;
  }

  /** Returns the value as the column has it. */
  String cell() {
    return value.equals(BLANK) ? "" : value;
  }
}
