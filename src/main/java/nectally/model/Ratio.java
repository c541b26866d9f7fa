package nectally.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, the only number in the program that is not whole.
 *
 * <p>Rounded once, when it is printed, half away from zero (rules.md 1.2); never a floating-point
 * number. Always in lowest terms with a positive denominator, so that equal values are equal.
 *
 * <p>Nearly all fractions of votes are of two longs and are reckoned with as such; a fraction that
 * does not fit is held in large numbers, and only then.
 */
public final class Ratio implements Comparable<Ratio> {

  /** Numbers up to this are held as longs, so that the sum of two products fits into a long. */
  private static final long MOST = 1L << 61;

  /** The powers of ten that decimals are mostly asked for. */
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** The number nought. */
  public static final Ratio ZERO = new Ratio(0, 1);

  private final long numerator;
  private final long denominator;

  /** The same two numbers where one of them is larger than {@link #MOST}; else both nought. */
  private final BigInteger largeNumerator;

  private final BigInteger largeDenominator;

  /** Keeps two small numbers in lowest terms. */
  private Ratio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    largeNumerator = BigInteger.ZERO;
    largeDenominator = BigInteger.ZERO;
  }

  /** Keeps two numbers in lowest terms, one of them large. */
  private Ratio(BigInteger numerator, BigInteger denominator) {
    this.numerator = 0;
    this.denominator = 0;
    largeNumerator = numerator;
    largeDenominator = denominator;
  }

  /**
   * Returns {@code numerator / denominator}.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    return isSmall(numerator) && isSmall(denominator)
        ? small(numerator, denominator)
        : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns {@code numerator / denominator}.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    refuseZero(denominator.signum());
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    return lowest(numerator.divide(divisor), denominator.divide(divisor));
  }

  /** Keeps two numbers in lowest terms. */
  private static Ratio lowest(BigInteger above, BigInteger below) {
    return above.bitLength() <= 61 && below.bitLength() <= 61
        ? new Ratio(above.longValue(), below.longValue())
        : new Ratio(above, below);
  }

  /** Returns the whole number {@code value}. */
  public static Ratio of(long value) {
    return of(value, 1);
  }

  private static Ratio small(long numerator, long denominator) {
    refuseZero(denominator);
    long common = commonFactor(Math.abs(numerator), Math.abs(denominator));
    long divisor = denominator < 0 ? -common : common;
    return new Ratio(numerator / divisor, denominator / divisor);
  }

  /** Returns the greatest common factor of two numbers that are not negative. */
  private static long commonFactor(long one, long other) {
    if (one == other) {
      return one;
    }
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private static void refuseZero(long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("a fraction with the denominator 0");
    }
  }

  private static boolean isSmall(long number) {
    return -MOST < number && number < MOST;
  }

  /** Returns whether the product of two small numbers is small. */
  private static boolean isSmall(long one, long other) {
    return other == 0 || Math.abs(one) < MOST / Math.abs(other);
  }

  private boolean isLarge() {
    return denominator == 0;
  }

  /** Returns the number above the line, any whole number. */
  public BigInteger numerator() {
    return isLarge() ? largeNumerator : BigInteger.valueOf(numerator);
  }

  /** Returns the number below the line, at least 1, without a common factor with the other. */
  public BigInteger denominator() {
    return isLarge() ? largeDenominator : BigInteger.valueOf(denominator);
  }

  /** Returns this plus {@code other}. */
  public Ratio plus(Ratio other) {
    if (!isLarge() && !other.isLarge()) {
      long common = commonFactor(denominator, other.denominator);
      long factor = other.denominator / common;
      long otherFactor = denominator / common;
      if (isSmall(numerator, factor)
          && isSmall(other.numerator, otherFactor)
          && isSmall(denominator, factor)) {
        return of(numerator * factor + other.numerator * otherFactor, denominator * factor);
      }
      BigInteger above =
          BigInteger.valueOf(numerator)
              .multiply(BigInteger.valueOf(factor))
              .add(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(otherFactor)));
      return sum(above, denominator, factor, common);
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /**
   * Returns {@code above / (below * factor)}, the sum of two fractions in lowest terms whose
   * denominators have the factor {@code common} in common: no other can be left out of it (Knuth,
   * The Art of Computer Programming, 4.5.1).
   */
  private static Ratio sum(BigInteger above, long below, long factor, long common) {
    long rest = above.mod(BigInteger.valueOf(common)).longValue();
    long divisor = commonFactor(common, rest);
    BigInteger under = BigInteger.valueOf(below / divisor).multiply(BigInteger.valueOf(factor));
    return lowest(divisor == 1 ? above : above.divide(BigInteger.valueOf(divisor)), under);
  }

  /** Returns this minus {@code other}. */
  public Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  /** Returns this times {@code other}. */
  public Ratio times(Ratio other) {
    if (!isLarge()
        && !other.isLarge()
        && isSmall(numerator, other.numerator)
        && isSmall(denominator, other.denominator)) {
      return small(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /** Returns this times the whole number {@code factor}. */
  public Ratio times(long factor) {
    return times(of(factor));
  }

  /**
   * Returns this divided by {@code other}.
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Ratio dividedBy(Ratio other) {
    return crosses(other)
        ? small(numerator * other.denominator, denominator * other.numerator)
        : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /** Returns whether each numerator times the other denominator is small. */
  private boolean crosses(Ratio other) {
    return !isLarge()
        && !other.isLarge()
        && isSmall(numerator, other.denominator)
        && isSmall(other.numerator, denominator);
  }

  /** Returns this with the opposite sign. */
  public Ratio negate() {
    return isLarge()
        ? new Ratio(largeNumerator.negate(), largeDenominator)
        : new Ratio(-numerator, denominator);
  }

  /** Returns this without its sign. */
  public Ratio abs() {
    return signum() < 0 ? negate() : this;
  }

  /** Returns -1, 0 or 1, the sign of this. */
  public int signum() {
    return isLarge() ? largeNumerator.signum() : Long.signum(numerator);
  }

  /**
   * Returns this rounded once to {@code decimals} places, half away from zero, without a negative
   * zero.
   */
  public BigDecimal rounded(int decimals) {
    if (!isLarge()
        && decimals >= 0
        && decimals < POWERS.length
        && isSmall(numerator, POWERS[decimals])) {
      long above = numerator * POWERS[decimals];
      long whole = above / denominator;
      long rest = Math.abs(above % denominator);
      long up = 2 * rest >= denominator ? Long.signum(above) : 0;
      return BigDecimal.valueOf(whole + up, decimals);
    }
    return new BigDecimal(numerator())
        .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio that
        && numerator == that.numerator
        && denominator == that.denominator
        && largeNumerator.equals(that.largeNumerator)
        && largeDenominator.equals(that.largeDenominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator().hashCode() + denominator().hashCode();
  }

  @Override
  public int compareTo(Ratio other) {
    return crosses(other)
        ? Long.compare(numerator * other.denominator, other.numerator * denominator)
        : numerator()
            .multiply(other.denominator())
            .compareTo(other.numerator().multiply(denominator()));
  }

  /** Returns the fraction as {@code 7/3}, or {@code 7} when it is whole. */
  @Override
  public String toString() {
    return denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }
}
