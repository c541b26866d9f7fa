package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Counts;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * Names of rows that are made of a word and what says which votes it is about: {@code Candidate
 * Informals} are spoilt as informals are, and {@code Postal votes} a part of what other rows count.
 *
 * <p>A party may have a name of such words, so that a word which speaks of parties is never sure.
 */
final class QualifiedWords {

  private QualifiedWords() {}

  /** Returns what a folded name says that is no word itself; empty where it says nothing. */
  static Optional<Word> of(String key) {
    StringBuilder rest = new StringBuilder(key.length());
    boolean any = false;
    boolean ofParties = false;
    boolean cast = false;
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (WordPatterns.isPart(RowWords.QUALIFIER, key, start, end)) {
        Word word = RowWords.listed(RowWords.QUALIFIER + key.substring(start, end)).orElseThrow();
        any = true;
        ofParties |= word.unsure();
        cast |= word.counts() == Counts.PART;
        cutLinks(rest);
      } else {
        rest.append(rest.isEmpty() ? "" : " ").append(key, start, end);
      }
      start = end + 1;
    }
    if (!any || rest.isEmpty()) {
      return Optional.empty();
    }
    String votes = rest.toString();
    return cast && areNouns(votes)
        ? Optional.of(new Word(Role.DROP, false))
        : of(votes, ofParties, cast);
  }

  /** Leaves out the words at the end that only join the others to what follows. */
  private static void cutLinks(StringBuilder words) {
    String text = words.toString();
    int last = text.lastIndexOf(' ');
    while (last > 0 && WordPatterns.isPart(RowWords.LINK, text, last + 1, text.length())) {
      text = text.substring(0, last);
      last = text.lastIndexOf(' ');
    }
    words.setLength(text.length());
  }

  private static Optional<Word> of(String votes, boolean ofParties, boolean cast) {
    Optional<Word> found = WordPatterns.number(votes);
    if (found.isEmpty() || found.get().unsure()) {
      return Optional.empty();
    }
    Word word = found.get();
    return switch (word.role()) {
      case SPOILT, BLANK, UNDER_VOTE, OVER_VOTE ->
          Optional.of(new Word(word.role(), ofParties, word.counts(), word.accented()));
      case TOTAL, BALLOTS, ELECTORATE -> {
        if (ofParties) {
          yield Optional.empty();
        }
        yield cast ? Optional.of(new Word(Role.DROP, false)) : found;
      }
      case CANDIDATE, NONE, WRITE_IN, LIST, DROP -> Optional.empty();
    };
  }

  private static boolean areNouns(String words) {
    for (int start = 0; start < words.length(); ) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      if (!WordPatterns.isPart(RowWords.NOUN, words, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }
}
