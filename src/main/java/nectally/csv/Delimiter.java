package nectally.csv;

import java.util.function.Predicate;

/** Finds what stands between the cells of a file from its first line. */
final class Delimiter {

  private static final char[] KNOWN = {',', ';', '\t', '|'};

  private Delimiter() {}

  /**
   * Returns the delimiter under which most cells of the first line name a known column, then the
   * one that makes most cells, then the first of {@code , ; tab |}.
   *
   * @param text the start of a file
   * @param cells how many cells the first line has, 0 where nobody knows
   * @param known whether a column may well have this name
   */
  static char of(CharSequence text, int cells, Predicate<String> known) {
    int[] counts = counts(text);
    char best = KNOWN[0];
    int bestScore = 0;
    for (int i = 0; i < KNOWN.length; i++) {
      if (counts[i] > 0) {
        int names = cells > 0 ? (counts[i] + 1 == cells ? 1 : 0) : known(text, KNOWN[i], known);
        int score = names * 10_000 + Math.min(counts[i], 9_999);
        if (score > bestScore) {
          best = KNOWN[i];
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Returns whether a delimiter is one byte, and cannot be part of a figure or a quote. */
  static boolean isPlain(char delimiter) {
    boolean visible = delimiter > ' ' && delimiter < 0x7F;
    return delimiter == '\t'
        || (visible && delimiter != '"' && !Character.isLetterOrDigit(delimiter));
  }

  /** Returns the delimiter that a first line such as {@code sep=;} states (Excel), else a NUL. */
  static char stated(CharSequence text) {
    boolean says =
        text.length() > 5
            && text.subSequence(0, 4).toString().equalsIgnoreCase("sep=")
            && isLineEnd(text.charAt(5));
    return says ? text.charAt(4) : '\0';
  }

  private static int[] counts(CharSequence text) {
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    boolean started = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && isLineEnd(c) && started) {
        break;
      } else if (!quoted) {
        for (int k = 0; k < KNOWN.length; k++) {
          counts[k] += c == KNOWN[k] ? 1 : 0;
        }
      }
      started |= !isLineEnd(c);
    }
    return counts;
  }

  /** Returns how many cells of the first line name a known column. */
  private static int known(CharSequence text, char delimiter, Predicate<String> known) {
    int fields = 0;
    boolean quoted = false;
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      boolean lineEnd = isLineEnd(c) && !quoted;
      if (c == '"') {
        quoted = !quoted;
      } else if (lineEnd || (c == delimiter && !quoted)) {
        fields += known.test(cell.toString()) ? 1 : 0;
        if (lineEnd && i > 0 && !isLineEnd(text.charAt(i - 1))) {
          break;
        }
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return fields;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
