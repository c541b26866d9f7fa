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
 * @param numerator any whole number
 * @param denominator at least 1, without a common factor with the numerator
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  /** The number nought. */
  public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

  /**
   * Brings the fraction to lowest terms.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public Ratio {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction with the denominator 0");
    }
    if (denominator.signum() < 0) {
      numerator = numerator.negate();
      denominator = denominator.negate();
    }
    BigInteger common = commonFactor(numerator, denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /**
   * Returns {@code numerator / denominator}.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Returns the whole number {@code value}. */
  public static Ratio of(long value) {
    return of(value, 1);
  }

  /** Returns the greatest common factor; of two longs, as nearly all are, by quick means. */
  private static BigInteger commonFactor(BigInteger one, BigInteger other) {
    if (one.bitLength() > 62 || other.bitLength() > 62) {
      return one.gcd(other);
    }
    long a = Math.abs(one.longValue());
    long b = other.longValue();
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return BigInteger.valueOf(a);
  }

  /** Returns this plus {@code other}. */
  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns this minus {@code other}. */
  public Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  /** Returns this times {@code other}. */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
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
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Returns this with the opposite sign. */
  public Ratio negate() {
    return new Ratio(numerator.negate(), denominator);
  }

  /** Returns this without its sign. */
  public Ratio abs() {
    return signum() < 0 ? negate() : this;
  }

  /** Returns -1, 0 or 1, the sign of this. */
  public int signum() {
    return numerator.signum();
  }

  /**
   * Returns this rounded once to {@code decimals} places, half away from zero, without a negative
   * zero.
   */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** Compares in words of its own, without what a record generates when the program starts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the fraction as {@code 7/3}, or {@code 7} when it is whole. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
