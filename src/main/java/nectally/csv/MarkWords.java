package nectally.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in many languages that say who is elected, from {@code mark-words.txt}. */
final class MarkWords {

  private static final String FILE = "mark-words.txt";

  private MarkWords() {}

  /** Returns what a word in lower case says; empty where it says neither yes nor no. */
  static Optional<Boolean> of(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.ofNullable(Words.ALL.get(word));
  }

  /**
   * Returns whether a word in lower case says that somebody is elected, and answers nothing else.
   */
  static boolean isElected(String word) {
    return of(word).orElse(false) && !Words.ANSWERS.contains(word);
  }

  /** Returns whether a word in lower case says that somebody stands no longer. */
  static boolean isWithdrawn(String word) {
    return !word.isEmpty() && Words.WITHDRAWN.contains(word);
  }

  /** Apart, so that the words are read when the first is met that is not among the plain ones. */
  private static final class Words {

    static final Set<String> WITHDRAWN = new HashSet<>();
    static final Set<String> ANSWERS = new HashSet<>();
    static final Map<String, Boolean> ALL = read();

    private Words() {}

    private static Map<String, Boolean> read() {
      Map<String, Boolean> words = new HashMap<>();
      try (InputStream in = MarkWords.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing in the program");
        }
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
          int colon = line.startsWith("#") ? -1 : line.indexOf(':');
          for (String word : colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1)) {
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
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return words;
    }
  }
}
