package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void equalFractionsAreEqualHoweverTheyAreWritten() {
    assertThat(Ratio.of(2, 4)).isEqualTo(Ratio.of(-1, -2)).hasSameHashCodeAs(Ratio.of(1, 2));
    assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void arithmeticIsExact() {
    assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
    assertThat(Ratio.of(1, 3).minus(Ratio.of(1, 2))).isEqualTo(Ratio.of(-1, 6));
    assertThat(Ratio.of(2, 3).times(Ratio.of(3, 4))).isEqualTo(Ratio.of(1, 2));
    assertThat(Ratio.of(2, 3).times(6)).isEqualTo(Ratio.of(4));
    assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(-4, 3))).isEqualTo(Ratio.of(-1, 2));
    assertThat(Ratio.of(-2, 3).abs()).isEqualTo(Ratio.of(2, 3));
    assertThat(Ratio.of(2, 3).abs()).isEqualTo(Ratio.of(2, 3));
  }

  @Test
  void halvesAreRoundedAwayFromZero() {
    assertThat(Ratio.of(1, 20).rounded(1)).isEqualTo(new BigDecimal("0.1"));
    assertThat(Ratio.of(-1, 20).rounded(1)).isEqualTo(new BigDecimal("-0.1"));
    assertThat(Ratio.of(5, 2).rounded(0)).isEqualTo(new BigDecimal("3"));
  }

  @Test
  void aNegativeNumberThatRoundsToNoughtHasNoSign() {
    assertThat(Ratio.of(-1, 30).rounded(1).toPlainString()).isEqualTo("0.0");
  }

  @Test
  void orderIsByValue() {
    assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(34, 100)).isGreaterThan(Ratio.of(33, 100));
    assertThat(Ratio.of(-1, 3)).isLessThan(Ratio.ZERO);
  }

  @Test
  void printsWholeNumbersWithoutDenominator() {
    assertThat(Ratio.of(14, 6)).hasToString("7/3");
    assertThat(Ratio.of(14, 7)).hasToString("2");
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.of(1).dividedBy(Ratio.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Numbers on both sides of every bound at which longs become too small, against large ones. */
  @Test
  void largeNumbersAreReckonedAsExactlyAsSmallOnes() {
    long[] edges = {
      1, 2, 3, 10, (1L << 30) - 1, 1L << 31, (1L << 61) - 1, 1L << 61, Long.MAX_VALUE
    };
    List<Ratio> all = new ArrayList<>(List.of(Ratio.ZERO));
    for (long above : edges) {
      for (long below : edges) {
        all.add(Ratio.of(above, below));
        all.add(Ratio.of(-above, below));
      }
    }
    all.add(Ratio.of(Long.MIN_VALUE, 3));
    all.add(Ratio.of(7, Long.MIN_VALUE));
    for (Ratio one : all) {
      for (Ratio other : all) {
        holds(one.plus(other), sum(one, other), one.denominator().multiply(other.denominator()));
        holds(
            one.minus(other),
            sum(one, other.negate()),
            one.denominator().multiply(other.denominator()));
        holds(
            one.times(other),
            one.numerator().multiply(other.numerator()),
            one.denominator().multiply(other.denominator()));
        if (other.signum() != 0) {
          holds(
              one.dividedBy(other),
              one.numerator().multiply(other.denominator()),
              one.denominator().multiply(other.numerator()));
        }
        assertThat(one.compareTo(other)).isEqualTo(sum(one, other.negate()).signum());
        assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
      }
    }
  }

  /** Shares of two wholes whose product is no long, with factors in common or without. */
  @Test
  void sumsOfSharesOfLargeWholesAreInLowestTerms() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      long common = 1 + (random.nextLong() >>> (34 + random.nextInt(30)));
      Ratio one = Ratio.of(random.nextLong() >> (4 + random.nextInt(50)), common * factor(random));
      Ratio other =
          Ratio.of(random.nextLong() >> (4 + random.nextInt(50)), common * factor(random));
      BigInteger below = one.denominator().multiply(other.denominator());
      holds(one.plus(other), sum(one, other), below);
      holds(one.minus(other), sum(one, other.negate()), below);
      assertThat(one.minus(one)).isEqualTo(Ratio.ZERO);
    }
  }

  private static long factor(Random random) {
    return 1 + (random.nextLong() >>> (34 + random.nextInt(29)));
  }

  private static BigInteger sum(Ratio one, Ratio other) {
    return one.numerator()
        .multiply(other.denominator())
        .add(other.numerator().multiply(one.denominator()));
  }

  /** Holds a fraction to what it should be, and to lowest terms above a positive denominator. */
  private static void holds(Ratio ratio, BigInteger above, BigInteger below) {
    assertThat(ratio.numerator().multiply(below)).isEqualTo(ratio.denominator().multiply(above));
    assertThat(ratio.denominator().signum()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(ratio).isEqualTo(Ratio.of(above, below)).hasSameHashCodeAs(Ratio.of(above, below));
  }

  @Test
  void smallNumbersAreRoundedAsLargeOnesAre() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      long above = random.nextInt(4_001) - 2_000L;
      long below = 1L + random.nextInt(i % 2 == 0 ? 40 : 1_000_000);
      int decimals = random.nextInt(9);
      BigDecimal expected =
          BigDecimal.valueOf(above)
              .divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP);
      assertThat(Ratio.of(above, below).rounded(decimals)).isEqualTo(expected);
    }
  }
}
