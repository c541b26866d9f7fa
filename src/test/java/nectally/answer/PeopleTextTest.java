package nectally.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nectally.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "999|999",
        "1000|1,000",
        "39548|39,548",
        "-999|-999",
        "-1000|-1,000",
        "123456|123,456",
        "-123456|-123,456",
        "9223372036854775807|9,223,372,036,854,775,807",
        "-9223372036854775808|-9,223,372,036,854,775,808"
      })
  void thousandsAreGroupedWithCommas(long value, String text) {
    assertThat(PeopleText.count(value)).isEqualTo(text);
  }

  @Test
  void changesOfCountsHaveASignUnlessTheyAreNought() {
    assertThat(PeopleText.signedCount(1234)).isEqualTo("+1,234");
    assertThat(PeopleText.signedCount(-1234)).isEqualTo("-1,234");
    assertThat(PeopleText.signedCount(0)).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 20, +0.1",
    "-1, 20, -0.1",
    "1, 21, 0.0",
    "-1, 21, 0.0",
    "0, 1, 0.0",
    "5, 2, +2.5",
    "-1999, 1, '-1,999.0'"
  })
  void pointsAreRoundedHalfAwayFromZeroAndNoughtHasNoSign(long over, long under, String text) {
    assertThat(PeopleText.points(Ratio.of(over, under), 1)).isEqualTo(text);
  }

  @Test
  void percentagesHaveTheirSign() {
    assertThat(PeopleText.percent(Ratio.of(3954800, 323740), 1)).isEqualTo("12.2%");
    assertThat(PeopleText.percent(Ratio.of(1, 2), 0)).isEqualTo("1%");
    assertThat(PeopleText.percent(Ratio.of(-1, 3), 0)).isEqualTo("0%");
  }

  @Test
  void otherNumbersKeepTheirDecimals() {
    assertThat(PeopleText.decimal(Ratio.of(95047, 3), 2)).isEqualTo("31,682.33");
    assertThat(PeopleText.decimal(Ratio.of(12), 4)).isEqualTo("12.0000");
  }
}
