package nectally.tally.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.Ballot;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every contest, tried on contests drawn by chance from a known seed. */
class InvariantsTest {

  private static final List<String> GROUPS = List.of("Left", "Right", "Ind");

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  /** Returns candidates of whom each group has one at least, with votes times {@code factor}. */
  private static List<String> draw(int seed, int factor) {
    Random random = new Random(seed);
    List<String> candidates = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(8); i++) {
      int votes = (1 + random.nextInt(50)) * factor;
      String group = GROUPS.get(i < 3 ? i : random.nextInt(3));
      candidates.add("C" + i + " " + votes + " " + group);
    }
    return candidates;
  }

  private static ContestResult count(List<String> candidates) {
    return Ballot.result(2, candidates.toArray(String[]::new));
  }

  private static ContestComparison compared(int seed, int factor) {
    return ContestComparison.of(count(draw(seed, factor)), count(draw(seed + 1000, factor)));
  }

  private static List<String> figures(ContestResult contest) {
    List<String> figures = new ArrayList<>();
    for (CandidateResult each : contest.candidates()) {
      figures.add(each.name() + each.rank() + each.joint() + each.share() + each.outcome());
    }
    return figures;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsChangesNothing(int seed) {
    List<String> shuffled = new ArrayList<>(draw(seed, 1));
    Collections.shuffle(shuffled, new Random(seed));
    ContestResult one = count(draw(seed, 1));
    ContestResult other = count(shuffled);
    assertThat(figures(other)).isEqualTo(figures(one));
    assertThat(Groups.of(ContestComparison.alone(other), "slate"))
        .isEqualTo(Groups.of(ContestComparison.alone(one), "slate"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void moreVotesForEverybodyKeepRanksAndShares(int seed) {
    assertThat(figures(count(draw(seed, 7)))).isEqualTo(figures(count(draw(seed, 1))));
    for (SlateMethod method : SlateMethod.values()) {
      List<Swing> swings = swings(compared(seed, 7), method, "Left", "Right").swings();
      assertThat(swings).isEqualTo(swings(compared(seed, 1), method, "Left", "Right").swings());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesOfAllGroupsAddToOne(int seed) {
    for (SlateMethod method : SlateMethod.values()) {
      Ratio sum = Ratio.ZERO;
      for (GroupChange group : Groups.of(compared(seed, 1), "slate", method)) {
        sum = sum.plus(group.now().share().map(Share::of1).orElseThrow());
      }
      assertThat(sum).isEqualTo(Ratio.of(1));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSwingTurnedRoundIsItsOpposite(int seed) {
    for (SlateMethod method : SlateMethod.values()) {
      Swings there = swings(compared(seed, 1), method, "Left", "Ind");
      Swings back = swings(compared(seed, 1), method, "Ind", "Left");
      for (SwingFormula formula :
          List.of(SwingFormula.BUTLER, SwingFormula.STEED, SwingFormula.LEAD)) {
        assertThat(back.value(formula))
            .isEqualTo(there.value(formula).map(points -> new Points(points.value().negate())));
      }
      assertThat(back.value(SwingFormula.PEDERSEN)).isEqualTo(there.value(SwingFormula.PEDERSEN));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void effectiveNumbersLieBetweenOneAndAllGroups(int seed) {
    ContestComparison contest = compared(seed, 1);
    Ratio number = Indices.of(contest, Groups.of(contest, "slate")).get(0).value().orElseThrow();
    assertThat(number).isBetween(Ratio.of(1), Ratio.of(3));
  }

  private static Swings swings(
      ContestComparison contest, SlateMethod method, String to, String from) {
    return Swings.of(
        Groups.of(contest, "slate", method), Optional.of(new Sides(to, Optional.of(from))));
  }
}
