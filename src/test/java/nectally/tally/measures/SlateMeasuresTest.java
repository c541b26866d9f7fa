package nectally.tally.measures;

import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.Groups;
import nectally.tally.ShareChange;
import org.junit.jupiter.api.Test;

class SlateMeasuresTest {

  private static final ContestResult NOW = result(2, "A 6 Left", "B 2 Left", "C 4 Right");
  private static final ContestResult BEFORE = result(2, "A 5 Left", "C 5 Right");

  private static List<MeasuredGroup> measured(ContestComparison contest, Optional<Sides> asked) {
    return SlateMeasures.of(contest, Groups.of(contest, "slate"), asked);
  }

  private static MeasuredGroup measured(
      List<MeasuredGroup> groups, SlateMeasure measure, String group) {
    return groups.stream()
        .filter(each -> each.measure() == measure && each.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  /** Returns {@code MEASURE before now change swing} of a group, with two decimals. */
  private static List<String> table(String group, Optional<Sides> asked) {
    return measured(NecBlocs.compared(), asked).stream()
        .filter(each -> each.group().equals(group))
        .map(
            each ->
                each.measure()
                    + " "
                    + percent(each.share().before())
                    + " "
                    + percent(each.share().now())
                    + " "
                    + points(each.share().change())
                    + " "
                    + points(each.butler()))
        .toList();
  }

  private static String percent(Optional<Share> share) {
    return share.map(part -> part.percent().rounded(2).toPlainString()).orElse("-");
  }

  private static String points(Optional<Points> points) {
    return points.map(each -> each.value().rounded(2).toPlainString()).orElse("-");
  }

  @Test
  void measuresOfTheLeftDisagreeOnWhoGained() {
    assertThat(table("Left", Optional.empty()))
        .containsExactly(
            "SUM 47.31 55.22 7.91 3.64",
            "TWO_WAY 59.08 62.31 3.23 3.23",
            "MEAN 48.69 42.65 -6.04 -1.64",
            "TOP 42.11 41.56 -0.54 -1.15",
            "LIKE_FOR_LIKE 59.27 60.93 1.66 1.32",
            "PER_BALLOT 47.31 55.22 7.91 0.30");
  }

  @Test
  void theOtherSideHasTheOppositeSwing() {
    assertThat(table("Right", Optional.empty()))
        .containsExactly(
            "SUM 32.77 33.40 0.63 -3.64",
            "TWO_WAY 40.92 37.69 -3.23 -3.23",
            "MEAN 33.73 30.96 -2.77 1.64",
            "TOP 31.12 32.87 1.75 1.15",
            "LIKE_FOR_LIKE 31.76 30.78 -0.98 -1.32",
            "PER_BALLOT 32.77 40.08 7.31 -0.30");
  }

  @Test
  void aGroupThatIsNoSideHasNeitherATwoWayShareNorASwing() {
    assertThat(table("Ind", Optional.empty()))
        .containsExactly(
            "SUM 19.92 11.39 -8.54 -",
            "TWO_WAY - - - -",
            "MEAN 17.58 26.39 8.81 -",
            "TOP 26.77 25.56 -1.21 -",
            "LIKE_FOR_LIKE 8.97 8.29 -0.67 -",
            "PER_BALLOT 17.08 34.16 17.08 -");
  }

  @Test
  void theSidesAskedForAreMeasured() {
    Optional<Sides> asked = Optional.of(new Sides("ind", Optional.of("left")));
    // Of Left and Ind together: 56,092 of 189,275 and 36,864 of 215,619.
    assertThat(table("Ind", asked))
        .startsWith("SUM 19.92 11.39 -8.54 -8.22", "TWO_WAY 29.64 17.10 -12.54 -12.54");
    assertThat(table("Left", asked))
        .startsWith("SUM 47.31 55.22 7.91 8.22", "TWO_WAY 70.36 82.90 12.54 12.54");
    assertThat(table("Right", asked)).startsWith("SUM 32.77 33.40 0.63 -", "TWO_WAY - - - -");
  }

  @Test
  void againstAllOthersThereIsNoTwoWayShareOfAGroup() {
    assertThat(table("Left", Optional.of(new Sides("Left", Optional.empty()))))
        .startsWith("SUM 47.31 55.22 7.91 -", "TWO_WAY - - - -");
  }

  @Test
  void groupsComeInTheirOrderMeasureByMeasure() {
    assertThat(measured(ContestComparison.of(NOW, BEFORE), Optional.empty()))
        .hasSize(2 * SlateMeasure.values().length)
        .startsWith(
            new MeasuredGroup(
                SlateMeasure.SUM,
                "Left",
                new ShareChange(Optional.of(Share.of(2, 3)), Optional.of(Share.of(1, 2))),
                Optional.of(new Points(Ratio.of(50, 3)))))
        .extracting(MeasuredGroup::group)
        .startsWith("Left", "Right", "Left", "Right");
  }

  @Test
  void withoutAnEarlierElectionThereAreSharesAndNoSwings() {
    List<MeasuredGroup> groups = measured(ContestComparison.alone(NOW), Optional.empty());
    assertThat(groups).allMatch(each -> each.share().before().isEmpty());
    assertThat(groups).allMatch(each -> each.butler().isEmpty());
    assertThat(measured(groups, SlateMeasure.MEAN, "Left").share().now()).contains(Share.of(1, 2));
    assertThat(measured(groups, SlateMeasure.TOP, "Left").share().now()).contains(Share.of(3, 5));
    // Four votes on average, on six ballots at the least.
    assertThat(measured(groups, SlateMeasure.PER_BALLOT, "Left").share().now())
        .contains(Share.of(2, 3));
  }

  @Test
  void aSideThatDidNotStandBeforeHasNoSwingPerBallot() {
    ContestComparison contest = ContestComparison.of(NOW, result(2, "A 5 Left"));
    List<MeasuredGroup> groups = measured(contest, Optional.empty());
    MeasuredGroup left = measured(groups, SlateMeasure.PER_BALLOT, "Left");
    assertThat(left.share().change()).contains(new Points(Ratio.of(-100, 3)));
    assertThat(left.butler()).isEmpty();
    MeasuredGroup right = measured(groups, SlateMeasure.PER_BALLOT, "Right");
    assertThat(right.share().before()).isEmpty();
    assertThat(right.butler()).isEmpty();
  }

  @Test
  void withoutSeatsNobodyKnowsTheSupportPerBallot() {
    List<MeasuredGroup> groups =
        measured(ContestComparison.alone(result(0, "A 6 Left", "C 4 Right")), Optional.empty());
    assertThat(measured(groups, SlateMeasure.SUM, "Left").share().now()).contains(Share.of(3, 5));
    assertThat(measured(groups, SlateMeasure.PER_BALLOT, "Left").share().now()).isEmpty();
  }

  @Test
  void aLoneGroupHasNoSwing() {
    ContestResult alone = result(1, "A 6 Left");
    assertThat(measured(ContestComparison.of(alone, alone), Optional.empty()))
        .hasSize(SlateMeasure.values().length)
        .allMatch(each -> each.butler().isEmpty());
  }
}
