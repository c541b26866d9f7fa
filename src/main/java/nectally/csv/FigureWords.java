package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that stand in a column of figures, from {@code figure-words.txt}: for a number that is
 * unknown, and behind a number.
 */
final class FigureWords {

  private static final String FILE = "figure-words.txt";

  private static final int LONGEST = 16;

  private FigureWords() {}

  /** Returns whether a text says that the number is unknown. */
  static boolean isUnknown(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    // A small x may be somebody's mark.
    return text.equals("X") || Words.UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Returns a text without the word for votes or people behind its figure, if it has one. */
  static String withoutUnit(String text) {
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && end < text.length() && isUnit(text.substring(end))
        ? Blanks.strip(text.substring(0, end))
        : text;
  }

  private static boolean isUnit(String word) {
    return word.length() <= LONGEST && Words.UNITS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Apart, so that the words are read when the first cell is met that is no figure. */
  private static final class Words {

    static final Set<String> UNKNOWN = new HashSet<>();
    static final Set<String> UNITS = new HashSet<>();

    static {
      read();
    }

    private Words() {}

    private static void read() {
      try (InputStream in = FigureWords.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing in the program");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (int at = 0; at < text.length(); ) {
          int end = text.indexOf('\n', at);
          if (text.startsWith("unknown: ", at)) {
            add(text, at, end, UNKNOWN);
          } else if (text.startsWith("unit: ", at)) {
            add(text, at, end, UNITS);
          }
          at = end + 1;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void add(String text, int start, int end, Set<String> words) {
      for (int from = text.indexOf(": ", start) + 2; from < end; ) {
        int comma = text.indexOf(", ", from);
        int to = comma < 0 || comma > end ? end : comma;
        words.add(text.substring(from, to));
        from = to + 2;
      }
    }
  }
}
