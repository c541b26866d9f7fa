package nectally.input;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nectally.model.Ascii;
import nectally.model.NameKey;
import nectally.model.Role;

/**
 * The names of rows that are no candidates, in many languages, from {@code src/main/words}.
 *
 * <p>Most names are people's, and the words are looked up only when a name may be one of them.
 */
final class RowWords {

  /**
   * What a name says of its row.
   *
   * @param unsure whether a person, a party or an answer may be called so as well
   * @param counts how much of its fact the row counts
   * @param accented whether it is no word without its accents, as Bos is somebody and boş is blank
   */
  record Word(Role role, boolean unsure, Counts counts, boolean accented) {

    /** A word that is sure or not for a role whose rows are each the whole of it. */
    Word(Role role, boolean unsure) {
      this(role, unsure, Counts.WHOLE, false);
    }

    /** Returns the same word, which is somebody's name as well. */
    Word doubted() {
      return new Word(role, true, counts, accented);
    }

    /** Returns the same word of which nobody doubts the role. */
    Word sure() {
      return unsure ? new Word(role, false, counts, accented) : this;
    }
  }

  /** How much of the fact of its role a row counts. */
  enum Counts {
    /** All of it. */
    WHOLE,
    /** All of it by people, which papers or members that are counted go before. */
    PEOPLE,
    /** A part, which is added to other parts. */
    PART
  }

  /** What says how many there are of what a word is about. */
  static final char QUANTITY = '#';

  /** What may stand between such a word and what is counted. */
  static final char LINK = '$';

  /** What says that a row is a share of what a word is about. */
  static final char PERCENT = '%';

  /** What may stand beside a write-in that names nobody. */
  static final char FILLER = '&';

  /** What joins two things that a row counts together. */
  static final char AND = '=';

  /** What says that a row counts voters of one kind. */
  static final char PART = '/';

  /** What the name of an area begins or ends with that is the sum of others. */
  static final char AREA = '@';

  /** What says which votes a word is about: whose, and how they were cast. */
  static final char QUALIFIER = '<';

  /** What votes and papers are called. */
  static final char NOUN = '>';

  /** What stands in the filter alone, before each word that a name may be made of. */
  static final char ANY_PART = '!';

  /** What stands between votes and what somebody finds that they are. */
  static final char VERB = '|';

  /** What answers a question, and may be as short as a name. */
  static final char ANSWER = '_';

  /** What a row may count together that nobody who stands has. */
  private static final Set<Role> NOBODYS =
      EnumSet.of(Role.WRITE_IN, Role.BLANK, Role.SPOILT, Role.UNDER_VOTE, Role.OVER_VOTE);

  private RowWords() {}

  /** Returns what {@code name} says of a row; empty where it is like anybody's name. */
  static Optional<Word> of(String name) {
    return of(name, NameKey.of(name).text());
  }

  /** Returns the same of a name whose folded form is {@code key}. */
  static Optional<Word> of(String name, String key) {
    Optional<Word> word = ofKey(key);
    if (word.isEmpty() && name.indexOf('/') > 0) {
      word = ofParts(name);
    }
    if (word.isPresent() && word.get().accented() && word.get().unsure() && Ascii.is(name)) {
      return Optional.empty();
    }
    boolean rate = word.isPresent() && name.indexOf('%') >= 0 && !word.get().unsure();
    return rate ? Optional.of(new Word(Role.DROP, false)) : word;
  }

  /**
   * Returns what all parts of a name say, as where it stands in two languages; papers for nobody
   * who stands, counted together with votes for others, are spoilt.
   */
  private static Optional<Word> ofParts(String name) {
    Optional<Word> all = Optional.empty();
    boolean isMixed = false;
    boolean areNobodys = true;
    for (int start = 0; start <= name.length(); ) {
      int slash = name.indexOf('/', start);
      int end = slash < 0 ? name.length() : slash;
      Optional<Word> part = ofKey(NameKey.of(name.substring(start, end)).text());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      if (all.isPresent() && all.get().role() != part.get().role()) {
        isMixed = true;
        areNobodys &= NOBODYS.contains(all.get().role());
      }
      areNobodys &= NOBODYS.contains(part.get().role());
      all = all.isPresent() && part.get().unsure() ? all : part;
      start = end + 1;
    }
    if (isMixed) {
      return areNobodys ? Optional.of(new Word(Role.SPOILT, false)) : Optional.empty();
    }
    return all;
  }

  /** Returns what a name says whose folded form is {@code key}. */
  static Optional<Word> ofKey(String key) {
    Optional<Word> word = listed(key);
    return word.isPresent() ? word : WordPatterns.of(key);
  }

  /** Returns what the list says of a folded name, and no pattern. */
  static Optional<Word> listed(String key) {
    return mayBeWord(key) ? RowWordIndex.of(key) : Optional.empty();
  }

  /** Returns whether a name is a total's, by a word of its own and by no pattern. */
  static boolean isTotal(String name) {
    Optional<Word> word = listed(NameKey.of(name).text());
    return word.isPresent() && word.get().role() == Role.TOTAL;
  }

  /** Returns whether an area is called as the sum of all others is, and as no place may be. */
  static boolean isTotalArea(String name) {
    String key = NameKey.of(name).text();
    Optional<Word> word = listed(key);
    return word.isPresent()
        && word.get().role() == Role.TOTAL
        && (!word.get().unsure() || listed(AREA + key).isPresent());
  }

  /** Returns false for nearly all that is no word, and for no word. */
  static boolean mayBeWord(String key) {
    return mayHaveHash(key.hashCode());
  }

  /** Returns whether a text of this hash code may be a word. */
  static boolean mayHaveHash(int hash) {
    return RowWordsFilter.ALL.mayHave(hash);
  }
}
