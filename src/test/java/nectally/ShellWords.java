package nectally;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line as a shell does: blanks and line ends part words, single quotes keep all
 * within, double quotes keep all but {@code \"} and {@code \\}, a backslash keeps the next
 * character, and one at the end of a line joins it with the next.
 */
final class ShellWords {

  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int at;

  private ShellWords(String line) {
    this.line = line;
  }

  /**
   * Returns the words of {@code line}.
   *
   * @throws IllegalArgumentException if a quote is not closed
   */
  static List<String> of(String line) {
    return new ShellWords(line).split();
  }

  private List<String> split() {
    while (at < line.length()) {
      char c = line.charAt(at++);
      switch (c) {
        case ' ', '\t', '\n', '\r' -> end();
        case '\'', '"' -> quoted(c);
        case '\\' -> escaped();
        default -> add(c);
      }
    }
    end();
    return words;
  }

  private void quoted(char quote) {
    inWord = true;
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c == quote) {
        return;
      }
      boolean escape = c == '\\' && quote == '"' && at < line.length();
      add(escape && "\"\\".indexOf(line.charAt(at)) >= 0 ? line.charAt(at++) : c);
    }
    throw new IllegalArgumentException("no closing " + quote + " in: " + line);
  }

  private void escaped() {
    if (at < line.length() && line.charAt(at++) != '\n') {
      add(line.charAt(at - 1));
    }
  }

  private void add(char c) {
    inWord = true;
    word.append(c);
  }

  private void end() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
