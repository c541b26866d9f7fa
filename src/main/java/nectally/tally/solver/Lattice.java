package nectally.tally.solver;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every way of taking some candidates of each type, one type after the other, that keeps all
 * bounds.
 *
 * <p>Between two types a state is what the bounds have counted so far. A step takes the best k of a
 * type and leads from one state to another. Each path from the first state to the last is one
 * committee, up to candidates that are equal in every objective.
 */
final class Lattice {

  /** More steps, and counts to carry, than this are refused: they take 100 MB and some seconds. */
  static final int MAX_STEPS = 24_000_000;

  /** So many steps take less time than to look for those that matter. */
  static final int FEW_STEPS = 1_500_000;

  /** For each type, where each step leads: {@code next[type][state * width + k]}, or -1. */
  final int[][] next;

  /** How much work it is to go through all steps once. */
  final long size;

  /** For each type one more than the most of it that are taken. */
  final int[] widths;

  /** How many states there are before each type, and at the end. */
  final int[] states;

  private Lattice(int[][] next, int[] widths, int[] states, long size) {
    this.size = size;
    this.next = next;
    this.widths = widths;
    this.states = states;
  }

  /**
   * Lays out all steps.
   *
   * @throws ProblemTooLargeException if there are more than {@link #MAX_STEPS}
   */
  static Lattice of(Types types, Problem problem) {
    return within(types, problem, Optional.empty(), MAX_STEPS).orElseThrow(() -> tooLarge(problem));
  }

  /**
   * Lays out the steps for which there is hope, or all; empty if they are more than {@code max}.
   */
  static Optional<Lattice> within(Types types, Problem problem, Optional<Hope> hope, int max) {
    Ledger ledger = new Ledger(types, problem);
    int count = types.count();
    int[][] next = new int[count][];
    int[] widths = new int[count];
    int[] states = new int[count + 1];
    LongIndex before = new LongIndex();
    if (!ledger.isHopeless()) {
      before.of(0);
    }
    Hope.Sums sums = new Hope.Sums();
    long steps = 0;
    for (int type = 0; type < count; type++) {
      widths[type] = Math.min(problem.seats(), types.members[type].length) + 1;
      states[type] = before.size();
      steps += (long) before.size() * (widths[type] + problem.bounds().size());
      if (steps > max) {
        return Optional.empty();
      }
      LongIndex after = new LongIndex();
      if (hope.isPresent()) {
        Hope.Sums reached = new Hope.Sums();
        next[type] =
            hopeful(
                ledger.turn(type), type, before, after, widths[type], hope.get(), sums, reached);
        sums = reached;
      } else {
        next[type] = steps(ledger.turn(type), before, after, widths[type]);
      }
      before = after;
    }
    states[count] = before.size();
    return Optional.of(new Lattice(next, widths, states, steps));
  }

  private static int[] steps(Ledger.Turn turn, LongIndex before, LongIndex after, int width) {
    int[] next = new int[before.size() * width];
    for (int state = 0; state < before.size(); state++) {
      turn.read(before.key(state));
      for (int k = 0; k < width; k++) {
        long key = turn.take(k);
        next[state * width + k] = key < 0 ? -1 : after.of(key);
      }
    }
    return next;
  }

  private static int[] hopeful(
      Ledger.Turn turn,
      int type,
      LongIndex before,
      LongIndex after,
      int width,
      Hope hope,
      Hope.Sums sums,
      Hope.Sums reached) {
    int[] next = new int[before.size() * width];
    Arrays.fill(next, -1);
    for (int state = 0; state < before.size(); state++) {
      turn.read(before.key(state));
      boolean isWorth = hope.isWorth(turn, type, sums.of(state));
      for (int k = 0; isWorth && k < width; k++) {
        long key = hope.allows(type, k) ? turn.take(k) : -1;
        if (key >= 0) {
          int to = after.of(key);
          next[state * width + k] = to;
          reached.reach(to, sums.of(state) + hope.sums[type][k]);
        }
      }
    }
    return next;
  }

  /** Returns the lattice of no committee at all. */
  static Lattice none(int types) {
    return new Lattice(new int[types][0], new int[types], new int[types + 1], 0);
  }

  /** Returns a copy whose steps can be taken out without changing this one. */
  Lattice copy() {
    int[][] copies = new int[next.length][];
    for (int type = 0; type < next.length; type++) {
      copies[type] = Arrays.copyOf(next[type], next[type].length);
    }
    return new Lattice(copies, widths, states, size);
  }

  static ProblemTooLargeException tooLarge(Problem problem) {
    return new ProblemTooLargeException(ProblemTooLargeException.Kind.TOO_MANY_STEPS, problem);
  }
}
