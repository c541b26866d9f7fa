package nectally.model;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    DOWN
  }

  /** No minimum. */
  public static final Limit NONE = of(0);

  private static final Pattern SHAPE =
      Pattern.compile("(\\d+)(?:\\.(\\d{1,6}))?\\s*(%|/\\s*(\\d+))?");

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
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches() || (shape.group(2) != null && !"%".equals(shape.group(3)))) {
      throw new IllegalArgumentException("expected a whole number, a percentage or a fraction");
    }
    if (shape.group(3) == null) {
      return new Limit(text.strip(), number(shape.group(1)), 0, Optional.empty());
    }
    String decimals = shape.group(2) == null ? "" : shape.group(2);
    long part = number(shape.group(1) + decimals);
    long whole = 100;
    for (int i = 0; i < decimals.length(); i++) {
      whole *= 10;
    }
    whole = shape.group(4) == null ? whole : number(shape.group(4));
    if (whole == 0 || part > whole) {
      throw new IllegalArgumentException("more than all of the places");
    }
    return new Limit(text.strip(), part, whole, rounding);
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
