package nectally.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.problem.Rule;

/** A column of whole numbers, written as people write them; file-format.md 6.1. */
public final class CountColumn {

  private final Column column;
  private final List<CountColumn> parts = new ArrayList<>(0);
  private final OddFigures odd;
  private String lastText = "";
  private OptionalLong lastValue = OptionalLong.empty();
  private boolean hasPlain;

  /**
   * Reads a column.
   *
   * @param field the name of what it holds, for {@code --map}
   * @param isPassedOver whether it is left out where it turns out to hold no figure: nobody said
   *     that it does, its name is all there is
   */
  public CountColumn(Column column, String field, boolean isPassedOver) {
    this.column = column;
    odd = new OddFigures(column, field, isPassedOver);
    if (column.isJoined()) {
      for (Column part : column.parts()) {
        parts.add(new CountColumn(part, field, false));
      }
    }
  }

  /**
   * Returns the number that a text most likely is, before a column is known; empty where it is no
   * whole number, or a code that begins with a nought.
   */
  public static OptionalLong likely(String text) {
    boolean code = text.length() > 1 && text.charAt(0) == '0';
    Optional<Figure> figure = code ? Optional.empty() : Figure.of(FigureParts.count(text));
    if (figure.isEmpty()) {
      return OptionalLong.empty();
    }
    boolean decimal = !figure.get().isBare() && !figure.get().canBeThousands();
    boolean whole = !decimal || (figure.get().canBeDecimal() && figure.get().isWhole());
    return whole ? figure.get().value(decimal) : OptionalLong.empty();
  }

  /** Returns whether a text stands where a number is unknown. */
  public static boolean isUnknown(String text) {
    return FigureWords.isUnknown(text);
  }

  /** Returns whether a text is a number, whole or not. */
  public static boolean isNumber(String text) {
    return Figure.of(FigureParts.count(text)).isPresent();
  }

  /** Returns whether it holds no figures and is left out, as far as it is read. */
  public boolean isPassedOver() {
    return odd.isPassedOver();
  }

  /** Returns where the numbers are. */
  public Column column() {
    return column;
  }

  /** Returns the current row's number; empty where it is unknown, or no number and reported. */
  public OptionalLong read(Rows row) {
    if (!column.isPresent()) {
      return OptionalLong.empty();
    }
    if (!parts.isEmpty()) {
      return sum(row);
    }
    String text = column.text(row);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!text.equals(lastText) || lastValue.isEmpty()) {
      lastText = text;
      lastValue = Figure.plain(text);
      if (lastValue.isPresent()) {
        hasPlain = true;
      } else {
        lastValue = odd.read(row, text, hasPlain);
      }
    }
    return lastValue;
  }

  /** Returns what several columns are together; empty where one of them is unknown. */
  private OptionalLong sum(Rows row) {
    long sum = 0;
    boolean isKnown = true;
    for (CountColumn part : parts) {
      OptionalLong number = part.read(row);
      isKnown &= number.isPresent();
      long own = number.orElse(0);
      if (own > Long.MAX_VALUE - sum) {
        column.error(row, Rule.COUNT_TOO_LARGE, "the sum is more than " + Long.MAX_VALUE);
        return OptionalLong.empty();
      }
      sum += own;
    }
    return isKnown ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  /** Returns the current row's number as one that is at least 1 and fits an int. */
  public OptionalInt readPositive(Rows row) {
    return readPositive(row, false);
  }

  /**
   * Returns the same of the current row.
   *
   * @param noughtIsNothing whether 0 is as good as a blank
   */
  public OptionalInt readPositive(Rows row, boolean noughtIsNothing) {
    OptionalLong value = read(row);
    if (value.isEmpty() || (noughtIsNothing && value.getAsLong() == 0)) {
      return OptionalInt.empty();
    }
    long number = value.getAsLong();
    if (number < 1 || number > Integer.MAX_VALUE) {
      column.error(
          row,
          Rule.OUT_OF_RANGE,
          "expected a number from 1 to "
              + Integer.MAX_VALUE
              + ", found "
              + number
              + "; --map "
              + odd.field()
              + "= leaves the column out");
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) number);
  }
}
