package nectally.csv;

import java.util.Locale;
import java.util.Optional;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Marks of who is elected. */
public final class YesOrNo {

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private static final int LONGEST = 12;

  private YesOrNo() {}

  /** Returns the current row's mark; empty where it is blank, or no mark and reported. */
  public static Optional<Boolean> read(Column column, Rows row) {
    String text = column.text(row);
    return switch (text.length() <= LONGEST ? text.toLowerCase(Locale.ROOT) : text) {
      case "" -> Optional.empty();
      case "yes", "y", "true", "t", "1", "1.0", "elected", "\u2713", "\u2714" -> YES;
      case "no", "n", "false", "f", "0", "0.0", "not elected" -> NO;
      default -> {
        if (HeaderName.key(text).equals("not elected")) {
          yield NO;
        }
        column.error(
            row,
            Rule.NOT_YES_OR_NO,
            "expected yes, no or a blank cell, found " + Shown.quoted(text));
        yield Optional.empty();
      }
    };
  }
}
