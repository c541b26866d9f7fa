package nectally.csv;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A text that is a figure, taken apart at the marks between its digits, which may be of any script.
 *
 * <p>What a mark means, thousands or decimals, is not known here: {@link DigitMarks} says so.
 */
final class Figure {

  private static final int SAFE_DIGITS = 18;

  private final String digits;
  private final String marks;

  /** How many digits stand before each mark and behind the last. */
  private final int[] runs;

  private Figure(String digits, String marks, int[] runs) {
    this.digits = digits;
    this.marks = marks;
    this.runs = runs;
  }

  /** Returns the number of a text that is digits alone, at most 18: nearly all of them. */
  static OptionalLong plain(String text) {
    if (text.isEmpty() || text.length() > SAFE_DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalLong.empty();
      }
      value = 10 * value + (c - '0');
    }
    return OptionalLong.of(value);
  }

  /** Returns the figure; empty where the text has anything else than digits and single marks. */
  static Optional<Figure> of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    StringBuilder marks = new StringBuilder();
    int[] runs = new int[8];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int digit = Character.digit(c, 10);
      if (digit >= 0 && Character.isDigit(c)) {
        digits.append((char) ('0' + digit));
        runs[marks.length()]++;
        continue;
      }
      char mark = mark(c);
      if (mark == '\0' || runs[marks.length()] == 0) {
        return Optional.empty();
      }
      marks.append(mark);
      if (marks.length() == runs.length) {
        runs = Arrays.copyOf(runs, 2 * runs.length);
      }
    }
    return runs[marks.length()] == 0
        ? Optional.empty()
        : Optional.of(
            new Figure(
                digits.toString(), marks.toString(), Arrays.copyOf(runs, marks.length() + 1)));
  }

  /** Returns what a mark is written as here; a NUL where it is none. */
  private static char mark(int c) {
    return switch (c) {
      case '.', '\uFF0E' -> '.';
      case ',', '\uFF0C' -> ',';
      case '\'', '\u2019', '\u2018', '\u02BC', '\u00B4', '\u066C', '\uFF07' -> '\'';
      default -> Character.isBmpCodePoint(c) && Blanks.isBlank((char) c) ? ' ' : '\0';
    };
  }

  /** Returns all digits as {@code 0} to {@code 9}, without the marks. */
  String digits() {
    return digits;
  }

  /** Returns the marks in their order, each {@code .} or {@code ,} or {@code '} or a blank. */
  String marks() {
    return marks;
  }

  /** Returns whether there are digits alone. */
  boolean isBare() {
    return marks.isEmpty();
  }

  /** Returns the last mark. */
  char lastMark() {
    return marks.charAt(marks.length() - 1);
  }

  /** Returns whether all marks may part thousands: {@code 1.234.567}, {@code 1,23,456}. */
  boolean canBeThousands() {
    return isGrouped(marks.length());
  }

  /** Returns whether the last mark may begin decimals: {@code 436.0}, {@code 1.234,56}. */
  boolean canBeDecimal() {
    int before = marks.length() - 1;
    return before >= 0
        && (lastMark() == '.' || lastMark() == ',')
        && marks.lastIndexOf(lastMark(), before - 1) < 0
        && isGrouped(before);
  }

  /** Returns whether decimals behind the last mark are all nought. */
  boolean isWhole() {
    for (int i = digits.length() - runs[runs.length - 1]; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the number.
   *
   * @param decimal whether what is behind the last mark are decimals, which are left out
   * @return empty where it is larger than a long
   */
  OptionalLong value(boolean decimal) {
    int end = digits.length() - (decimal ? runs[runs.length - 1] : 0);
    int start = 0;
    while (start < end - 1 && digits.charAt(start) == '0') {
      start++;
    }
    String whole = digits.substring(start, end);
    if (whole.length() <= SAFE_DIGITS) {
      return OptionalLong.of(Long.parseLong(whole));
    }
    BigInteger large =
        whole.length() > SAFE_DIGITS + 1 ? BigInteger.ONE.shiftLeft(64) : new BigInteger(whole);
    return large.bitLength() > 63 ? OptionalLong.empty() : OptionalLong.of(large.longValue());
  }

  /** Returns whether the first {@code count} marks part groups of three, or of two and three. */
  private boolean isGrouped(int count) {
    if (count == 0) {
      return true;
    }
    boolean threes = true;
    boolean twos = marks.charAt(0) == ',' && count > 1;
    for (int i = 1; i <= count; i++) {
      if (marks.charAt(i - 1) != marks.charAt(0)) {
        return false;
      }
      threes &= runs[i] == 3;
      twos &= runs[i] == (i == count ? 3 : 2);
    }
    boolean startsWell = runs[0] <= (threes ? 3 : 2) && digits.charAt(0) != '0';
    return startsWell && (threes || twos);
  }
}
