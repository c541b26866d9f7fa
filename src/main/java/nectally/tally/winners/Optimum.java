package nectally.tally.winners;

import java.util.Arrays;
import java.util.List;

/** The best committees of a problem: who is in all of them, in some, in none. */
final class Optimum {

  private final Problem problem;
  private final Types types;
  private final Pass firstPass;
  private final Pass lastPass;
  private final long[] best;

  private Optimum(Problem problem, Types types, Pass firstPass, Pass lastPass, long[] best) {
    this.problem = problem;
    this.types = types;
    this.firstPass = firstPass;
    this.lastPass = lastPass;
    this.best = best;
  }

  /**
   * Solves {@code problem} exactly.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  static Optimum of(Problem problem) {
    Types types = Types.of(problem);
    List<long[]> objectives = problem.objectives();
    long[] best = new long[objectives.size()];
    Lattice lattice = Lattice.of(types, problem);
    Pass first = new Pass(lattice, types.sums(objectives.get(0), problem.seats()));
    Pass last = first;
    best[0] = first.best;
    for (int i = 1; i < best.length && first.best != Pass.NONE; i++) {
      last = new Pass(last.bestPaths(), types.sums(objectives.get(i), problem.seats()));
      best[i] = last.best;
    }
    return new Optimum(problem, types, first, last, best);
  }

  /** Returns whether any committee keeps all bounds. */
  boolean isFeasible() {
    return best[0] != Pass.NONE;
  }

  /** Returns how much work it was to find, in steps. */
  long size() {
    return firstPass.size() * best.length;
  }

  /** Returns the best sum of the first objective, at least 0 where feasible. */
  long value() {
    return best[0];
  }

  /** Returns whether both are feasible, equally good, and elect the same. */
  boolean agreesWith(Optimum other) {
    return isFeasible()
        && Arrays.equals(best, other.best)
        && Arrays.equals(outcomes(), other.outcomes());
  }

  /** Returns each candidate's outcome by the best committees; not elected where there are none. */
  Outcome[] outcomes() {
    Outcome[] outcomes = new Outcome[problem.candidates()];
    Arrays.fill(outcomes, Outcome.NOT_ELECTED);
    if (isFeasible()) {
      long[][] exactly = lastPass.exactly();
      for (int type = 0; type < types.count(); type++) {
        fill(outcomes, type, exactly[type]);
      }
    }
    return outcomes;
  }

  /** Candidates who are equal in everything share their outcome. */
  private void fill(Outcome[] outcomes, int type, long[] exactly) {
    int fewest = exactly.length;
    int most = 0;
    for (int k = 0; k < exactly.length; k++) {
      if (exactly[k] == lastPass.best) {
        fewest = Math.min(fewest, k);
        most = k;
      }
    }
    int[] members = types.members[type];
    for (int start = 0; start < most; ) {
      int end = types.blockEnd(type, start, problem.objectives());
      for (int i = start; i < end; i++) {
        outcomes[members[i]] = end <= fewest ? Outcome.ELECTED : Outcome.TIED;
      }
      start = end;
    }
  }

  /** Returns how far each candidate is from the other outcome, by the first objective. */
  Reach reach() {
    return Reach.of(types, firstPass.exactly(), problem);
  }

  /** Returns how many committees are equally good; {@link Long#MAX_VALUE} stands for more. */
  long committees() {
    return isFeasible() ? Ways.count(lastPass.bestPaths(), types, problem.objectives()) : 0;
  }
}
