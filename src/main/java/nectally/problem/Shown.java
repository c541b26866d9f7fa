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
    String line = text.replaceAll("\\s+", " ");
    if (line.matches("[\\p{L}\\p{N}_.,=+-]+")) {
      return line;
    }
    return line.matches("[^\"$`\\\\!]*")
        ? "\"" + line + "\""
        : "'" + line.replace("'", "'\\''") + "'";
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
