package nectally.formats;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>Texts of plain letters take one column each and need nothing else; any other goes to {@link
 * Graphemes}, which is loaded only then.
 */
final class TextWidth {

  private static final char ELLIPSIS = '\u2026';

  private TextWidth() {}

  /** Returns the width of {@code text}, in columns. */
  static int of(String text) {
    return Printable.isPlain(text) ? text.length() : Graphemes.width(text);
  }

  /**
   * Returns {@code text} if it is at most {@code widest} columns, else its beginning and {@code …}.
   */
  static String shortened(String text, int widest) {
    if (of(text) <= widest) {
      return text;
    }
    String beginning =
        Printable.isPlain(text)
            ? text.substring(0, widest - 1)
            : Graphemes.beginning(text, widest - 1);
    return beginning.stripTrailing() + ELLIPSIS;
  }
}
