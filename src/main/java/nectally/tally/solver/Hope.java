package nectally.tally.solver;

import java.util.Arrays;

/**
 * Which choices are worth going on from: those of which a committee with at least so many votes may
 * still come.
 */
final class Hope {

  private final Prices prices;

  /** The weights of the best 0, 1, 2, … candidates of each type. */
  final long[][] sums;

  private final long least;
  private final long[][] later;

  /**
   * Prepares to look for committees of at least {@code least}.
   *
   * @param sums by type and number, the weights that {@code prices} are for
   */
  Hope(Prices prices, long[][] sums, long least) {
    this.prices = prices;
    this.sums = sums;
    this.least = least;
    this.later = prices.later();
  }

  /** Returns whether {@code k} of the type may be taken. */
  boolean allows(int type, int k) {
    return type != prices.forcedType || k == prices.forced;
  }

  /**
   * Returns whether to go on from the state read last, reached with {@code sum}, at {@code type}.
   */
  boolean isWorth(Ledger.Turn turn, int type, long sum) {
    long rest = later[type][turn.seatsLeft()];
    if (rest == Long.MIN_VALUE) {
      return false;
    }
    return sum * prices.parts + rest + turn.owed(prices) >= least * prices.parts;
  }

  /** Keeps the best sum with which each state is reached, while a lattice is laid out. */
  static final class Sums {

    private long[] best = new long[16];

    /** Notes that {@code state} can be reached with {@code sum}. */
    void reach(int state, long sum) {
      if (state >= best.length) {
        best = Arrays.copyOf(best, Math.max(state + 1, 2 * best.length));
      }
      best[state] = Math.max(best[state], sum);
    }

    long of(int state) {
      return best[state];
    }
  }
}
