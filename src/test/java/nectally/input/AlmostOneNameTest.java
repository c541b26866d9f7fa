package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import nectally.model.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be slips for one another. */
class AlmostOneNameTest {

  @ParameterizedTest
  @CsvSource({
    "Jon Smith,John Smith",
    "Jonh Smith,John Smith",
    "John Smyth,John Smith",
    "John Smit,John Smith",
    "J Smith,John Smith",
    "John A. Smith,John Smith",
    "Smith,John Smith",
    "Pete Willsman,Peter Willsman",
    "Mc Donald,McDonald"
  })
  void aSlipOrAMissingPartIsFoundEitherWayRound(String one, String other) {
    assertThat(is(one, other)).isTrue();
    assertThat(is(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "John Smith,John Smith",
    "A. Smith,B. Smith",
    "List 1,List 2",
    "Party A,Party B",
    "John Smith,Jane Smith",
    "John Smith,John Brown",
    "Smith,Goldsmith",
    "Ann,Bob"
  })
  void otherPeopleAreNone(String one, String other) {
    assertThat(is(one, other)).isFalse();
    assertThat(is(other, one)).isFalse();
  }

  private static boolean is(String one, String other) {
    return AlmostOneName.is(NameKey.of(one).text(), NameKey.of(other).text());
  }
}
