package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
}
