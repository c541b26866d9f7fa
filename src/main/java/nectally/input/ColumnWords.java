package nectally.input;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nectally.csv.WordFile;

/**
 * Names of columns that hold no field, and words in them, from {@code column-words.txt}: what they
 * say of the values. The file is read when the first text is met that may be one of them.
 */
enum ColumnWords {
  /** When, in which round, in which election or council somebody stood. */
  SCOPE,
  /** Where contests lie that are called by a number alone. */
  PLACE,
  /** An office, in whatever district. */
  OFFICE,
  /** Contests, of which there may be one in each of several districts. */
  CONTEST,
  /** For which district somebody stands. */
  DISTRICT,
  /** What is a contest or has some of its own. */
  BODY,
  /** Elections in which a party chooses who stands for it. */
  PRIMARY,
  /** Slates of those who are of no party, each for themselves. */
  INDEPENDENT,
  /** Figures are names, and no votes. */
  CODE,
  /** Figures are a part of the votes, or of another time, or no votes at all. */
  BESIDE,
  /** Figures may be the votes of some of those who vote. */
  VOTERS,
  /** Figures may decide as well as the votes. */
  ALSO,
  /** Figures are thousands, or rounded in another way. */
  ROUNDED,
  /** What people are, where a contest holds quotas against them. */
  PERSON;

  private static final String FILE = "column-words.txt";

  /** Returns whether a text is such a name or word. */
  boolean has(String text) {
    return ColumnWordsFilter.ALL.mayHave(entry(text).hashCode())
        && Words.ALL.getOrDefault(this, Set.of()).contains(text);
  }

  /** Returns what the filter knows a word by: many a file has a word of another kind. */
  String entry(String word) {
    return name() + word;
  }

  /** Returns all such names. */
  Set<String> all() {
    return Words.ALL.getOrDefault(this, Set.of());
  }

  /** Returns whether one of a text's words is such a one, or two of them together. */
  boolean isIn(String text) {
    String before = "";
    for (String word : text.split(" ", -1)) {
      if (has(word) || (!before.isEmpty() && has(before + " " + word))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** Apart, so that the words are read when one may be met. */
  static final class Words {

    static final Map<ColumnWords, Set<String>> ALL = read();

    private Words() {}

    private static Map<ColumnWords, Set<String>> read() {
      Map<ColumnWords, Set<String>> words = new EnumMap<>(ColumnWords.class);
      for (String line : WordFile.lines(ColumnWords.class, FILE)) {
        int colon = line.indexOf(':');
        int bracket = line.indexOf(" (");
        String kind = line.substring(0, bracket >= 0 && bracket < colon ? bracket : colon);
        words
            .computeIfAbsent(valueOf(kind.toUpperCase(Locale.ROOT)), key -> new HashSet<>())
            .addAll(WordFile.words(line, colon + 2));
      }
      return words;
    }
  }
}
