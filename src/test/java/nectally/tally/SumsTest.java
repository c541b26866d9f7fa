package nectally.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void aSumIsKnownOnlyIfBothPartsAre() {
    assertThat(Sums.plus(OptionalLong.of(2), OptionalLong.of(3))).hasValue(5);
    assertThat(Sums.plus(OptionalLong.of(2), OptionalLong.empty())).isEmpty();
    assertThat(Sums.plus(OptionalLong.empty(), OptionalLong.of(3))).isEmpty();
  }

  @Test
  void aSumTooLargeIsRefused() {
    assertThatThrownBy(() -> Sums.plus(OptionalLong.of(Long.MAX_VALUE), OptionalLong.of(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
