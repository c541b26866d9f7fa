package nectally.tally.solver;

import java.util.Optional;

/**
 * Finds the best committees where laying out all of them would be too much work.
 *
 * <p>Only what can still come to a certain sum is laid out, at first close to what {@link Prices}
 * allow at most, then less and less. The first sum that is found is exact, since nothing better was
 * left out.
 */
final class Search {

  /** One search may take so many steps, */
  private static final int MAX_STEPS_EACH = 6_000_000;

  /** and all for one problem together so many: about two seconds. */
  private static final long MAX_STEPS = 60_000_000;

  /** The first search is for committees within this part of the most that there could be. */
  private static final long FIRST_SLACK = 2_048;

  /** After so many searches in vain it is asked whether there is any committee at all. */
  private static final int EARLY_ROUNDS = 3;

  private final Types types;
  private final Problem problem;
  private final long[] weights;
  private final long[][] sums;
  private final Prices prices;
  private Optional<Prices> bare = Optional.empty();
  private long steps;

  private Search(Types types, Problem problem, Prices prices) {
    this.types = types;
    this.problem = problem;
    this.prices = prices;
    steps = prices.work();
    weights = problem.objectives().get(0);
    sums = types.sums(weights, problem.seats());
  }

  static Search of(Types types, Problem problem) {
    return new Search(types, problem, Prices.of(types, problem, problem.objectives().get(0)));
  }

  /** Returns all best committees by the first objective, and others; empty if too many. */
  Optional<Lattice> lattice() {
    return lattice(prices);
  }

  /**
   * Returns, for each type and k, the best sum of a committee with exactly k of it; empty if that
   * takes too long.
   */
  Optional<long[][]> exactly() {
    long[][] exactly = new long[types.count()][];
    for (int type = 0; type < exactly.length; type++) {
      exactly[type] = new long[sums[type].length];
      for (int k = 0; k < exactly[type].length; k++) {
        Optional<Lattice> lattice = lattice(prices.forced(type, k, problem));
        if (lattice.isEmpty()) {
          return Optional.empty();
        }
        exactly[type][k] = new Pass(lattice.get(), sums).best;
      }
    }
    return Optional.of(exactly);
  }

  /** Returns about how many steps all searches so far took. */
  long work() {
    return steps;
  }

  /** Returns whether prices without any votes show that no committee keeps the bounds. */
  boolean isImpossible() {
    return isImpossible(prices);
  }

  private Optional<Lattice> lattice(Prices some) {
    long slack = Math.max(0, some.bound()) / FIRST_SLACK + 1;
    for (int round = 0; slack < some.bound(); round++, slack *= 4) {
      if (round == EARLY_ROUNDS && isImpossible(some)) {
        return none();
      }
      if (round == 1) {
        some.refine();
      }
      long least = some.bound() - slack;
      Optional<Lattice> lattice = laidOut(new Hope(some, sums, least));
      if (lattice.isEmpty() || new Pass(lattice.get(), sums).best >= least) {
        return lattice;
      }
    }
    return some.bound() < 0 || isImpossible(some) ? none() : laidOut(new Hope(some, sums, 0));
  }

  private boolean isImpossible(Prices some) {
    Prices bare = bare();
    if (some.forcedType < 0) {
      return bare.bound() < 0;
    }
    Prices forced = bare.forced(some.forcedType, some.forced, problem);
    forced.search();
    return forced.bound() < 0;
  }

  private Prices bare() {
    if (bare.isEmpty()) {
      bare = Optional.of(Prices.of(types, problem, new long[weights.length]));
      steps += prices.work();
    }
    return bare.get();
  }

  private Optional<Lattice> laidOut(Hope hope) {
    Optional<Lattice> lattice = Lattice.within(types, problem, Optional.of(hope), MAX_STEPS_EACH);
    steps += lattice.map(laid -> laid.size).orElse(MAX_STEPS);
    return steps < MAX_STEPS ? lattice : Optional.empty();
  }

  private Optional<Lattice> none() {
    return Optional.of(Lattice.none(types.count()));
  }
}
