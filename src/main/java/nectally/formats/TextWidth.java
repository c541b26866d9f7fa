package nectally.formats;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>Texts of plain letters take one column each and need nothing else; any other goes to {@link
 * Graphemes}, which is loaded only then.
 */
final class TextWidth {

  private static final char ELLIPSIS = '\u2026';
  private static final char CHECK_MARK = '\u2713';
  private static final char SOFT_HYPHEN = 0xAD;

  private TextWidth() {}

  /** Returns the width of {@code text}, in columns. */
  static int of(String text) {
    return isPlain(text) ? text.length() : Graphemes.width(text);
  }

  /**
   * Returns {@code text} if it is at most {@code widest} columns, else its beginning and {@code …}.
   */
  static String shortened(String text, int widest) {
    if (of(text) <= widest) {
      return text;
    }
    String beginning =
        isPlain(text) ? text.substring(0, widest - 1) : Graphemes.beginning(text, widest - 1);
    return beginning.stripTrailing() + ELLIPSIS;
  }

  /**
   * Returns {@code text} without anything that moves the cursor or turns the writing direction:
   * tabs and line breaks are blanks, other controls and lone surrogates the replacement character.
   */
  static String printable(String text) {
    return isPlain(text) ? text : Graphemes.printable(text);
  }

  /** Of these every character is one column wide, and none joins with another. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= ' ' && c < 0x7F;
      boolean latin = c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN;
      boolean dashOrQuote = c >= 0x2010 && c <= 0x2027;
      if (!letter && !latin && !dashOrQuote && c != CHECK_MARK) {
        return false;
      }
    }
    return true;
  }
}
