package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

  @ParameterizedTest
  @CsvSource({
    "gender:F=3, gender, F, 3, ",
    "gender:F=50%, gender, F, 50%, ",
    "' Home  Region : North | Wales = 1..3 ', home region, North|Wales, 1, 3",
    "gender:M=..3, gender, M, 0, 3",
    "gender:women=2, gender, F, 2, ",
    "gender:F=50%..4, gender, F, 50%, 4"
  })
  void everyFormIsRead(String text, String attribute, String values, String min, Integer max) {
    Quota quota = Quota.parse(text);
    assertThat(quota.attribute()).isEqualTo(attribute);
    assertThat(String.join("|", quota.values())).isEqualTo(values);
    assertThat(quota.min()).hasToString(min);
    assertThat(quota.max()).isEqualTo(Optional.ofNullable(max).map(Limit::of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gender:F=3",
        "gender:F=50%",
        "region:North|Wales=1..3",
        "gender:M=..3",
        "gender:F=50%..4",
        "gender:M=..50%",
        "gender:F=1/3..2/3",
        "gender:F=33.3%",
        "gender:F=50%,down",
        "gender:M=..1/3,up",
        "company:*=..2"
      })
  void printsAsItIsWritten(String text) {
    assertThat(Quota.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gender",
        "gender:F",
        "gender:F=",
        "gender:F=x",
        "gender:F=150%",
        "gender:F=-1",
        "gender:F=5..2",
        "gender:F=1.5",
        "gender:F=4/3",
        "gender:F=1/0",
        "gender:F=3,down",
        "gender:F=50%..1/3",
        "company:*|Acme=..2",
        "gender:F=3..",
        "gender:F=..",
        "gender:F=99999999999",
        "gender:=3",
        "gender:F||M=3",
        ":F=3",
        ""
      })
  void wrongFormsAreRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Quota.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("quota \"" + text + "\": ")
        .hasMessageContaining("write gender:F=3, gender:F=50%");
  }

  @Test
  void severalAreSeparatedBySemicolons() {
    assertThat(Quota.parseAll("gender:F=50%; region:North=2 ;"))
        .isEqualTo(List.of(Quota.parse("gender:F=50%"), Quota.parse("region:North=2")));
    assertThat(Quota.parseAll(" ")).isEmpty();
  }

  @Test
  void halfIsRoundedUpForEveryNumberOfSeats() {
    for (int seats = 1; seats <= 100; seats++) {
      int half = Quota.parse("gender:F=50%").min().least(seats);
      assertThat(half).isEqualTo(seats % 2 == 0 ? seats / 2 : seats / 2 + 1);
    }
  }

  @Test
  void aPercentageIsTheFewestThatReachesIt() {
    for (int seats = 1; seats <= 100; seats++) {
      for (int percent = 0; percent <= 100; percent++) {
        int fewest = Quota.parse("a:b=" + percent + "%").min().least(seats);
        assertThat(100 * fewest).isGreaterThanOrEqualTo(percent * seats);
        assertThat(100 * (fewest - 1)).isLessThan(percent * seats);
      }
    }
  }

  @Test
  void valuesAreComparedWithoutRegardToCase() {
    Quota quota = Quota.parse("region:North|wales=1");
    assertThat(quota.counts("north")).isTrue();
    assertThat(quota.counts("Wales")).isTrue();
    assertThat(quota.counts("South")).isFalse();
  }
}
