package nectally.csv;

/** Blank characters, no-break and thin spaces among them. */
final class Blanks {

  private Blanks() {}

  /** Returns whether {@code c} is a blank of any kind. */
  static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
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
