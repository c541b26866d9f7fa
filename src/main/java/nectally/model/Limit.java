package nectally.model;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A number of winners, or a part of the places as {@code 50%} or {@code 1/3}.
 *
 * @param text as it was written
 * @param part the number, or the numerator of the part
 * @param whole the denominator of the part; 0 for a number of winners
 * @param rounding whole winners of a part, where a user says it
 */
public record Limit(String text, long part, long whole, Optional<Rounding> rounding) {

  /** How a part of the places becomes a number of winners. */
  public enum Rounding {
    /** To the next higher whole number. */
    UP,
    /** To the next lower whole number. */
    DOWN;

    /** Returns what a word says, in any case; empty for another word. */
    static Optional<Rounding> named(String word) {
      if (word.equalsIgnoreCase("up")) {
        return Optional.of(UP);
      }
      return word.equalsIgnoreCase("down") ? Optional.of(DOWN) : Optional.empty();
    }
  }

  /** How many decimals a percentage may have. */
  private static final int MOST_DECIMALS = 6;

  /** No minimum. */
  public static final Limit NONE = of(0);

  /** Returns a number of winners. */
  public static Limit of(int number) {
    return new Limit(Integer.toString(number), number, 0, Optional.empty());
  }

  /**
   * Reads a limit.
   *
   * @throws IllegalArgumentException if it is none; the message says what was expected
   */
  static Limit parse(String text, Optional<Rounding> rounding) {
    String limit = text.strip();
    int digits = digits(limit, 0);
    boolean hasPoint = limit.startsWith(".", digits);
    int end = hasPoint ? digits(limit, digits + 1) : digits;
    String decimals = hasPoint ? limit.substring(digits + 1, end) : "";
    String unit = limit.substring(end).strip();
    boolean isFraction = unit.startsWith("/");
    String below = isFraction ? unit.substring(1).strip() : "";
    boolean isRead =
        hasPoint
            ? !decimals.isEmpty() && decimals.length() <= MOST_DECIMALS && unit.equals("%")
            : unit.isEmpty() || unit.equals("%") || isNumber(below);
    if (digits == 0 || !isRead) {
      throw new IllegalArgumentException("expected a whole number, a percentage or a fraction");
    }
    long part = number(limit.substring(0, digits) + decimals);
    if (unit.isEmpty()) {
      return new Limit(limit, part, 0, Optional.empty());
    }
    long whole = isFraction ? number(below) : number("100" + "0".repeat(decimals.length()));
    if (whole == 0 || part > whole) {
      throw new IllegalArgumentException("more than all of the places");
    }
    return new Limit(limit, part, whole, rounding);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && digits(text, 0) == text.length();
  }

  /** Returns where the digits that stand at {@code start} end. */
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static long number(String digits) {
    BigInteger value = new BigInteger(digits);
    if (value.bitLength() > 31) {
      throw new IllegalArgumentException("a number is too large");
    }
    return value.longValue();
  }

  /** Returns whether this is a part of the places. */
  public boolean isPart() {
    return whole > 0;
  }

  /**
   * Returns the fewest winners that this is of so many places: a part is rounded up, unless told
   * otherwise, so that half of 5 is 3 (rules.md 4.14).
   */
  public int least(int places) {
    return of(places, rounding.orElse(Rounding.UP));
  }

  /** Returns the most winners that this is: a part is rounded down, unless told otherwise. */
  public int most(int places) {
    return of(places, rounding.orElse(Rounding.DOWN));
  }

  private int of(int places, Rounding way) {
    if (!isPart()) {
      return Math.toIntExact(part);
    }
    long product = Math.multiplyExact(places, part);
    return Math.toIntExact(
        way == Rounding.UP ? -Math.floorDiv(-product, whole) : Math.floorDiv(product, whole));
  }

  @Override
  public String toString() {
    return text;
  }
}
