package nectally.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.TextFile;

/** The words of a BLT file, line by line, without comments. */
final class BltText {

  private final TextFile text;
  private List<String> words = List.of();
  private String line = "";

  BltText(TextFile text) {
    this.text = text;
  }

  /** Returns whether a text starts as a BLT file does: with two whole numbers alone on a line. */
  static boolean isStart(CharSequence start) {
    int from = 0;
    while (from < start.length()) {
      int to = from;
      while (to < start.length() && start.charAt(to) != '\n' && start.charAt(to) != '\r') {
        to++;
      }
      List<String> words = words(start.subSequence(from, to).toString());
      if (!words.isEmpty()) {
        return words.size() == 2 && isNumber(words.get(0)) && isNumber(words.get(1));
      }
      from = to + 1;
    }
    return false;
  }

  /** Goes to the next line that has words; returns whether there is one. */
  boolean next() {
    while (true) {
      Optional<String> read = text.line();
      if (read.isEmpty()) {
        return false;
      }
      line = read.get();
      words = words(line);
      if (!words.isEmpty()) {
        return true;
      }
    }
  }

  /** Returns the words of the line, split at blanks. */
  List<String> words() {
    return words;
  }

  /**
   * Returns the line as a name: without the quotes around it, or what is behind them; a quote of
   * the name itself is two, or stands behind a backslash.
   */
  String name() {
    String name = line.strip();
    if (!name.startsWith("\"")) {
      return name;
    }
    StringBuilder inner = new StringBuilder();
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean quoted = i + 1 < name.length() && name.charAt(i + 1) == '"';
      if (quoted && (c == '"' || c == '\\') && name.indexOf('"', i + 2) >= 0) {
        inner.append('"');
        i++;
      } else if (c == '"') {
        return inner.toString().strip();
      } else {
        inner.append(c);
      }
    }
    return name;
  }

  /** Returns the number of the line, 1-based. */
  long number() {
    return text.number();
  }

  /** Returns whether a word is a whole number, which may be negative. */
  static boolean isNumber(String word) {
    int start = word.startsWith("-") ? 1 : 0;
    boolean digits = word.length() > start && word.length() <= 18;
    for (int i = start; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits;
  }

  private static List<String> words(String line) {
    int comment = line.indexOf('#');
    int quote = line.indexOf('"');
    boolean cut = comment >= 0 && (quote < 0 || comment < quote);
    List<String> words = new ArrayList<>();
    String kept = cut ? line.substring(0, comment) : line;
    int at = 0;
    while (at < kept.length()) {
      int from = at;
      while (at < kept.length() && !isGap(kept.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(kept.substring(from, at));
      }
      at++;
    }
    return words;
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
  }
}
