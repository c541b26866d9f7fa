package nectally.ballots;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nectally.csv.HeaderName;
import nectally.csv.MarkColumn;
import nectally.model.Ascii;

/** Whether a cell below a candidate's name marks the candidate, and with which rank. */
final class CellMark {

  static final int NO_MARK = 0;
  static final int NOT_A_MARK = -1;

  /** What beside yes and no is neither, and no mark. */
  private static final Set<String> ABSTENTIONS =
      Set.of(
          "abstain",
          "abstained",
          "abstention",
          "enthaltung",
          "enthalten",
          "s'abstenir",
          "abstención",
          "abstenção",
          "astensione",
          "astenuto",
          "onthouding",
          "avstår");

  private CellMark() {}

  /** Returns the rank that a cell gives, 1 for a mere mark, or why it gives none. */
  static int rank(String text) {
    if (text.length() == 1) {
      return switch (text.charAt(0)) {
        case '0', 'n', 'N', '-', '\u2013' -> NO_MARK;
        case '1', 'x', 'X', 'y', 'Y', '\u2713', '\u2714' -> 1;
        default -> number(text);
      };
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1.0", "selected", "checked", "ticked", "ok" -> 1;
      case "no", "false", "0.0", "not selected", "unchecked", "unticked" -> NO_MARK;
      default -> {
        int ordinal = Ordinals.number(text.toLowerCase(Locale.ROOT));
        yield ordinal > 0 ? ordinal : number(text);
      }
    };
  }

  /** Returns a number of up to four digits, or what a word answers, such as {@code ja}. */
  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || text.length() > 4) {
        return answer(text);
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  private static int answer(String text) {
    if (text.length() == 1 && Ascii.is(text)) {
      return NOT_A_MARK;
    }
    Optional<Boolean> answer = MarkColumn.answer(text);
    if (answer.isPresent()) {
      return answer.get() ? 1 : NO_MARK;
    }
    int rank = text.indexOf(' ') > 0 ? BallotField.rank(text) : 0;
    return rank > 0 ? rank : ABSTENTIONS.contains(HeaderName.key(text)) ? NO_MARK : NOT_A_MARK;
  }
}
