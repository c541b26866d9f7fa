package nectally.csv;

import java.util.Optional;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A column of marks that say who is elected, in words or signs; file-format.md 6.3. */
public final class MarkColumn {

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private static final int LONGEST = 24;
  private static final int LONGEST_REMARK = 60;

  private final Column column;
  private final String field;
  private final boolean mayBePassedOver;
  private boolean hasMarks;
  private boolean isPassedOver;

  /**
   * Reads a column.
   *
   * @param field the name of what it holds, for {@code --map}
   * @param mayBePassedOver whether it is left out where it turns out to hold no mark: nobody said
   *     that it does, its name is all there is
   */
  public MarkColumn(Column column, String field, boolean mayBePassedOver) {
    this.column = column;
    this.field = field;
    this.mayBePassedOver = mayBePassedOver;
  }

  /** Returns the column, whatever it holds. */
  public Column column() {
    return column;
  }

  /** Returns whether there is a column, and it did not turn out to hold no marks. */
  public boolean isPresent() {
    return column.isPresent() && !isPassedOver;
  }

  /** Returns the current row's mark; empty where it is blank, or no mark and reported. */
  public Optional<Boolean> read(Rows row) {
    if (isPassedOver) {
      return Optional.empty();
    }
    String text = column.text(row);
    if (text.isEmpty() || isUnknown(text)) {
      return Optional.empty();
    }
    Optional<Boolean> mark = mark(text);
    hasMarks |= mark.isPresent();
    if (mark.isEmpty()) {
      refuse(row, text);
    }
    return mark;
  }

  private void refuse(Rows row, String text) {
    if (mayBePassedOver && !hasMarks && !hasMarksBelow(row)) {
      isPassedOver = true;
      column.tellPassedOver(row, field, "a mark such as yes or no");
    } else {
      column.error(
          row,
          Rule.NOT_YES_OR_NO,
          "expected yes, no or a blank cell, found "
              + Shown.quoted(text)
              + "; --map "
              + field
              + "= leaves the column out");
    }
  }

  private boolean hasMarksBelow(Rows row) {
    for (String text : column.below(row)) {
      hasMarks |= mark(text).isPresent();
    }
    return hasMarks;
  }

  /** Most cells hold a plain mark, and need no list of words. */
  private static boolean isUnknown(String text) {
    return plain(text).isEmpty() && !isSign(text) && FigureWords.isUnknown(text);
  }

  private static boolean isSign(String text) {
    return text.equals("*") || text.equalsIgnoreCase("x");
  }

  /** Returns whether a cell says that somebody stands no longer: {@code withdrawn}, {@code w/d}. */
  public static boolean isWithdrawn(String text) {
    if (text.isEmpty() || plain(text).isPresent()) {
      return false;
    }
    return text.length() <= LONGEST_REMARK
        && plain(word(text)).isEmpty()
        && MarkWords.isWithdrawn(HeaderName.key(text));
  }

  /** Returns whether a cell says that somebody is elected, is not or stands no longer. */
  public static boolean isMark(String text) {
    return mark(text).isPresent();
  }

  /** Returns whether a cell says that somebody is elected, in a word that says nothing else. */
  public static boolean isElected(String text) {
    String word = word(text);
    return word.equals("elected") || (plain(word).isEmpty() && MarkWords.isElected(word));
  }

  /** Returns whether a cell says yes, in whatever word or sign. */
  public static boolean isYes(String text) {
    return mark(text).orElse(false);
  }

  /** Returns what a word answers to any question, in whatever language; empty for no answer. */
  public static Optional<Boolean> answer(String text) {
    return MarkWords.answer(word(text));
  }

  /** Returns what a word or sign says; empty where it says neither. */
  private static Optional<Boolean> mark(String text) {
    Optional<Boolean> asWritten = plain(text);
    if (asWritten.isPresent()) {
      return asWritten;
    }
    String word = word(text);
    Optional<Boolean> plain = plain(word);
    if (plain.isPresent()) {
      return plain;
    }
    Optional<Boolean> known = MarkWords.of(word);
    return known.isEmpty() && isWithdrawn(text) ? NO : known;
  }

  private static String word(String text) {
    return text.length() <= LONGEST ? HeaderName.key(text) : "";
  }

  /**
   * Returns what a mark says that nearly all files have, so that {@code mark-words.txt} is not
   * read: the first two lines of it are these.
   */
  private static Optional<Boolean> plain(String word) {
    return switch (word) {
      case "yes", "y", "true", "t", "1", "1.0", "x", "*", "\u2713", "\u2714", "elected" -> YES;
      case "no", "n", "false", "f", "0", "0.0", "not elected" -> NO;
      default -> Optional.empty();
    };
  }
}
