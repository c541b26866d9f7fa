package nectally.tally.solver;

import java.util.Arrays;
import java.util.List;

/**
 * The candidates of a problem, those to whom the same bounds apply together.
 *
 * <p>Inside a type only the objectives matter, so that a committee is no more than a number of
 * candidates of each type, the best ones; this is what keeps the exact search small.
 */
final class Types {

  static final int MAX_BOUNDS = 62;

  /** The bounds that apply to each type, as bits. */
  final long[] masks;

  /** The candidates of each type, the best first. */
  final int[][] members;

  private Types(long[] masks, int[][] members) {
    this.masks = masks;
    this.members = members;
  }

  /**
   * Groups the candidates of {@code problem}.
   *
   * @throws ProblemTooLargeException if there are too many bounds
   */
  static Types of(Problem problem) {
    if (problem.bounds().size() > MAX_BOUNDS) {
      throw new ProblemTooLargeException(ProblemTooLargeException.Kind.TOO_MANY_BOUNDS, problem);
    }
    long[] maskOf = new long[problem.candidates()];
    LongIndex found = new LongIndex();
    for (int candidate = 0; candidate < maskOf.length; candidate++) {
      maskOf[candidate] = maskOf(candidate, problem.bounds());
      found.of(maskOf[candidate]);
    }
    long[] masks = TypeOrder.best(found, problem);
    int[][] members = new int[masks.length][];
    for (int type = 0; type < masks.length; type++) {
      members[type] = bestFirst(masks[type], maskOf, problem.objectives());
    }
    return new Types(masks, members);
  }

  private static int[] bestFirst(long mask, long[] maskOf, List<long[]> objectives) {
    int[] members = new int[maskOf.length];
    int count = 0;
    for (int candidate = 0; candidate < maskOf.length; candidate++) {
      if (maskOf[candidate] == mask) {
        members[count++] = candidate;
      }
    }
    return BestFirst.of(Arrays.copyOf(members, count), objectives);
  }

  int count() {
    return masks.length;
  }

  /** Returns the weights of the best 0, 1, 2, … candidates of each type, at most {@code seats}. */
  long[][] sums(long[] weights, int seats) {
    long[][] sums = new long[members.length][];
    for (int type = 0; type < members.length; type++) {
      sums[type] = new long[Math.min(seats, members[type].length) + 1];
      for (int k = 1; k < sums[type].length; k++) {
        sums[type][k] = sums[type][k - 1] + weights[members[type][k - 1]];
      }
    }
    return sums;
  }

  /** Returns where the candidates of {@code type} end who equal the one at {@code start}. */
  int blockEnd(int type, int start, List<long[]> objectives) {
    int[] all = members[type];
    int end = start + 1;
    while (end < all.length && compare(objectives, all[start], all[end]) == 0) {
      end++;
    }
    return end;
  }

  private static long maskOf(int candidate, List<Bound> bounds) {
    long mask = 0;
    for (int i = 0; i < bounds.size(); i++) {
      if (bounds.get(i).members().get(candidate)) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  /** Compares two candidates by the objectives, the first before the second. */
  static int compare(List<long[]> objectives, int a, int b) {
    for (long[] weights : objectives) {
      if (weights[a] != weights[b]) {
        return Long.compare(weights[a], weights[b]);
      }
    }
    return 0;
  }
}
