package nectally.tally.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Goes down the order of votes where laying out all committees would be too much work: as many as
 * possible of each level are guarded, the others doomed (Hill 1998, Voting matters 9).
 */
final class InOrder {

  /** So many steps are laid out rather than searched. */
  private static final int EASY_STEPS = 30_000;

  private final Problem problem;
  private final int[] level;
  private final int levels;
  private final long[] guide;
  private final BitSet in = new BitSet();
  private final BitSet out = new BitSet();
  private final List<Bound> partly = new ArrayList<>();
  private final long[] taken;
  private BitSet witness = new BitSet();

  private InOrder(Problem problem) {
    this.problem = problem;
    level = new int[problem.candidates()];
    levels = fillLevels();
    taken = new long[levels];
    guide = new long[level.length];
    Arrays.setAll(guide, c -> levels - level[c]);
  }

  /**
   * Solves {@code problem}, whose first objectives are the order of votes.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  static Optimum solve(Problem problem) {
    InOrder search = new InOrder(problem);
    if (!search.find(new BitSet(), 0)) {
      return Optimum.impossible(problem);
    }
    for (int next = 0; next < search.levels; next++) {
      search.settle(next);
    }
    List<long[]> rest =
        problem.objectives().subList(problem.ordered(), problem.objectives().size());
    Problem settled =
        search.settled(rest.isEmpty() ? Objectives.total(new long[search.level.length]) : rest);
    return Optimum.of(settled).after(search.taken);
  }

  /** Numbers the levels from the top; who is equal in all of the order is on one level. */
  private int fillLevels() {
    Integer[] order = new Integer[level.length];
    Arrays.setAll(order, c -> c);
    Arrays.sort(order, (a, b) -> compare(b, a));
    int number = -1;
    for (int i = 0; i < order.length; i++) {
      number += i == 0 || compare(order[i - 1], order[i]) != 0 ? 1 : 0;
      level[order[i]] = number;
    }
    return number + 1;
  }

  private int compare(int a, int b) {
    for (long[] weights : problem.objectives().subList(0, problem.ordered())) {
      if (weights[a] != weights[b]) {
        return Long.compare(weights[a], weights[b]);
      }
    }
    return 0;
  }

  private void settle(int number) {
    BitSet members = new BitSet();
    for (int c = 0; c < level.length; c++) {
      members.set(c, level[c] == number);
    }
    int all = members.cardinality();
    int most = both(witness, members);
    while (most < all && in.cardinality() < problem.seats() && find(members, most + 1)) {
      most = both(witness, members);
    }
    taken[number] = most;
    if (most == all) {
      in.or(members);
    } else if (most == 0) {
      out.or(members);
    } else {
      partly.add(new Bound(-1, members, most, most));
    }
  }

  private static int both(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return common.cardinality();
  }

  /** Finds a committee with at least so many of these, and remembers it. */
  private boolean find(BitSet some, int least) {
    partly.add(new Bound(-1, some, least, Integer.MAX_VALUE));
    Problem asked = settled(Objectives.total(guide));
    partly.remove(partly.size() - 1);
    Types types = Types.of(asked);
    Optional<Lattice> lattice =
        Lattice.within(types, asked, Optional.empty(), EASY_STEPS)
            .or(
                () -> {
                  Search search = Search.of(types, asked);
                  return search.isImpossible()
                      ? Optional.of(Lattice.none(types.count()))
                      : search.lattice();
                });
    Pass pass =
        new Pass(
            lattice.orElseThrow(() -> Lattice.tooLarge(problem)), types.sums(guide, asked.seats()));
    if (pass.best != Pass.NONE) {
      witness = pass.committee(types);
    }
    return pass.best != Pass.NONE;
  }

  private Problem settled(List<long[]> objectives) {
    List<Bound> bounds = new ArrayList<>(problem.bounds());
    bounds.add(new Bound(-1, (BitSet) in.clone(), in.cardinality(), Integer.MAX_VALUE));
    bounds.add(new Bound(-1, (BitSet) out.clone(), 0, 0));
    bounds.addAll(partly);
    return new Problem(problem.seats(), problem.candidates(), bounds, objectives);
  }
}
