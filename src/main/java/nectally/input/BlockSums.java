package nectally.input;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Contests or areas in the order of the file of which one has the votes of those right above it
 * together, or of those right below, candidate by candidate, as regions among their districts do.
 *
 * <p>Each is held as a number that is linear in the votes, each candidate's times what their name
 * gives, so that several have the same votes as another where their numbers add up to its.
 */
final class BlockSums {

  /** Behind so many nobody looks for sums. */
  private static final int MOST = 20_000;

  /** So many steps for each are enough, but where nothing has votes. */
  private static final long MOST_STEPS = 100;

  /** With fewer votes some may add up by chance. */
  private static final long LEAST_VOTES = 500;

  /** With so many votes two candidates' do not. */
  private static final long SURE_VOTES = 5_000;

  private static final int SURE_CANDIDATES = 3;

  /** Spreads what a name's letters give over all bits: an odd number without a pattern. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private long[] votes = new long[4];
  private long[] prints = new long[4];
  private boolean[] mayBeSum = new boolean[4];
  private boolean[] isSure = new boolean[4];
  private int size;

  /** Returns what one vote of somebody gives to the number of a contest or an area. */
  static long weight(String name) {
    long spread = name.hashCode() * SPREAD;
    return ((spread ^ (spread >>> 32)) * SPREAD) | 1;
  }

  /**
   * Takes the next one.
   *
   * @param all votes of its candidates
   * @param print their votes, each times their {@link #weight}
   * @param several how many of them have votes
   */
  void add(long all, long print, int several) {
    if (size == MOST) {
      return;
    }
    if (size == votes.length) {
      votes = Arrays.copyOf(votes, 2 * size);
      prints = Arrays.copyOf(prints, 2 * size);
      mayBeSum = Arrays.copyOf(mayBeSum, 2 * size);
      isSure = Arrays.copyOf(isSure, 2 * size);
    }
    votes[size] = all;
    prints[size] = print;
    mayBeSum[size] = several > 1 && all >= LEAST_VOTES;
    isSure[size] = several >= SURE_CANDIDATES || all >= SURE_VOTES;
    size++;
  }

  /**
   * Returns where the sums stand, by their place, 0-based; none where they may be by chance. Where
   * there are some, one beside a single one of the same votes is one as well.
   *
   * @param what they are, such as {@code contest}
   */
  SortedMap<Integer, String> sums(String what) {
    SortedMap<Integer, String> sums = sums(what, 2);
    boolean areSure = sums.size() > 1;
    for (int place : sums.keySet()) {
      areSure |= isSure[place];
    }
    return areSure ? sums(what, 1) : new TreeMap<>();
  }

  private SortedMap<Integer, String> sums(String what, int fewest) {
    SortedMap<Integer, String> sums = new TreeMap<>();
    boolean[] isSum = new boolean[size];
    long[] steps = {MOST_STEPS * size};
    for (int i = 0; i < size; i++) {
      find(i, -1, fewest, isSum, steps, what + " above it", sums);
    }
    for (int i = size - 1; i >= 0; i--) {
      find(i, 1, fewest, isSum, steps, what + " below it", sums);
    }
    return sums;
  }

  private void find(
      int at,
      int step,
      int fewest,
      boolean[] isSum,
      long[] steps,
      String those,
      SortedMap<Integer, String> sums) {
    if (!mayBeSum[at] || isSum[at]) {
      return;
    }
    long all = 0;
    long print = 0;
    int parts = 0;
    for (int i = at + step; i >= 0 && i < size && all < votes[at] && steps[0] > 0; i += step) {
      steps[0]--;
      if (!isSum[i] && votes[i] > 0) {
        all += votes[i];
        print += prints[i];
        parts++;
      }
    }
    if (parts >= fewest && all == votes[at] && print == prints[at]) {
      isSum[at] = true;
      int space = those.indexOf(' ');
      sums.put(
          at,
          parts == 1
              ? "the " + those
              : "several "
                  + those.substring(0, space)
                  + "s right"
                  + those.substring(space)
                  + " together");
    }
  }
}
