package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestTest {

  private static Candidacy candidacy(String name, OptionalLong votes, boolean elected) {
    return new Candidacy(
        name,
        Optional.empty(),
        votes,
        Optional.of(elected),
        Attributes.NONE,
        Published.NOTHING,
        new Place("a.csv", 2));
  }

  private static Contest contest(OptionalInt seats, Candidacy... candidacies) {
    return new Contest("X", seats, List.of(), ContestFacts.NONE, List.of(candidacies));
  }

  @Test
  void seatsAreThoseStatedElseThoseMarkedElectedElseUnknown() {
    Candidacy winner = candidacy("A", OptionalLong.of(2), true);
    Candidacy loser = candidacy("B", OptionalLong.of(1), false);
    assertThat(contest(OptionalInt.of(2), winner, loser).seats()).hasValue(2);
    assertThat(contest(OptionalInt.empty(), winner, loser).seats()).hasValue(1);
    assertThat(contest(OptionalInt.empty(), loser).seats()).isEmpty();
  }

  @Test
  void oneUnknownVoteMakesTheTotalUnknownAndNotSmaller() {
    Candidacy known = candidacy("A", OptionalLong.of(2), true);
    assertThat(contest(OptionalInt.empty(), known, known).votes()).hasValue(4);
    assertThat(
            contest(OptionalInt.empty(), known, candidacy("B", OptionalLong.empty(), false))
                .votes())
        .isEmpty();
  }

  @Test
  void aTotalBeyondALongIsNeverWrappedAround() {
    Candidacy huge = candidacy("A", OptionalLong.of(Long.MAX_VALUE), false);
    Contest contest = contest(OptionalInt.empty(), huge, huge);
    assertThatThrownBy(contest::votes).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"F,F", "female,F", "Woman,F", "w,F", "M,M", "MALE,M", "man,M", "x,x", "' F ',F"})
  void genderIsNormalised(String written, String normal) {
    assertThat(Gender.normalise(written)).isEqualTo(normal);
  }
}
