package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void aShareIsGivenInPerCent() {
    assertThat(Share.of(1, 8).percent()).isEqualTo(Ratio.of(25, 2));
  }

  @Test
  void theChangeIsRoundedOnceAndNotTheDifferenceOfRoundedShares() {
    // 12.2160 and 11.2536: the rounded shares differ by 0.9.
    Points change = Share.of(39_548, 323_740).minus(Share.of(31_682, 281_527));
    assertThat(change.value().rounded(1)).isEqualTo(new BigDecimal("1.0"));
    assertThat(change.value().rounded(4)).isEqualTo(new BigDecimal("0.9623"));
  }

  @Test
  void pointsAreSubtractedAndCompared() {
    Points half = new Points(Ratio.of(1, 2));
    assertThat(half.minus(half)).isEqualTo(new Points(Ratio.ZERO));
    assertThat(half).isLessThan(new Points(Ratio.of(1)));
  }

  @Test
  void sharesCompareByValueWhateverTheirTotals() {
    assertThat(Share.of(2, 6)).isEqualByComparingTo(Share.of(1, 3));
    assertThat(Share.of(1, 3)).isGreaterThan(Share.NONE);
  }
}
