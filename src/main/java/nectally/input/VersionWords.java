package nectally.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.csv.WordFile;
import nectally.model.NameKey;

/**
 * Words that tell what rows of one result are, from {@code version-words.txt}: the states in which
 * it is published, stages, and rounds or elections. The file is read when the first text is asked
 * about.
 */
enum VersionWords {
  FIRST,
  DECLARED,
  CORRECTED,
  NOT,
  STAGE,
  ORDINAL,
  VERSION,
  CONTEST;

  /** How late a state comes, the earliest first. */
  enum State {
    FIRST,
    DECLARED,
    CORRECTED
  }

  private static final String FILE = "version-words.txt";

  /** A word of fewer letters counts as a whole, a longer one by how it begins. */
  private static final int SHORTEST_STEM = 6;

  /** Returns the state that a text names, if it names one. */
  static Optional<State> of(String text) {
    Optional<State> found = Optional.empty();
    boolean isNot = false;
    for (String word : NameKey.of(text).text().split(" ", -1)) {
      Optional<State> own = ofWord(word);
      boolean isLater = found.isPresent() && own.isPresent() && own.get() != State.FIRST;
      boolean keeps = own.isEmpty() || (isLater && own.get().compareTo(found.get()) < 0);
      found = keeps || found.equals(Optional.of(State.FIRST)) ? found : own;
      isNot |= NOT.begins(word);
    }
    return isNot && found.isPresent() ? Optional.of(State.FIRST) : found;
  }

  private static Optional<State> ofWord(String word) {
    if (FIRST.begins(word)) {
      return Optional.of(State.FIRST);
    }
    if (DECLARED.begins(word)) {
      return Optional.of(State.DECLARED);
    }
    return CORRECTED.begins(word) ? Optional.of(State.CORRECTED) : Optional.empty();
  }

  /** Returns whether a text is one of these words. */
  boolean has(String text) {
    return place(text) >= 0;
  }

  /** Returns which of these words a text is, from 0 on; below 0 where it is none. */
  int place(String text) {
    return words().indexOf(text);
  }

  /** Returns whether one of a text's words is one of these. */
  boolean isIn(String text) {
    for (String word : text.split(" ", -1)) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String word) {
    for (String known : words()) {
      if (word.equals(known) || (known.length() >= SHORTEST_STEM && word.startsWith(known))) {
        return true;
      }
    }
    return false;
  }

  private List<String> words() {
    return Words.ALL.getOrDefault(this, List.of());
  }

  /** Apart, so that the words are read when one is asked about. */
  private static final class Words {

    static final Map<VersionWords, List<String>> ALL = read();

    private Words() {}

    private static Map<VersionWords, List<String>> read() {
      Map<VersionWords, List<String>> words = new EnumMap<>(VersionWords.class);
      for (String line : WordFile.lines(VersionWords.class, FILE)) {
        int colon = line.indexOf(':');
        VersionWords kind = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        words
            .computeIfAbsent(kind, key -> new ArrayList<>())
            .addAll(WordFile.words(line, colon + 2));
      }
      return words;
    }
  }
}
