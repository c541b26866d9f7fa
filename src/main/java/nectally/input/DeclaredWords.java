package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Word;

/**
 * Names of rows that call votes, papers or voters so and say what they are, in any order and form:
 * {@code Ballots found invalid}, {@code Für ungültig erklärte Stimmen}, {@code Број неважећих
 * гласачких листића}.
 */
final class DeclaredWords {

  private DeclaredWords() {}

  /** Returns what a folded name says that is no word itself; empty where it says nothing. */
  static Optional<Word> of(String key) {
    StringBuilder rest = new StringBuilder(0);
    boolean noun = false;
    boolean sure = false;
    boolean verb = false;
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (WordPatterns.isPart(RowWords.NOUN, key, start, end)) {
        noun = true;
        sure |= WordPatterns.isSure(RowWords.NOUN, key, start, end);
      } else if (WordPatterns.isPart(RowWords.VERB, key, start, end)) {
        verb = true;
      } else if (!WordPatterns.isPart(RowWords.LINK, key, start, end)
          && !WordPatterns.isPart(RowWords.QUANTITY, key, start, end)) {
        rest.append(rest.isEmpty() ? "" : " ").append(key, start, end);
      }
      start = end + 1;
    }
    return noun && !rest.isEmpty() ? votes(rest.toString(), sure || verb) : Optional.empty();
  }

  /**
   * Returns what {@code text} says of votes.
   *
   * @param sure whether nobody is called by the other words
   */
  private static Optional<Word> votes(String text, boolean sure) {
    Optional<Word> word = WordPatterns.number(text);
    word = word.isPresent() ? word : ofEach(text);
    if (word.isEmpty() || (word.get().unsure() && !sure)) {
      return Optional.empty();
    }
    return switch (word.get().role()) {
      case SPOILT, BLANK, UNDER_VOTE, OVER_VOTE, TOTAL, ELECTORATE, BALLOTS ->
          Optional.of(word.get().sure());
      case CANDIDATE, NONE, WRITE_IN, LIST, DROP -> Optional.empty();
    };
  }

  /** Returns what each of several words says alone, as in {@code rejected void}. */
  private static Optional<Word> ofEach(String text) {
    Optional<Word> all = Optional.empty();
    for (String part : text.split(" ", -1)) {
      Optional<Word> word = RowWords.listed(part);
      boolean same = all.isEmpty() || word.map(Word::role).equals(all.map(Word::role));
      if (word.isEmpty() || !same) {
        return Optional.empty();
      }
      all = word;
    }
    return all;
  }
}
