package nectally.tally.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a committee should have most of, as weights for the solver. */
public final class Objectives {

  private Objectives() {}

  /** The most votes in sum. */
  public static List<long[]> total(long[] votes) {
    return List.of(votes);
  }

  /**
   * As many as possible of the candidates with the most votes, then of those with the next most,
   * and so on: each is elected unless that makes the quotas impossible (guarded and doomed
   * candidates, Hill 1998, votingmatters.org.uk issue 9).
   */
  public static List<long[]> inOrder(long[] votes, int seats) {
    long[] levels = Arrays.stream(votes).distinct().sorted().toArray();
    int[] level = new int[votes.length];
    for (int i = 0; i < votes.length; i++) {
      level[i] = levels.length - 1 - Arrays.binarySearch(levels, votes[i]);
    }
    return byLevel(level, levels.length, seats);
  }

  /**
   * As many as possible of level 0, then of level 1, and so on.
   *
   * <p>A level weighs more than all seats on later levels together, for as many levels as fit a
   * long; the others follow in further objectives.
   *
   * @param level by candidate; {@code levels} or more stands for none
   */
  public static List<long[]> byLevel(int[] level, int levels, int seats) {
    int batch = 0;
    for (long weight = 1; weight <= Long.MAX_VALUE / 4 / (seats + 1L); weight *= seats + 1L) {
      batch++;
    }
    List<long[]> objectives = new ArrayList<>();
    for (int from = 0; from < levels; from += batch) {
      objectives.add(weights(level, from, Math.min(levels, from + batch), seats + 1L));
    }
    return objectives;
  }

  private static long[] weights(int[] level, int from, int to, long base) {
    long[] byLevel = new long[to - from];
    long weight = 1;
    for (int i = to - 1; i >= from; i--) {
      byLevel[i - from] = weight;
      weight *= base;
    }
    long[] weights = new long[level.length];
    for (int i = 0; i < level.length; i++) {
      weights[i] = level[i] >= from && level[i] < to ? byLevel[level[i] - from] : 0;
    }
    return weights;
  }
}
