package nectally.tally.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The places of weights in their order: the greatest first, equal ones as they stand.
 *
 * <p>A weight and its place are sorted as one number, where both have room in it: a million take a
 * tenth of the time.
 */
public final class HeaviestFirst {

  private HeaviestFirst() {}

  /** Returns the places of {@code weights}, from 0, in order; any numbers may be weights. */
  public static int[] of(long[] weights) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(weights.length);
    long greatest = Long.MIN_VALUE;
    for (long weight : weights) {
      greatest = Math.max(greatest, weight);
    }
    long[] keys = new long[weights.length];
    for (int i = 0; i < keys.length; i++) {
      long less = greatest - weights[i];
      if (less < 0 || less > Long.MAX_VALUE >>> bits) {
        return compared(weights);
      }
      keys[i] = less << bits | i;
    }
    Arrays.sort(keys);
    int place = (1 << bits) - 1;
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) keys[i] & place;
    }
    return order;
  }

  /** Returns the same order by comparing weights, which may lie as far apart as they will. */
  private static int[] compared(long[] weights) {
    return IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer place) -> weights[place]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
