package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nectally.model.Contest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is found by looking only where there is hope is what laying out everything finds. */
class SearchTest {

  @Test
  void theSearchFindsTheSameBestCommitteesAndTheSameBestOfEachKind() {
    RandomContests random = new RandomContests(31);
    int feasible = 0;
    for (int i = 0; i < RandomContests.cases(6_000); i++) {
      Contest contest = random.contest(10, false);
      Problem problem = problem(contest, Objectives.total(votes(contest)), 0);
      Types types = Types.of(problem);
      Pass all = new Pass(Lattice.of(types, problem), sums(types, problem));
      Search search = Search.of(types, problem);
      Pass found = new Pass(search.lattice().orElseThrow(), sums(types, problem));
      assertThat(found.best).as("%s", contest).isEqualTo(all.best);
      assertThat(search.exactly().orElseThrow()).as("%s", contest).isEqualTo(all.exactly());
      if (all.best != Pass.NONE) {
        feasible++;
        assertThat(search.isImpossible()).isFalse();
        assertThat(best(found)).as("%s", contest).isEqualTo(best(all));
        assertThat(Ways.count(found.bestPaths(), types, problem.objectives()))
            .isEqualTo(Ways.count(all.bestPaths(), types, problem.objectives()));
      }
    }
    assertThat(feasible).isPositive();
  }

  @Test
  void goingDownTheOrderOfVotesIsWhatTheWeightsOfLevelsSay() {
    RandomContests random = new RandomContests(32);
    for (int i = 0; i < RandomContests.cases(6_000); i++) {
      Contest contest = random.contest(10, false);
      List<long[]> order = Objectives.inOrder(votes(contest), contest.seats().orElseThrow());
      Problem problem = problem(contest, order, order.size());
      Optimum step = InOrder.solve(problem);
      Optimum weighed = Optimum.of(problem);
      assertThat(step.isFeasible()).isEqualTo(weighed.isFeasible());
      assertThat(step.outcomes()).as("%s", contest).isEqualTo(weighed.outcomes());
      assertThat(step.committees()).as("%s", contest).isEqualTo(weighed.committees());
    }
  }

  @Test
  void aLotSettlesWhatTheOrderOfVotesLeavesOpen() {
    RandomContests random = new RandomContests(33);
    for (int i = 0; i < RandomContests.cases(2_000); i++) {
      Contest contest = random.contest(8, false);
      List<long[]> all =
          new ArrayList<>(Objectives.inOrder(votes(contest), contest.seats().orElseThrow()));
      int ordered = all.size();
      all.add(new Random(i).longs(contest.candidacies().size(), 0, 3).toArray());
      Problem problem = problem(contest, all, ordered);
      assertThat(InOrder.solve(problem).outcomes())
          .as("%s", contest)
          .isEqualTo(Optimum.of(problem).outcomes());
    }
  }

  @Test
  @Timeout(30)
  void twentySeatsOfTwoHundredUnderManyCrossingValuesAreSolvedInBothOrders() {
    Random random = new Random(5);
    String[] rows = new String[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          String.format(
              "P%d %d %s r%d a%d",
              i,
              1_000 + random.nextInt(59_000),
              random.nextBoolean() ? "F" : "M",
              random.nextInt(6),
              random.nextInt(5));
    }
    StringBuilder quotas = new StringBuilder("gender:F=50%..12");
    for (int i = 0; i < 6; i++) {
      quotas.append(";region:r").append(i).append("=2..6");
    }
    for (int i = 0; i < 5; i++) {
      quotas.append(";age:a").append(i).append("=3..6");
    }
    Contest contest = Contests.of(20, quotas.toString(), rows);
    for (WinnerRules rules : List.of(WinnerRules.DEFAULT, WorkedExamplesTest.IN_ORDER)) {
      assertThat(Contests.elected(contest, rules)).hasSize(20);
    }
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(verdict.findings())
        .allMatch(
            finding ->
                finding.margin().isEmpty()
                    || (finding.margin().getAsLong() > 0)
                        == finding.outcome().equals(Optional.of(Outcome.ELECTED)));
  }

  /** Returns whether the best of each kind with exactly k are among the best of all. */
  private static List<List<Boolean>> best(Pass pass) {
    List<List<Boolean>> best = new ArrayList<>();
    for (long[] row : pass.exactly()) {
      best.add(Arrays.stream(row).mapToObj(sum -> sum == pass.best).toList());
    }
    return best;
  }

  private static long[][] sums(Types types, Problem problem) {
    return types.sums(problem.objectives().get(0), problem.seats());
  }

  private static Problem problem(Contest contest, List<long[]> objectives, int ordered) {
    int seats = contest.seats().orElseThrow();
    List<Bound> bounds = QuotaTable.of(contest, seats).bounds(QuotaTable.Reading.STRICT);
    return new Problem(seats, contest.candidacies().size(), bounds, objectives, ordered);
  }

  private static long[] votes(Contest contest) {
    return contest.candidacies().stream().mapToLong(c -> c.votes().orElseThrow()).toArray();
  }
}
