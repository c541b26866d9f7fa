package nectally.model;

import java.nio.charset.StandardCharsets;

/**
 * Texts that nearly all names are: letters of ASCII and no others, as bytes, which a loop reads
 * several times as fast as a text's letters before anything is compiled.
 */
public final class Ascii {

  private static final byte[] NONE = {};

  private Ascii() {}

  /**
   * Returns the letters of {@code text}, one byte each; none where any is not of ASCII. Half of a
   * surrogate pair without the other is a question mark.
   */
  public static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length == text.length() ? bytes : NONE;
  }

  /**
   * Returns whether a text has no letters but those of ASCII, which nothing folds but their case.
   */
  public static boolean is(String text) {
    return text.isEmpty() || bytes(text).length > 0;
  }

  /**
   * Returns whether a text is of letters and signs of ASCII alone that are seen, and of blanks;
   * false for none, and for a question mark, since it may be half a pair.
   */
  public static boolean isSeen(String text) {
    byte[] bytes = bytes(text);
    for (byte letter : bytes) {
      if (letter < ' ' || letter == 0x7F || letter == '?') {
        return false;
      }
    }
    return bytes.length > 0;
  }
}
