package nectally.tally.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import nectally.model.Ratio;
import org.junit.jupiter.api.Test;

class SignTestTest {

  @Test
  void isThatOfExactTables() {
    assertThat(SignTest.p(5, 0)).isEqualTo(Ratio.of(2, 32));
    assertThat(SignTest.p(6, 0)).isEqualTo(Ratio.of(2, 64));
    assertThat(SignTest.p(5, 1)).isEqualTo(Ratio.of(14, 64));
    assertThat(SignTest.p(7, 1)).isEqualTo(Ratio.of(18, 256));
    assertThat(SignTest.p(9, 1)).isEqualTo(Ratio.of(22, 1024));
    assertThat(SignTest.p(8, 2)).isEqualTo(Ratio.of(112, 1024));
    assertThat(SignTest.p(15, 5)).isEqualTo(Ratio.of(43_400, 1_048_576));
  }

  @Test
  void neverExceedsOne() {
    assertThat(SignTest.p(0, 0)).isEqualTo(Ratio.of(1));
    assertThat(SignTest.p(1, 1)).isEqualTo(Ratio.of(1));
    assertThat(SignTest.p(10, 10)).isEqualTo(Ratio.of(1));
  }

  @Test
  void isThatOfEveryFallOfTheCoins() {
    for (int n = 0; n <= 12; n++) {
      for (int ahead = 0; ahead <= n; ahead++) {
        int asUnequal = 0;
        for (int fall = 0; fall < 1 << n; fall++) {
          int heads = Integer.bitCount(fall);
          asUnequal += Math.abs(2 * heads - n) >= Math.abs(2 * ahead - n) ? 1 : 0;
        }
        assertThat(SignTest.p(ahead, n - ahead)).isEqualTo(Ratio.of(asUnequal, 1L << n));
      }
    }
  }

  @Test
  void staysExactWhereThereAreThousandsOfPairs() {
    Ratio p = SignTest.p(2251, 678);
    assertThat(p).isEqualTo(SignTest.p(678, 2251));
    assertThat(p.signum()).isPositive();
    assertThat(p.denominator().compareTo(BigInteger.TWO.pow(1000))).isPositive();
  }
}
