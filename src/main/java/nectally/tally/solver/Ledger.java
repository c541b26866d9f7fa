package nectally.tally.solver;

import java.util.Arrays;

/**
 * Which bounds are being counted between one type and the next, and how their counts make one
 * number.
 *
 * <p>A bound is open from behind its first type until its last type is through. Between two types
 * the counts of the open bounds are the digits of a number in a mixed radix.
 */
final class Ledger {

  private static final long TOO_MANY = Long.MAX_VALUE / 4;

  private final Problem problem;
  private final Limit[] limits;

  /** For each bound its first and last type; the seats are the last bound and hold every type. */
  private final int[] first;

  private final int[] last;
  private final long[] masks;

  /** For each bound how many candidates of it are in this type or a later one. */
  private final int[][] rest;

  Ledger(Types types, Problem problem) {
    this.problem = problem;
    int bounds = problem.bounds().size();
    limits = new Limit[bounds + 1];
    for (int i = 0; i < bounds; i++) {
      limits[i] = Limit.of(problem, i);
    }
    limits[bounds] = Limit.ofSeats(problem.seats());
    masks = types.masks;
    first = new int[limits.length];
    last = new int[limits.length];
    rest = new int[limits.length][masks.length + 1];
    for (int i = 0; i < limits.length; i++) {
      span(i, types);
    }
  }

  private void span(int bound, Types types) {
    first[bound] = masks.length;
    last[bound] = -1;
    for (int type = masks.length - 1; type >= 0; type--) {
      rest[bound][type] = rest[bound][type + 1];
      if (holds(bound, type)) {
        first[bound] = type;
        last[bound] = Math.max(last[bound], type);
        rest[bound][type] += types.members[type].length;
      }
    }
  }

  private boolean holds(int bound, int type) {
    return bound == limits.length - 1 || (masks[type] >>> bound & 1) != 0;
  }

  /** Returns whether the committee can never be filled: a bound asks for more than there are. */
  boolean isHopeless() {
    for (int i = 0; i < limits.length; i++) {
      if (limits[i].min() > rest[i][0]) {
        return true;
      }
    }
    return false;
  }

  /** Returns how {@code type} moves the counts. */
  Turn turn(int type) {
    return new Turn(type);
  }

  /** Returns what one of each bound adds to the number before {@code type}; 0 where not open. */
  private long[] strides(int type) {
    long[] strides = new long[limits.length];
    long stride = 1;
    for (int i = 0; i < limits.length; i++) {
      if (first[i] < type && type <= last[i]) {
        strides[i] = stride;
        long radix = limits[i].cap() + 1L;
        if (stride > TOO_MANY / radix) {
          throw new ProblemTooLargeException(ProblemTooLargeException.Kind.TOO_MANY_WAYS, problem);
        }
        stride *= radix;
      }
    }
    return strides;
  }

  /** One type's turn: from the number before it to the number after it. */
  final class Turn {

    private final long[] before;
    private final long[] after;

    /** The bounds that hold this type, and their counts in the number read last. */
    private final int[] moved;

    private final int[] counts;

    /** The counts, in the number read last, of all bounds; 0 of those that come later. */
    private final int[] read;

    /** The bounds that hold this type or a later one, without the seats. */
    private final int[] unfinished;

    /** For the bounds in {@code moved}, how many candidates come later. */
    private final int[] later;

    /** The bounds that are open on both sides of this type but do not hold it. */
    private final int[] carried;

    private long base;

    private Turn(int type) {
      before = strides(type);
      after = strides(type + 1);
      int[] held = new int[limits.length];
      int[] passed = new int[limits.length];
      int[] open = new int[limits.length];
      int holding = 0;
      int passing = 0;
      int opening = 0;
      for (int i = 0; i < limits.length; i++) {
        if (i < limits.length - 1 && last[i] >= type) {
          open[opening++] = i;
        }
        if (holds(i, type)) {
          held[holding++] = i;
        } else if (before[i] > 0) {
          passed[passing++] = i;
        }
      }
      moved = Arrays.copyOf(held, holding);
      carried = Arrays.copyOf(passed, passing);
      counts = new int[moved.length];
      read = new int[limits.length];
      unfinished = Arrays.copyOf(open, opening);
      later = new int[moved.length];
      for (int i = 0; i < moved.length; i++) {
        later[i] = rest[moved[i]][type + 1];
      }
    }

    /** Starts from the state that {@code key} stands for. */
    void read(long key) {
      base = 0;
      for (int bound : carried) {
        read[bound] = digit(key, bound);
        base += read[bound] * after[bound];
      }
      for (int i = 0; i < moved.length; i++) {
        counts[i] = digit(key, moved[i]);
        read[moved[i]] = counts[i];
      }
    }

    /** Returns how many seats are left in the number read last. */
    int seatsLeft() {
      int seats = limits.length - 1;
      return limits[seats].cap() - read[seats];
    }

    /** Returns what the bounds still cost or bring at these prices. */
    long owed(Prices prices) {
      long sum = 0;
      for (int bound : unfinished) {
        sum += prices.owed(bound, read[bound]);
      }
      return sum;
    }

    private int digit(long key, int bound) {
      return before[bound] == 0 ? 0 : (int) (key / before[bound] % (limits[bound].cap() + 1L));
    }

    /**
     * Returns the number after taking {@code k} of the type, or -1 where a bound is broken or must
     * be broken later.
     */
    long take(int k) {
      long key = base;
      for (int i = 0; i < moved.length; i++) {
        Limit limit = limits[moved[i]];
        int count = limit.after(counts[i], k);
        if (count < 0 || count + later[i] < limit.min()) {
          return -1;
        }
        key += count * after[moved[i]];
      }
      return key;
    }
  }
}
