package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * Names of rows that are made of a word and something that no list can know: how much of it, who of
 * them, in which contest. What the parts may be is in {@code row-words.txt} too.
 *
 * <p>Hardly a name has any such part, and a hash code is enough to say so.
 */
final class WordPatterns {

  /** How many words at the start or at the end of a name may be such a part. */
  private static final int MOST_WORDS = 3;

  private static final int LEAST_LETTERS = 8;

  /** The hash code of what stands before the last words of a name. */
  private static final int ANYTHING = "* ".hashCode();

  private WordPatterns() {}

  /** Returns what a folded name says that is no word itself; empty where it says nothing. */
  static Optional<Word> of(String key) {
    int first = key.indexOf(' ');
    if (first < 0) {
      return Optional.empty();
    }
    return hasPart(key) ? ofParts(key, first) : coded(key, first);
  }

  /** Returns what {@link #of} does, without a look at the words alone before. */
  static Optional<Word> ofParts(String key, int first) {
    Optional<Word> word = WriteIns.of(key);
    if (word.isEmpty()) {
      word = counted(key, first);
    }
    if (word.isEmpty()) {
      word = inContext(key);
    }
    if (word.isEmpty()) {
      word = coded(key, first);
    }
    if (word.isEmpty()) {
      word = QualifiedWords.of(key);
    }
    return word.isPresent() ? word : DeclaredWords.of(key);
  }

  /** Returns whether any of a name's words may be a part of such a name; true where one is. */
  static boolean hasPart(String key) {
    int hash = RowWords.ANY_PART;
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length() && key.charAt(i) != ' ') {
        hash = 31 * hash + key.charAt(i);
      } else if (RowWords.mayHaveHash(hash) || key.startsWith(WriteIns.FIRST, start)) {
        return true;
      } else {
        hash = RowWords.ANY_PART;
        start = i + 1;
      }
    }
    return false;
  }

  /** Returns whether a word at either end of an area's name says that it is a sum of others. */
  static boolean isLikeTotal(String key) {
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    if (first < 0) {
      return false;
    }
    int second = key.indexOf(' ', first + 1);
    return isSure(RowWords.AREA, key, 0, first)
        || isSure(RowWords.AREA, key, last + 1, key.length())
        || (second > 0 && isSure(RowWords.AREA, key, 0, second));
  }

  /** A number, a share or a kind of what is counted. */
  private static Optional<Word> counted(String key, int first) {
    int last = key.lastIndexOf(' ');
    int end = key.length();
    if (isPart(RowWords.PERCENT, key, 0, first)) {
      return share(key.substring(first + 1));
    } else if (isPart(RowWords.PERCENT, key, last + 1, end)) {
      return share(key.substring(0, last));
    } else if (isPart(RowWords.QUANTITY, key, 0, first)) {
      return sure(afterLinks(key, first + 1), key.substring(0, first));
    } else if (isPart(RowWords.QUANTITY, key, last + 1, end)) {
      return sure(key.substring(0, last), key.substring(last + 1));
    } else if (isPart(RowWords.PART, key, last + 1, end)) {
      return kind(key, last);
    }
    return Optional.empty();
  }

  /** Returns what a word says, behind or before which may stand that it is a number. */
  static Optional<Word> number(String key) {
    Optional<Word> word = RowWords.listed(key);
    int first = key.indexOf(' ');
    return word.isPresent() || first < 0 ? word : counted(key, first);
  }

  private static String afterLinks(String key, int from) {
    int start = from;
    int space = key.indexOf(' ', start);
    while (space > 0
        && (isPart(RowWords.LINK, key, start, space)
            || isPart(RowWords.QUANTITY, key, start, space))) {
      start = space + 1;
      space = key.indexOf(' ', start);
    }
    return key.substring(start);
  }

  /**
   * Returns what a word says that is told to be a number of something; two that may be names may be
   * somebody's, as {@code Antal Leer} is.
   */
  private static Optional<Word> sure(String key, String quantity) {
    Optional<Word> word = RowWords.listed(key);
    word = word.isPresent() ? word : RowWords.listed(nominative(key));
    boolean sure = isSure(RowWords.QUANTITY, quantity, 0, quantity.length());
    return word.isPresent() && sure ? Optional.of(word.get().sure()) : word;
  }

  /** Returns what is counted as a list has it: {@code Zahl der gültigen Stimmen}. */
  private static String nominative(String key) {
    StringBuilder words = new StringBuilder(key.length());
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      boolean ending =
          space > 0 && (key.startsWith("er", end - 2) || key.startsWith("en", end - 2));
      words.append(key, start, ending ? end - 1 : end).append(space < 0 ? "" : " ");
      start = end + 1;
    }
    return words.toString();
  }

  /** Returns that nothing is asked of a row that is a share of what a word is about. */
  private static Optional<Word> share(String key) {
    return RowWords.listed(key).isPresent()
        ? Optional.of(new Word(Role.DROP, false))
        : Optional.empty();
  }

  /** Returns that a row counts some of the voters, all of whom another row counts. */
  private static Optional<Word> kind(String key, int space) {
    int last = space;
    while (last > 0) {
      Optional<Word> word = RowWords.listed(key.substring(0, last));
      if (word.isPresent()) {
        Role role = word.get().role();
        boolean voters = role == Role.ELECTORATE || role == Role.BALLOTS;
        return voters ? Optional.of(new Word(Role.DROP, false)) : Optional.empty();
      }
      int before = key.lastIndexOf(' ', last - 1);
      if (!isPart(RowWords.PART, key, before + 1, last)) {
        return Optional.empty();
      }
      last = before;
    }
    return Optional.empty();
  }

  /** A word and anything behind or before it: {@code under votes *}, {@code * total}. */
  private static Optional<Word> inContext(String key) {
    int end = key.indexOf(' ');
    int hashed = 0;
    int before = 0;
    for (int words = 1; words <= MOST_WORDS && end > 0; words++) {
      before = hash(before, key, hashed, end);
      hashed = end;
      if (RowWords.mayHaveHash(hash(before, " *"))) {
        Optional<Word> word = RowWords.listed(key.substring(0, end) + " *");
        if (word.isPresent()) {
          return word;
        }
      }
      end = key.indexOf(' ', end + 1);
    }
    int start = key.lastIndexOf(' ');
    for (int words = 1; words < MOST_WORDS && start > 0; words++) {
      if (RowWords.mayHaveHash(hash(ANYTHING, key, start + 1, key.length()))) {
        Optional<Word> word = RowWords.listed("* " + key.substring(start + 1));
        if (word.isPresent()) {
          return word;
        }
      }
      start = key.lastIndexOf(' ', start - 1);
    }
    return Optional.empty();
  }

  /** A letter or a figure before or behind a word, as in {@code C Ungültige Stimmen}. */
  private static Optional<Word> coded(String key, int first) {
    int last = key.lastIndexOf(' ');
    String rest = "";
    if (isCode(key, 0, first)) {
      rest = key.substring(first + 1);
    } else if (isCode(key, last + 1, key.length())) {
      rest = key.substring(0, last);
    }
    boolean telling = rest.length() >= LEAST_LETTERS || rest.indexOf(' ') > 0;
    Optional<Word> word = telling ? RowWords.listed(rest) : Optional.empty();
    return word.isPresent() && !word.get().unsure() ? word : Optional.empty();
  }

  private static boolean isCode(String key, int start, int end) {
    if (end - start > 2) {
      return false;
    }
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Character.isDigit(key.charAt(i)) ? 1 : 0;
    }
    return end - start - digits <= 1;
  }

  /** Returns whether a part of a name stands in one of the lists of parts. */
  static boolean isPart(char list, String key, int start, int end) {
    return RowWords.mayHaveHash(hash(list, key, start, end))
        && RowWords.listed(list + key.substring(start, end)).isPresent();
  }

  /** Returns whether a part of a name stands in a list of parts, and cannot be somebody's name. */
  static boolean isSure(char list, String key, int start, int end) {
    return isPart(list, key, start, end)
        && !RowWords.listed(list + key.substring(start, end)).orElseThrow().unsure();
  }

  private static int hash(int before, String text) {
    return hash(before, text, 0, text.length());
  }

  /** Returns the hash code of a text behind which {@code text} from start to end stands. */
  private static int hash(int before, String text, int start, int end) {
    int hash = before;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
