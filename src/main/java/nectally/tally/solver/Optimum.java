package nectally.tally.solver;

import java.util.Arrays;
import java.util.Optional;

/** The best committees of a problem: who is in all of them, in some, in none. */
public final class Optimum {

  private final Problem problem;
  private final Types types;
  private final Found found;
  private final long[] best;

  private Optimum(Problem problem, Types types, Found found, long[] best) {
    this.problem = problem;
    this.types = types;
    this.found = found;
    this.best = best;
  }

  /**
   * Solves {@code problem} exactly.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  public static Optimum of(Problem problem) {
    Types types = Types.of(problem);
    Optional<Lattice> all = Lattice.within(types, problem, Optional.empty(), Lattice.FEW_STEPS);
    if (all.isPresent()) {
      return of(LaidOut.of(problem, types, Optional.empty(), all.get()), problem, types);
    }
    Optional<Apart> apart = Apart.of(types, problem);
    if (apart.isPresent()) {
      return new Optimum(problem, types, apart.get(), apart.get().best);
    }
    if (problem.ordered() > 0) {
      return InOrder.solve(problem);
    }
    Search search = Search.of(types, problem);
    Lattice lattice = search.lattice().orElseGet(() -> Lattice.of(types, problem));
    return of(LaidOut.of(problem, types, Optional.of(search), lattice), problem, types);
  }

  private static Optimum of(LaidOut found, Problem problem, Types types) {
    return new Optimum(problem, types, found, found.best);
  }

  /** Returns that no committee keeps all bounds. */
  static Optimum impossible(Problem problem) {
    Types types = Types.of(problem);
    Lattice none = Lattice.none(types.count());
    LaidOut found = LaidOut.of(problem, types, Optional.empty(), none);
    return new Optimum(problem, types, found, new long[] {Pass.NONE});
  }

  /** Returns these committees as the best after an order that took so many of each level. */
  Optimum after(long[] taken) {
    long[] all = Arrays.copyOf(taken, taken.length + best.length);
    System.arraycopy(best, 0, all, taken.length, best.length);
    return new Optimum(problem, types, found, all);
  }

  /** Returns whether any committee keeps all bounds. */
  public boolean isFeasible() {
    return best[0] != Pass.NONE;
  }

  /** Returns how much work it was to find, in steps. */
  public long size() {
    return found.size();
  }

  /** Returns the best sum of the first objective, at least 0 where feasible. */
  public long value() {
    return best[0];
  }

  /** Returns the best sum of the last objective, at least 0 where feasible. */
  public long lastValue() {
    return best[best.length - 1];
  }

  /**
   * Returns whether both are feasible, equally good, and have the same members among the first so
   * many candidates.
   */
  public boolean agreesWith(Optimum other, int candidates) {
    return isFeasible()
        && Arrays.equals(best, other.best)
        && Arrays.equals(memberships(), 0, candidates, other.memberships(), 0, candidates);
  }

  /** Returns each candidate's place in the best committees; in none where there are none. */
  public Membership[] memberships() {
    Membership[] memberships = new Membership[problem.candidates()];
    Arrays.fill(memberships, Membership.IN_NONE);
    if (isFeasible()) {
      int[][] ranges = found.ranges();
      for (int type = 0; type < types.count(); type++) {
        fill(memberships, type, ranges[type][0], ranges[type][1]);
      }
    }
    return memberships;
  }

  /** Candidates who are equal in everything share their place. */
  private void fill(Membership[] memberships, int type, int fewest, int most) {
    int[] members = types.members[type];
    for (int start = 0; start < most; ) {
      int end = types.blockEnd(type, start, problem.objectives());
      for (int i = start; i < end; i++) {
        memberships[members[i]] = end <= fewest ? Membership.IN_ALL : Membership.IN_SOME;
      }
      start = end;
    }
  }

  /**
   * Returns how far each candidate is from being in or out instead, by the first objective.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  public Reach reach() {
    return Reach.of(types, found.exactly(), problem);
  }

  /** Returns how many committees are equally good; {@link Long#MAX_VALUE} stands for more. */
  public long committees() {
    return isFeasible() ? found.committees() : 0;
  }
}
