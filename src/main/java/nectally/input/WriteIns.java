package nectally.input;

import java.util.Optional;
import nectally.input.RowWords.Word;
import nectally.model.Role;

/**
 * Rows called write-in: votes for nobody who is named, unless a name stands beside the word, as in
 * {@code Write-in: Ann Able}, which is a candidate's row.
 */
final class WriteIns {

  /** How each such word begins, or the first of two. */
  static final String FIRST = "write";

  private static final String WORD = "write in";

  private WriteIns() {}

  /** Returns what a folded name says in which the word stands; empty for a candidate. */
  static Optional<Word> of(String key) {
    int at = at(key);
    if (at < 0) {
      return Optional.empty();
    }
    int end = at + (key.startsWith(WORD, at) ? WORD.length() : "writein".length());
    boolean several = end < key.length() && key.charAt(end) == 's';
    end += several ? 1 : 0;
    String before = key.substring(0, at).strip();
    String behind = key.substring(end).strip();
    String rest = before.isEmpty() || behind.isEmpty() ? before + behind : before + " " + behind;
    Optional<Word> other = RowWords.listed(rest);
    if (other.isPresent() && isOfBallots(other.get().role())) {
      return Optional.of(new Word(other.get().role(), false));
    }
    return isNobody(rest) || (several && (at == 0 || behind.isEmpty()))
        ? Optional.of(new Word(Role.WRITE_IN, false))
        : Optional.empty();
  }

  /** Returns whether a name is that of somebody who is written in by name. */
  static boolean isNamed(String key) {
    return at(key) >= 0;
  }

  private static int at(String key) {
    int at = key.indexOf(FIRST);
    if (at < 0 || (at > 0 && key.charAt(at - 1) != ' ')) {
      return -1;
    }
    int end = at + (key.startsWith("writein", at) ? "writein".length() : WORD.length());
    boolean word = key.startsWith("writein", at) || key.startsWith(WORD, at);
    end += word && end < key.length() && key.charAt(end) == 's' ? 1 : 0;
    return word && (end == key.length() || key.charAt(end) == ' ') ? at : -1;
  }

  private static boolean isOfBallots(Role role) {
    return switch (role) {
      case SPOILT, UNDER_VOTE, OVER_VOTE, DROP -> true;
      default -> false;
    };
  }

  /** Returns whether the words beside it are numbers, and words that stand beside any such row. */
  private static boolean isNobody(String rest) {
    int start = 0;
    while (start < rest.length()) {
      int space = rest.indexOf(' ', start);
      int end = space < 0 ? rest.length() : space;
      boolean number = true;
      for (int i = start; i < end; i++) {
        number &= Character.isDigit(rest.charAt(i));
      }
      if (!number && end - start > 1 && !WordPatterns.isPart(RowWords.FILLER, rest, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }
}
