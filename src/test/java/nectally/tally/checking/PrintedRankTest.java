package nectally.tally.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedRankTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "3.",
        "3.0",
        "3rd",
        "#3",
        "no. 3",
        "Rank 3",
        "3ème",
        "3e",
        "3.º",
        "3ª",
        "3°",
        "3o",
        "Platz 3",
        "3. Platz",
        "Rang 3",
        "3de",
        "3:e",
        "3ydd",
        "3-й",
        "3-е место",
        "3. miejsce",
        "第3位",
        "3位",
        "third",
        "III",
        "Third place",
        " 3 "
      })
  void aPlaceIsReadInManyLanguages(String text) {
    assertThat(PrintedRank.parse(text)).contains(new PrintedRank(3, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=3",
        "3=",
        "= 3",
        "=3rd",
        "3rd=",
        "3rd equal",
        "joint 3rd",
        "T3",
        "T-3",
        "3 (tied)",
        "3e ex aequo",
        "3e ex æquo",
        "geteilt 3.",
        "3. Platz (geteilt)",
        "3 a pari merito"
      })
  void aSharedPlaceIsReadWithItsSign(String text) {
    assertThat(PrintedRank.parse(text)).contains(new PrintedRank(3, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "thirty", "iiii", "3/4", "3-4", "3.5", "-3", "3 votes"})
  void whatIsNoPlaceIsNotRead(String text) {
    assertThat(PrintedRank.parse(text)).isEqualTo(Optional.empty());
  }
}
