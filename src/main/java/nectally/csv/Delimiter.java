package nectally.csv;

import java.util.ArrayList;
import java.util.List;
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
    String line = firstLine(text);
    int[] counts = counts(line);
    char best = KNOWN[0];
    int bestScore = 0;
    for (int i = 0; i < KNOWN.length; i++) {
      if (counts[i] > 0) {
        int names = cells > 0 ? (counts[i] + 1 == cells ? 1 : 0) : known(line, KNOWN[i], known);
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

  /** Returns the first line that is not blank; a line end between quotes is part of it. */
  private static String firstLine(CharSequence text) {
    int start = 0;
    while (start < text.length() && isLineEnd(text.charAt(start))) {
      start++;
    }
    boolean quoted = false;
    int end = start;
    while (end < text.length() && (quoted || !isLineEnd(text.charAt(end)))) {
      quoted ^= text.charAt(end) == '"';
      end++;
    }
    return text.subSequence(start, end).toString();
  }

  private static int[] counts(String line) {
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      for (int k = 0; k < KNOWN.length; k++) {
        counts[k] += c == KNOWN[k] && !quoted ? 1 : 0;
      }
    }
    return counts;
  }

  /** Returns how many cells of a line name a known column. */
  private static int known(String line, char delimiter, Predicate<String> known) {
    int fields = 0;
    for (String cell : cells(line, delimiter)) {
      fields += known.test(cell) ? 1 : 0;
    }
    return fields;
  }

  /** Returns the cells of a line without the quotes around them, and at least one. */
  static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || (line.charAt(i) == delimiter && !quoted)) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (line.charAt(i) == '"') {
        quoted = !quoted;
      } else {
        cell.append(line.charAt(i));
      }
    }
    return cells;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
