package nectally.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in many languages that say who is elected, from {@code mark-words.txt}. */
final class MarkWords {

  private static final String FILE = "mark-words.txt";

  private MarkWords() {}

  /** Returns what a word in lower case says; empty where it says neither yes nor no. */
  static Optional<Boolean> of(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.ofNullable(Words.ALL.get(word));
  }

  /** Returns what a word in lower case answers to any question; empty where it answers none. */
  static Optional<Boolean> answer(String word) {
    return of(word).filter(any -> Words.ANSWERS.contains(word));
  }

  /**
   * Returns whether a word in lower case says that somebody is elected, and answers nothing else.
   */
  static boolean isElected(String word) {
    return of(word).orElse(false) && !Words.ANSWERS.contains(word);
  }

  /** Returns whether a word in lower case says that somebody stands no longer. */
  static boolean isWithdrawn(String word) {
    return !word.isEmpty() && (Words.WITHDRAWN.contains(word) || Remarks.areWithdrawn(word));
  }

  /** Apart, so that the words are read when the first is met that is not among the plain ones. */
  private static final class Words {

    static final Set<String> WITHDRAWN = new HashSet<>();
    static final Set<String> ANSWERS = new HashSet<>();
    static final Map<String, Boolean> ALL = read();

    private Words() {}

    private static Map<String, Boolean> read() {
      Map<String, Boolean> words = new HashMap<>();
      for (String line : WordFile.lines(MarkWords.class, FILE)) {
        for (String word : line.substring(line.indexOf(':') + 1).split(",", -1)) {
          boolean answer = word.endsWith("?");
          String bare = answer ? word.substring(0, word.length() - 1) : word;
          String key = HeaderName.key(bare.strip());
          if (answer) {
            ANSWERS.add(key);
          }
          words.put(key, line.startsWith("yes"));
          if (line.startsWith("withdrawn")) {
            WITHDRAWN.add(key);
          }
        }
      }
      return words;
    }
  }

  /** Apart, so that the patterns are made when the first word is met that is not known. */
  private static final class Remarks {

    /** A word in brackets, or with a sign of a note behind it. */
    private static final Pattern BARE = Pattern.compile("[(\\[*]*(\\p{L}.*?\\p{L})[)\\]*†.!]*");

    /** What says so and adds when, or from what. */
    private static final Pattern REMARK =
        Pattern.compile(
            "[(\\[]?(withdrawn|withdrew|zurückgezogen|retirad[oa]|retirée?|ritirat[oa]|désistée?"
                + "|teruggetrokken|tillbakadragen)[^\\p{L}].*");

    private Remarks() {}

    static boolean areWithdrawn(String word) {
      Matcher bare = BARE.matcher(word);
      return (bare.matches() && Words.WITHDRAWN.contains(bare.group(1)))
          || REMARK.matcher(word).matches();
    }
  }
}
