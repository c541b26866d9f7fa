package nectally.tally.measures;

import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import org.junit.jupiter.api.Test;

class SwingsTest {

  private static final ContestResult NOW = result(1, "A 50 Left", "B 30 Right", "C 20 Ind");
  private static final ContestResult BEFORE = result(1, "A 40 Left", "B 40 Right", "C 20 Ind");

  private static List<GroupChange> groups(ContestResult now, ContestResult before) {
    return Groups.of(ContestComparison.of(now, before), "slate");
  }

  private static Swings swings(String to, String from) {
    return Swings.of(groups(NOW, BEFORE), Optional.of(new Sides(to, Optional.of(from))));
  }

  private static Optional<Points> points(long numerator, long denominator) {
    return Optional.of(new Points(Ratio.of(numerator, denominator)));
  }

  @Test
  void unlessToldTheTwoLargestGroupsOfNowAreTheSides() {
    Contenders sides = Swings.of(groups(NOW, BEFORE), Optional.empty()).contenders().orElseThrow();
    assertThat(sides.to().group()).isEqualTo("Left");
    assertThat(sides.from().map(GroupChange::group)).contains("Right");
  }

  @Test
  void eachFormulaHasItsOwnValue() {
    Swings swings = swings("Left", "Right");
    assertThat(swings.value(SwingFormula.BUTLER)).isEqualTo(points(10, 1));
    assertThat(swings.value(SwingFormula.STEED)).isEqualTo(points(25, 2));
    assertThat(swings.value(SwingFormula.LEAD)).isEqualTo(points(20, 1));
    assertThat(swings.value(SwingFormula.PEDERSEN)).isEqualTo(points(10, 1));
    assertThat(swings.reason()).isEmpty();
  }

  @Test
  void toldOneGroupTheOtherSideIsAllOthers() {
    Swings swings =
        Swings.of(groups(NOW, BEFORE), Optional.of(new Sides("left", Optional.empty())));
    assertThat(swings.value(SwingFormula.BUTLER)).isEqualTo(points(10, 1));
    assertThat(swings.value(SwingFormula.LEAD)).isEqualTo(points(20, 1));
  }

  @Test
  void turnedSidesTurnTheSign() {
    for (SwingFormula formula : List.of(SwingFormula.BUTLER, SwingFormula.STEED)) {
      Points there = swings("Left", "Right").value(formula).orElseThrow();
      Points back = swings("Right", "Left").value(formula).orElseThrow();
      assertThat(back.value()).isEqualTo(there.value().negate());
    }
  }

  @Test
  void aSideThatDidNotStandBeforeHasNoSwing() {
    Swings swings = Swings.of(groups(NOW, result(1, "A 40 Left", "C 20 Ind")), Optional.empty());
    assertThat(swings.reason()).contains("Right did not stand before");
    assertThat(swings.value(SwingFormula.BUTLER)).isEmpty();
  }

  @Test
  void withLessThanHalfOfTheEarlierVotesThereIsNoSwing() {
    ContestResult before = result(1, "A 10 Left", "B 10 Right", "D 21 Old");
    assertThat(Swings.of(groups(NOW, before), Optional.empty()).reason())
        .contains("only 48.8% of the earlier votes were for groups that stand again");
    assertThat(
            Swings.of(
                    groups(NOW, result(1, "A 10 Left", "B 10 Right", "D 20 Old")), Optional.empty())
                .reason())
        .isEmpty();
  }

  @Test
  void unknownVotesAndALoneGroupHaveNoSwing() {
    assertThat(
            Swings.of(groups(NOW, result(1, "A ? Left", "B 10 Right")), Optional.empty()).reason())
        .contains("not all votes are known");
    ContestResult alone = result(1, "A 5 Left");
    assertThat(Swings.of(groups(alone, alone), Optional.empty()).reason())
        .contains("there are no two groups to compare");
  }

  @Test
  void theTwoWayShareIsOfTheTwoAlone() {
    Contenders sides = swings("Left", "Right").contenders().orElseThrow();
    assertThat(sides.twoWay().now().orElseThrow().of1()).isEqualTo(Ratio.of(5, 8));
    assertThat(sides.twoWayOfOther().before().orElseThrow().of1()).isEqualTo(Ratio.of(1, 2));
  }

  @Test
  void volatilityOfCandidatesCountsWhoDidNotStandAsNought() {
    ContestComparison contest = ContestComparison.of(result(1, "A 1", "B 1"), result(1, "A 1"));
    assertThat(Volatility.ofCandidates(contest)).isEqualTo(points(50, 1));
    assertThat(Volatility.ofCandidates(ContestComparison.alone(NOW))).isEmpty();
  }

  @Test
  void candidatesWithoutAGroupAreNoSide() {
    ContestResult now = result(1, "A 50", "B 30 Left", "C 20 Right");
    Contenders sides = Swings.of(groups(now, now), Optional.empty()).contenders().orElseThrow();
    assertThat(sides.to().group()).isEqualTo("Left");
    assertThat(sides.from().map(GroupChange::group)).contains("Right");
  }

  @Test
  void aGroupThatNobodyStandsForNowIsNoSide() {
    ContestResult now = result(1, "A 50 Left");
    assertThat(Swings.of(groups(now, NOW), Optional.empty()).contenders()).isEmpty();
  }

  @Test
  void whereNobodyVotedThereIsNoSwing() {
    ContestResult some = result(1, "A 6 Left", "B 4 Right");
    ContestResult none = result(1, "A 0 Left", "B 0 Right");
    assertThat(Swings.of(groups(none, some), Optional.empty()).reason())
        .contains("there were no votes");
    assertThat(Swings.of(groups(some, none), Optional.empty()).reason())
        .contains("there were no votes before");
  }

  @Test
  void noMethodGivesASwingThatIsNotMeaningful() {
    ContestComparison contest =
        ContestComparison.of(
            result(2, "A 6 Left", "B 4 Right"), result(2, "A 6 Left", "C 4 Green"));
    List<GroupChange> groups = Groups.of(contest, "slate");
    assertThat(Swings.of(groups, Optional.empty()).reason()).contains("Right did not stand before");
    for (MeasuredGroup group : SlateMeasures.of(contest, groups, Optional.empty())) {
      assertThat(group.butler()).isEmpty();
      if (group.measure() == SlateMeasure.TWO_WAY) {
        assertThat(group.share().before()).isEmpty();
      }
    }
  }
}
