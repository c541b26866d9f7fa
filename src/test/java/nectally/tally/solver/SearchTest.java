package nectally.tally.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is found by looking only where there is hope is what laying out everything finds. */
class SearchTest {

  @Test
  void theSearchFindsTheSameBestCommitteesAndTheSameBestOfEachKind() {
    RandomProblems random = new RandomProblems(31);
    int feasible = 0;
    for (int i = 0; i < RandomProblems.cases(6_000); i++) {
      Problem problem = random.problem(10);
      Types types = Types.of(problem);
      Pass all = new Pass(Lattice.of(types, problem), sums(types, problem));
      Search search = Search.of(types, problem);
      Pass found = new Pass(search.lattice().orElseThrow(), sums(types, problem));
      assertThat(found.best).as("%s", problem).isEqualTo(all.best);
      assertThat(search.exactly().orElseThrow()).as("%s", problem).isEqualTo(all.exactly());
      if (all.best != Pass.NONE) {
        feasible++;
        assertThat(search.isImpossible()).isFalse();
        assertThat(best(found)).as("%s", problem).isEqualTo(best(all));
        assertThat(Ways.count(found.bestPaths(), types, problem.objectives()))
            .isEqualTo(Ways.count(all.bestPaths(), types, problem.objectives()));
      }
    }
    assertThat(feasible).isPositive();
  }

  @Test
  void goingDownTheOrderOfVotesIsWhatTheWeightsOfLevelsSay() {
    RandomProblems random = new RandomProblems(32);
    for (int i = 0; i < RandomProblems.cases(6_000); i++) {
      Problem problem = inOrder(random.problem(10), List.of());
      Optimum step = InOrder.solve(problem);
      Optimum weighed = Optimum.of(problem);
      assertThat(step.isFeasible()).isEqualTo(weighed.isFeasible());
      assertThat(step.memberships()).as("%s", problem).isEqualTo(weighed.memberships());
      assertThat(step.committees()).as("%s", problem).isEqualTo(weighed.committees());
    }
  }

  @Test
  void aLotSettlesWhatTheOrderOfVotesLeavesOpen() {
    RandomProblems random = new RandomProblems(33);
    for (int i = 0; i < RandomProblems.cases(2_000); i++) {
      Problem total = random.problem(8);
      long[] lot = new Random(i).longs(total.candidates(), 0, 3).toArray();
      Problem problem = inOrder(total, List.of(lot));
      assertThat(InOrder.solve(problem).memberships())
          .as("%s", problem)
          .isEqualTo(Optimum.of(problem).memberships());
    }
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

  /** Returns the same question by order of votes instead of their sum, and then by {@code more}. */
  private static Problem inOrder(Problem total, List<long[]> more) {
    List<long[]> all =
        new ArrayList<>(Objectives.inOrder(total.objectives().get(0), total.seats()));
    int ordered = all.size();
    all.addAll(more);
    return new Problem(total.seats(), total.candidates(), total.bounds(), all, ordered);
  }
}
