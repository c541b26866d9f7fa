package nectally.tally.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The best committees of a problem: who is in all of them, in some, in none. */
public final class Optimum {

  private final Problem problem;
  private final Types types;

  /** What finds single committees, where not all of them could be laid out. */
  private final Optional<Search> search;

  private final Pass firstPass;
  private final Pass lastPass;
  private final long[] best;

  private Optimum(
      Problem problem,
      Types types,
      Optional<Search> search,
      Pass firstPass,
      Pass lastPass,
      long[] best) {
    this.problem = problem;
    this.types = types;
    this.search = search;
    this.firstPass = firstPass;
    this.lastPass = lastPass;
    this.best = best;
  }

  /**
   * Solves {@code problem} exactly.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  public static Optimum of(Problem problem) {
    Types types = Types.of(problem);
    List<long[]> objectives = problem.objectives();
    long[] best = new long[objectives.size()];
    Optional<Lattice> all = Lattice.within(types, problem, Optional.empty(), Lattice.FEW_STEPS);
    if (all.isEmpty() && problem.ordered() > 0) {
      return InOrder.solve(problem);
    }
    Optional<Search> search =
        all.isPresent() ? Optional.empty() : Optional.of(Search.of(types, problem));
    Lattice lattice =
        all.or(() -> search.orElseThrow().lattice()).orElseGet(() -> Lattice.of(types, problem));
    Pass first = new Pass(lattice, types.sums(objectives.get(0), problem.seats()));
    Pass last = first;
    best[0] = first.best;
    for (int i = 1; i < best.length && first.best != Pass.NONE; i++) {
      last = new Pass(last.bestPaths(), types.sums(objectives.get(i), problem.seats()));
      best[i] = last.best;
    }
    return new Optimum(problem, types, search, first, last, best);
  }

  /** Returns that no committee keeps all bounds. */
  static Optimum impossible(Problem problem) {
    Types types = Types.of(problem);
    Pass none =
        new Pass(
            Lattice.none(types.count()), types.sums(problem.objectives().get(0), problem.seats()));
    return new Optimum(problem, types, Optional.empty(), none, none, new long[] {Pass.NONE});
  }

  /** Returns these committees as the best after an order that took so many of each level. */
  Optimum after(long[] taken) {
    long[] all = Arrays.copyOf(taken, taken.length + best.length);
    System.arraycopy(best, 0, all, taken.length, best.length);
    return new Optimum(problem, types, search, firstPass, lastPass, all);
  }

  /** Returns whether any committee keeps all bounds. */
  public boolean isFeasible() {
    return best[0] != Pass.NONE;
  }

  /** Returns how much work it was to find, in steps. */
  public long size() {
    return search.isPresent()
        ? Lattice.FEW_STEPS + search.get().work()
        : firstPass.size() * best.length;
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
      long[][] exactly = lastPass.exactly();
      for (int type = 0; type < types.count(); type++) {
        fill(memberships, type, exactly[type]);
      }
    }
    return memberships;
  }

  /** Candidates who are equal in everything share their place. */
  private void fill(Membership[] memberships, int type, long[] exactly) {
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
    return Reach.of(types, exactly(), problem);
  }

  private long[][] exactly() {
    if (search.isEmpty()) {
      return firstPass.exactly();
    }
    return search
        .get()
        .exactly()
        .orElseGet(
            () ->
                new Pass(
                        Lattice.of(types, problem),
                        types.sums(problem.objectives().get(0), problem.seats()))
                    .exactly());
  }

  /** Returns how many committees are equally good; {@link Long#MAX_VALUE} stands for more. */
  public long committees() {
    return isFeasible() ? Ways.count(lastPass.bestPaths(), types, problem.objectives()) : 0;
  }
}
