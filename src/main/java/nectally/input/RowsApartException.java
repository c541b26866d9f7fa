package nectally.input;

/**
 * The contests of a file cannot be let go of one after the other, since rows that come later say
 * something of an earlier one: all of them must be kept until the last row is read. Or the areas of
 * several files were added up, and some of them must be told apart.
 */
final class RowsApartException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RowsApartException() {
    super("rows of one contest stand apart", null, false, false);
  }
}
