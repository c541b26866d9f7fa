package nectally.tally.solver;

import java.util.Arrays;

/**
 * Prices on the bounds of a problem, by which the search sees early that no good committee can come
 * of what it has chosen so far.
 *
 * <p>A candidate who helps to reach a minimum is worth its price more than the votes, one who uses
 * up a maximum as much less; then the bounds are left out and the best of the candidates taken.
 * Whatever the prices are, no committee that keeps the bounds is better than this comes to
 * (Lagrangian relaxation: Geoffrion, Mathematical Programming Study 2, 1974). Prices therefore
 * never change an answer, only the time that it takes; they are whole numbers, and so is the
 * comparison.
 */
final class Prices {

  private static final int GOOD_ROUNDS = 120;
  private static final int REFINING_ROUNDS = 40;

  /** Prices may be parts of a vote, where the votes leave room for that. */
  private static final long PARTS = 64;

  private final Types types;
  private final Limit[] limits;
  private final long[] weights;
  private final int seats;

  /** How many parts of a vote a price of 1 is. */
  final long parts;

  /** The type of which exactly {@link #forced} candidates are taken, or -1. */
  final int forcedType;

  final int forced;

  private final boolean hasRoom;
  private long[] price;
  private long[] best;
  private long bound = Long.MAX_VALUE;

  /** For each type what its candidates are worth together with the prices. */
  private final long[][] worth;

  private final int[] taken;

  /**
   * Prices for committees with exactly {@code forced} of {@code forcedType}, or any where that is
   * -1.
   */
  private Prices(
      Types types, Problem problem, long[] weights, int forcedType, int forced, long[] start) {
    this.types = types;
    this.weights = weights;
    this.seats = problem.seats();
    this.forcedType = forcedType;
    this.forced = forced;
    limits = new Limit[problem.bounds().size()];
    for (int b = 0; b < limits.length; b++) {
      limits[b] = Limit.of(problem, b);
    }
    long heaviest = Math.max(1, Arrays.stream(weights).max().orElse(1));
    long room = Long.MAX_VALUE / 8 / (seats + 1L) / (2L * limits.length + 2) / heaviest;
    hasRoom = room > 0;
    parts = Math.max(1, Math.min(PARTS, room));
    price = start.clone();
    best = start.clone();
    worth = new long[types.count()][];
    for (int type = 0; type < worth.length; type++) {
      worth[type] = new long[Math.min(seats, types.members[type].length)];
    }
    taken = new int[types.count()];
  }

  /** Returns good prices for all committees. */
  static Prices of(Types types, Problem problem, long[] weights) {
    Prices prices = new Prices(types, problem, weights, -1, 0, new long[problem.bounds().size()]);
    prices.search();
    return prices;
  }

  /** Returns good prices for committees with exactly {@code k} of {@code type}. */
  Prices forced(int type, int k, Problem problem) {
    Prices prices = new Prices(types, problem, weights, type, k, best);
    prices.improve(64, 1, 8, 9);
    return prices;
  }

  /** Looks for better prices than those of the committees that {@link #forced} started from. */
  void refine() {
    improve(64, REFINING_ROUNDS, 7, 8);
  }

  /** Looks long for better prices, from far. */
  void search() {
    improve(8, GOOD_ROUNDS, 15, 16);
  }

  /**
   * Returns the most that a committee can have, or {@link Pass#NONE} or less where there is none.
   */
  long bound() {
    return Math.floorDiv(bound, parts);
  }

  /** Returns about how many steps it takes to find good prices. */
  long work() {
    return (long) GOOD_ROUNDS * weights.length;
  }

  /** Goes to better prices in ever smaller steps (subgradients). */
  private void improve(long firstStep, int rounds, long shrink, long by) {
    long step = parts * Math.max(1, Arrays.stream(weights).max().orElse(1)) / firstStep + parts;
    for (int round = 0; round < rounds; round++) {
      long here = relaxed();
      if (here < bound) {
        bound = here;
        best = price.clone();
      }
      if (!hasRoom || here < 0 || round == rounds - 1 || !move(step)) {
        break;
      }
      step = Math.max(1, step * shrink / by);
    }
    price = best;
    relaxed();
  }

  /** Raises the price of what there is too little of, lowers that of what there is too much of. */
  private boolean move(long step) {
    boolean moved = false;
    long most = parts * Math.max(1, Arrays.stream(weights).max().orElse(1)) * 2;
    for (int b = 0; b < limits.length; b++) {
      int count = 0;
      for (int type = 0; type < taken.length; type++) {
        count += (types.masks[type] >>> b & 1) == 0 ? 0 : taken[type];
      }
      long before = price[b];
      long after = before - step * excess(b, count);
      boolean turns = (before > 0 && after < 0) || (before < 0 && after > 0);
      price[b] = turns ? 0 : Math.max(-most, Math.min(most, after));
      moved |= price[b] != before;
    }
    return moved;
  }

  private int excess(int b, int count) {
    Limit limit = limits[b];
    if (count < limit.min() || price[b] > 0) {
      return count - limit.min();
    }
    boolean isOver = limit.isCeiling() && (count > limit.cap() || price[b] < 0);
    return isOver ? count - limit.cap() : 0;
  }

  /** Takes the candidates worth most, whatever the bounds, and returns what they come to. */
  private long relaxed() {
    appraise();
    int free = seats;
    int others = 0;
    for (int type = 0; type < worth.length; type++) {
      if (type == forcedType) {
        free -= forced;
      } else {
        others += worth[type].length;
      }
    }
    if (free < 0 || free > others) {
      return Long.MIN_VALUE;
    }
    long sum = constant();
    long[] sorted = new long[others];
    int n = 0;
    for (int type = 0; type < worth.length; type++) {
      if (type == forcedType) {
        for (int i = 0; i < forced; i++) {
          sum += worth[type][i];
        }
      } else {
        System.arraycopy(worth[type], 0, sorted, n, worth[type].length);
        n += worth[type].length;
      }
    }
    Arrays.sort(sorted);
    for (int i = others - free; i < others; i++) {
      sum += sorted[i];
    }
    long last = free == 0 ? Long.MAX_VALUE : sorted[others - free];
    int equal = 0;
    for (int i = others - free; i < others && sorted[i] == last; i++) {
      equal++;
    }
    take(last, equal);
    return sum;
  }

  private void take(long last, int equal) {
    int left = equal;
    for (int type = 0; type < worth.length; type++) {
      int k = 0;
      if (type == forcedType) {
        k = forced;
      } else {
        while (k < worth[type].length
            && (worth[type][k] > last || (worth[type][k] == last && left > 0))) {
          left -= worth[type][k] == last ? 1 : 0;
          k++;
        }
      }
      taken[type] = k;
    }
  }

  private void appraise() {
    for (int type = 0; type < worth.length; type++) {
      long premium = 0;
      for (int b = 0; b < limits.length; b++) {
        premium += (types.masks[type] >>> b & 1) == 0 ? 0 : price[b];
      }
      for (int i = 0; i < worth[type].length; i++) {
        worth[type][i] = weights[types.members[type][i]] * parts + premium;
      }
    }
  }

  private long constant() {
    long sum = 0;
    for (int b = 0; b < limits.length; b++) {
      sum += owed(b, 0);
    }
    return sum;
  }

  /** Returns what a bound still costs, negative, or brings where {@code count} are taken. */
  long owed(int b, int count) {
    Limit limit = limits[b];
    return price[b] * (count - (price[b] > 0 ? limit.min() : limit.cap()));
  }

  /**
   * Returns, for each type and r, what the best r candidates of it and of later types are worth;
   * {@link Long#MIN_VALUE} where there are not so many.
   */
  long[][] later() {
    long[][] later = new long[worth.length + 1][];
    long[] top = new long[0];
    long base = 0;
    int fixed = 0;
    for (int type = worth.length; type >= 0; type--) {
      if (type < worth.length) {
        if (type == forcedType) {
          fixed = forced;
          for (int i = 0; i < forced; i++) {
            base += worth[type][i];
          }
        } else {
          top = merged(top, worth[type]);
        }
      }
      later[type] = new long[seats + 1];
      Arrays.fill(later[type], Long.MIN_VALUE);
      long sum = base;
      for (int r = fixed; r <= seats && r - fixed <= top.length; r++) {
        later[type][r] = sum;
        sum += r - fixed < top.length ? top[r - fixed] : 0;
      }
    }
    return later;
  }

  /** Merges two falling rows and keeps no more than there are seats. */
  private long[] merged(long[] one, long[] other) {
    long[] merged = new long[Math.min(seats, one.length + other.length)];
    int i = 0;
    int j = 0;
    for (int n = 0; n < merged.length; n++) {
      boolean first = j == other.length || (i < one.length && one[i] >= other[j]);
      merged[n] = first ? one[i++] : other[j++];
    }
    return merged;
  }
}
