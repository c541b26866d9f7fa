package nectally.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nectally.model.NameKey;
import nectally.model.Role;

/**
 * The names of rows that are no candidates, in many languages, from {@code row-words.txt}.
 *
 * <p>Most names are people's, and the words are read only when a name may be one of them.
 */
final class RowWords {

  /**
   * What a name says of its row.
   *
   * @param unsure whether a person, a party or an answer may be called so as well
   */
  record Word(Role role, boolean unsure) {}

  private static final String FILE = "row-words.txt";

  /**
   * A Bloom filter over the words: 16,384 bits, of which each word sets three; four bits a digit.
   */
  private static final String FILTER = RowWordsFilter.BITS;

  private static final String TICKET = " ticket votes";

  private RowWords() {}

  /** Returns what {@code name} says of a row; empty where it is like anybody's name. */
  static Optional<Word> of(String name) {
    return ofKey(NameKey.of(name).text());
  }

  /** Returns what a name says whose folded form is {@code key}. */
  static Optional<Word> ofKey(String key) {
    if (mayBeWord(key)) {
      Word word = Words.ALL.get(key);
      if (word != null) {
        return Optional.of(word);
      }
    }
    return pattern(key);
  }

  /** Returns whether a name is a total's, by a word of its own and by no pattern. */
  static boolean isTotal(String name) {
    String key = NameKey.of(name).text();
    Word word = mayBeWord(key) ? Words.ALL.get(key) : null;
    return word != null && word.role() == Role.TOTAL;
  }

  /** Names that are made of a word and something that no list can know. */
  private static Optional<Word> pattern(String key) {
    if (key.endsWith(TICKET)) {
      return Optional.of(new Word(Role.LIST, false));
    } else if (key.startsWith("informal ") && key.endsWith(" votes")) {
      return Optional.of(new Word(Role.SPOILT, false));
    } else if (key.endsWith(" write ins") || key.startsWith("write ins ")) {
      return Optional.of(new Word(Role.WRITE_IN, false));
    } else if (key.startsWith("under votes ") || key.startsWith("undervotes ")) {
      return Optional.of(new Word(Role.UNDER_VOTE, false));
    } else if (key.startsWith("over votes ") || key.startsWith("overvotes ")) {
      return Optional.of(new Word(Role.OVER_VOTE, false));
    } else if (key.startsWith("registered voters ") || key.startsWith("ballots cast ")) {
      // Those of one party or of one way to vote: a part of what is asked for.
      return Optional.of(new Word(Role.DROP, false));
    } else if (isPartOfAnother(key)) {
      return Optional.of(new Word(Role.DROP, false));
    } else if (key.startsWith("total ") || key.endsWith(" total") || key.endsWith(" totals")) {
      return Optional.of(new Word(Role.TOTAL, true));
    }
    return Optional.empty();
  }

  /** Returns whether a name says that what it counts is counted in another row as well. */
  private static boolean isPartOfAnother(String key) {
    return key.startsWith("of which ")
        || key.startsWith("davon ")
        || key.startsWith("dont ")
        || key.startsWith("di cui ")
        || key.startsWith("de los cuales ")
        || key.startsWith("dos quais ")
        || key.startsWith("waarvan ")
        || key.startsWith("w tym ")
        || key.startsWith("heraf ");
  }

  /** Returns false for nearly all that is no word, and for no word. */
  static boolean mayBeWord(String key) {
    int hash = key.hashCode();
    return isSet(hash) && isSet(hash >>> 14) && isSet((hash * 0x9E3779B9) >>> 18);
  }

  private static boolean isSet(int hash) {
    int bit = hash & 0x3FFF;
    return (Character.digit(FILTER.charAt(bit >>> 2), 16) & (1 << (bit & 3))) != 0;
  }

  /** Apart, so that the words are read when they are first needed. */
  static final class Words {

    static final Map<String, Word> ALL = read();

    private Words() {}

    private static Map<String, Word> read() {
      Map<String, Word> words = new HashMap<>(4096);
      try (InputStream in = RowWords.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing in the program");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int at = 0;
        while (at < text.length()) {
          int end = text.indexOf('\n', at);
          if (text.charAt(at) != '#') {
            add(text, at, end, words);
          }
          at = end + 1;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return words;
    }

    private static void add(String text, int start, int end, Map<String, Word> words) {
      int colon = text.indexOf(':', start);
      Role role = Role.named(text.substring(start, colon)).orElseThrow();
      Word sure = new Word(role, false);
      Word unsure = new Word(role, true);
      int from = colon + 1;
      while (from < end) {
        int comma = text.indexOf(',', from);
        int to = comma < 0 || comma > end ? end : comma;
        boolean doubtful = text.charAt(to - 1) == '?';
        String key = NameKey.of(text.substring(from, doubtful ? to - 1 : to)).text();
        words.put(key, doubtful ? unsure : sure);
        from = to + 1;
      }
    }
  }
}
