package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * Names of rows that say in a sentence what votes or papers were found to be: {@code Ballots found
 * invalid}, {@code Für ungültig erklärte Stimmen}.
 */
final class DeclaredWords {

  private DeclaredWords() {}

  /** Returns what a folded name says that is no word itself; empty where it says nothing. */
  static Optional<Word> of(String key) {
    StringBuilder rest = new StringBuilder(0);
    boolean noun = false;
    boolean verb = false;
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (WordPatterns.isPart(RowWords.NOUN, key, start, end)) {
        noun = true;
      } else if (WordPatterns.isPart(RowWords.VERB, key, start, end)) {
        verb = true;
      } else if (!WordPatterns.isPart(RowWords.LINK, key, start, end)) {
        rest.append(rest.isEmpty() ? "" : " ").append(key, start, end);
      }
      start = end + 1;
    }
    return noun && verb && !rest.isEmpty() ? votes(rest.toString()) : Optional.empty();
  }

  private static Optional<Word> votes(String text) {
    Optional<Word> word = WordPatterns.number(text);
    word = word.isPresent() ? word : ofEach(text);
    Role role = word.map(Word::role).orElse(Role.CANDIDATE);
    return switch (role) {
      case SPOILT, BLANK, UNDER_VOTE, OVER_VOTE, TOTAL -> word.map(Word::sure);
      case CANDIDATE, NONE, WRITE_IN, LIST, ELECTORATE, BALLOTS, DROP -> Optional.empty();
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
