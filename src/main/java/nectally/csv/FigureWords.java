package nectally.csv;

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
      for (String line : WordFile.lines(FigureWords.class, FILE)) {
        int colon = line.indexOf(": ");
        (line.startsWith("unit") ? UNITS : UNKNOWN).addAll(WordFile.words(line, colon + 2));
      }
    }
  }
}
