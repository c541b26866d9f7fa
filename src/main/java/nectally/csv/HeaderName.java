package nectally.csv;

import java.util.Locale;
import nectally.model.Ascii;
import nectally.problem.Shown;

/** The forms of a column's name. */
public final class HeaderName {

  private HeaderName() {}

  /** Returns the name in lower case, with one blank for any blanks, line breaks or underscores. */
  public static String key(String header) {
    return oneBlank(header, true).toLowerCase(Locale.ROOT);
  }

  /** Returns the name as {@code Attributes.fold} gives it. */
  public static String folded(String header) {
    return oneBlank(header, false).toLowerCase(Locale.ROOT);
  }

  /** Returns the name as a message prints it: as the file writes it, on one line. */
  public static String shown(String header) {
    return Shown.shortened(oneBlank(header, false));
  }

  /** Returns the name as the file writes it, on one line. */
  static String spaced(String header) {
    return oneBlank(header, false);
  }

  private static String oneBlank(String header, boolean underscores) {
    return isWord(header) ? header : spaced(header, underscores);
  }

  /** Returns whether a name is one word, as most are, and stays as it is. */
  private static boolean isWord(String header) {
    byte[] ascii = Ascii.bytes(header);
    for (byte c : ascii) {
      if (c <= ' ' || c == '_') {
        return false;
      }
    }
    return ascii.length > 0;
  }

  private static String spaced(String header, boolean underscores) {
    StringBuilder name = new StringBuilder(header.length());
    boolean gap = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (Blanks.isBlank(c) || (underscores && c == '_')) {
        gap = true;
      } else {
        if (gap && !name.isEmpty()) {
          name.append(' ');
        }
        gap = false;
        name.append(c);
      }
    }
    return name.toString();
  }
}
