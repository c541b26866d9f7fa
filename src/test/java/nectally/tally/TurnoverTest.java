package nectally.tally;

import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class TurnoverTest {

  private static final ContestResult BEFORE = result(2, "A 9", "B 8", "C 7");

  /** Returns a contest that marks these as incumbents, D as nothing and all others as none. */
  private static ContestResult marked(String... incumbents) {
    return ContestResult.of(
        Ballot.with(
            "incumbent",
            each ->
                List.of(incumbents).contains(each.name())
                    ? "Yes"
                    : each.name().equals("D") ? "" : "no",
            Ballot.contest(2, "A 3", "C 9", "D 5")),
        WinnerRules.DEFAULT);
  }

  private static Turnover turnover(int again, int fresh, int defeated, OptionalInt gone) {
    return new Turnover(
        OptionalInt.of(again), OptionalInt.of(fresh), OptionalInt.of(defeated), gone, again);
  }

  @Test
  void holdersAreThoseElectedBefore() {
    assertThat(Turnover.of(ContestComparison.of(result(2, "A 3", "C 9", "D 5"), BEFORE)))
        .contains(turnover(0, 2, 1, OptionalInt.of(1)));
    assertThat(Turnover.of(ContestComparison.of(BEFORE, BEFORE)))
        .contains(turnover(2, 0, 0, OptionalInt.of(0)));
  }

  @Test
  void aColumnOfIncumbentsGoesBeforeTheEarlierElection() {
    assertThat(Turnover.of(ContestComparison.of(marked("C"), BEFORE)))
        .contains(turnover(1, 1, 0, OptionalInt.of(1)));
    assertThat(Turnover.of(ContestComparison.alone(marked("A", "C"))))
        .contains(turnover(1, 1, 1, OptionalInt.empty()));
  }

  @Test
  void nobodyCanSayWithoutOutcomesOrHolders() {
    assertThat(Turnover.of(ContestComparison.alone(BEFORE))).isEmpty();
    assertThat(Turnover.of(ContestComparison.of(result(0, "A 1"), BEFORE))).isEmpty();
  }

  @Test
  void aTieNowLeavesOpenHowManyAreNew() {
    OptionalInt open = OptionalInt.empty();
    assertThat(Turnover.of(ContestComparison.of(result(2, "A 9", "B 5", "D 5"), BEFORE)))
        .contains(new Turnover(open, open, open, OptionalInt.of(0), 1));
  }

  @Test
  void aTieBetweenHoldersLeavesNothingOpen() {
    assertThat(Turnover.of(ContestComparison.of(result(2, "D 9", "B 5", "A 5"), BEFORE)))
        .contains(
            new Turnover(
                OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(0), 0));
  }

  @Test
  void whoWasTiedIsNeitherNewNorKnownToBeReelected() {
    ContestResult tied = result(2, "A 9", "B 8", "C 8");
    assertThat(Turnover.of(ContestComparison.of(result(2, "B 9", "D 8", "A 7"), tied)))
        .contains(
            new Turnover(
                OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(1), OptionalInt.empty(), 0));
  }
}
