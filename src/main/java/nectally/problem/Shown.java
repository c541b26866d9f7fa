package nectally.problem;

import java.util.List;
import java.util.Locale;
import nectally.model.Ascii;

/** Texts from a file as messages print them: short, on one line and without control characters. */
public final class Shown {

  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private Shown() {}

  /** Returns {@code text} in quotation marks. */
  public static String quoted(String text) {
    return "\"" + shortened(text) + "\"";
  }

  /** Returns a text, whole and on one line, as it is typed in a shell. */
  public static String inShell(String text) {
    String line = onOneLine(text);
    boolean plain = !line.isEmpty();
    boolean fits = true;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int letter = line.codePointAt(i);
      plain &= Character.isLetter(letter) || isNumber(letter) || "_.,=+-".indexOf(letter) >= 0;
      fits &= "\"$`\\!".indexOf(letter) < 0;
    }
    if (plain) {
      return line;
    }
    return fits ? "\"" + line + "\"" : "'" + line.replace("'", "'\\''") + "'";
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Returns a text with one blank wherever there are some, or tabs, or line ends. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = " \t\n\u000B\f\r".indexOf(text.charAt(i)) >= 0;
      if (!blank || !gap) {
        line.append(blank ? ' ' : text.charAt(i));
      }
      gap = blank;
    }
    return line.toString();
  }

  /** Returns the texts in quotation marks with commas between them, 20 at most. */
  public static String list(List<String> texts) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < Math.min(texts.size(), MOST); i++) {
      list.append(i == 0 ? "" : ", ").append(quoted(texts.get(i)));
    }
    if (texts.size() > MOST) {
      list.append(" and ").append(texts.size() - MOST).append(" more");
    }
    return list.toString();
  }

  /** Returns at most 60 characters of {@code text}. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST && Ascii.isSeen(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> shown.append("\\n");
        case '\r' -> shown.append("\\r");
        case '\t' -> shown.append("\\t");
        default -> {
          if (isHarmless(c)) {
            shown.append(c);
          } else {
            String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            shown.append("\\u").append("0000", hex.length(), 4).append(hex);
          }
        }
      }
    }
    return shown.append(end < text.length() ? "…" : "").toString();
  }

  /** Control and format characters can move a terminal's cursor or turn the line's direction. */
  private static boolean isHarmless(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
