package nectally.tally.trend;

import static nectally.tally.Ballot.election;
import static nectally.tally.Ballot.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.tally.SlateMethod;
import nectally.tally.matching.MatchRules;
import org.junit.jupiter.api.Test;

class TrendTest {

  private final Trend trend =
      Trend.of(
          List.of(
              election("1", named("X", 1, "A 5 Left", "B 3 Right"), named("Old", 1, "Z 1")),
              election("2", named("X", 1, "C 4 Left", "B 4 Right")),
              election("3", named("New", 1, "Y 2"), named("x", 1, "A 2 Left", "C 7 Green"))),
          Optional.of("slate"),
          SlateMethod.SUM,
          MatchRules.EXACT,
          Optional.empty());

  private ContestTrend contest(String name) {
    return trend.contests().stream()
        .filter(contest -> contest.contest().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ranks(List<Series<RankedGroup>> series) {
    return series.stream()
        .map(
            one ->
                one.name()
                    + one.values().stream()
                        .map(value -> value.map(group -> "" + group.rank().orElse(0)).orElse("-"))
                        .toList())
        .toList();
  }

  @Test
  void contestsOfTheLatestElectionComeFirst() {
    assertThat(trend.contests())
        .extracting(contest -> contest.contest().name())
        .containsExactly("New", "x", "Old");
  }

  @Test
  void whoMissesAnElectionIsNotLost() {
    assertThat(contest("x").candidates())
        .extracting(one -> one.name() + one.values().stream().map(Optional::isPresent).toList())
        .containsExactly("C[false, true, true]", "A[true, false, true]", "B[true, true, false]");
  }

  @Test
  void groupsAreRankedByVotesAndWithoutARankWhereNobodyStoodForThem() {
    assertThat(ranks(contest("x").groups()))
        .containsExactly("Green[0, 0, 1]", "Left[1, 1, 2]", "Right[2, 1, 0]");
  }

  @Test
  void aGroupThatNobodyStoodForHasNoVotesWhereTheContestWasHeld() {
    assertThat(contest("x").groups().get(0).values().get(1).orElseThrow().result().votes())
        .hasValue(0);
    assertThat(ranks(contest("New").groups())).allMatch(ranks -> ranks.contains("[-, -, "));
  }

  @Test
  void everySeriesHasAValueForEveryElection() {
    assertThat(contest("Old").candidates().get(0).values()).hasSize(3);
    assertThat(contest("New").candidates().get(0).values().get(0)).isEmpty();
  }
}
