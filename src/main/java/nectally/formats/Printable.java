package nectally.formats;

import nectally.model.Ascii;

/**
 * Texts as a terminal may have them: nothing in them moves its cursor, changes its colours, hides
 * or turns the direction of writing.
 */
public final class Printable {

  private static final char CHECK_MARK = '\u2713';
  private static final char SOFT_HYPHEN = 0xAD;

  private Printable() {}

  /**
   * Returns {@code text} on one line: tabs and line breaks are blanks, soft hyphens are left out,
   * and the replacement character stands for other controls, for invisible marks of direction or of
   * no width, and for lone surrogates. What joins letters and emoji stays.
   */
  public static String of(String text) {
    return isPlain(text) ? text : Graphemes.printable(text);
  }

  /** Returns whether every character is one column wide, and none joins with another. */
  static boolean isPlain(String text) {
    return Ascii.isSeen(text) || isPlainBeyond(text);
  }

  private static boolean isPlainBeyond(String text) {
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
