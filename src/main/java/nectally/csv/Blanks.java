package nectally.csv;

/** Blank characters, no-break and thin spaces and the marks of a text's direction among them. */
public final class Blanks {

  private Blanks() {}

  /** Returns whether {@code c} is a blank of any kind. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c) || isMark(c)));
  }

  /** Returns whether nobody sees a character: one of direction, or of no width. */
  private static boolean isMark(char c) {
    return c == '\u061C'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Returns {@code text} with one plain blank for each blank or several. */
  public static String folded(String text) {
    boolean after = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (blank && (after || text.charAt(i) != ' ')) {
        return folded(text, i);
      }
      after = blank;
    }
    return text;
  }

  private static String folded(String text, int start) {
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank) {
        folded.append(text.charAt(i));
      } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }

  /** Returns {@code text} without the blanks around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
