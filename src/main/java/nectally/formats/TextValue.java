package nectally.formats;

/**
 * A value as a table for people prints it.
 *
 * @param width how many columns of a terminal it takes
 * @param color the escape code of its colour; empty for none
 */
record TextValue(String text, int width, String color) {

  static final TextValue NOTHING = new TextValue("", 0, "");

  /** Returns a text as wide as its letters are. */
  static TextValue of(String text, String color) {
    return new TextValue(text, TextWidth.of(text), color);
  }
}
