package nectally.transferable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for numbers of candidates of each kind that fill the places and keep every quota.
 *
 * <p>Candidates are of one kind where the same quotas count them; which of a kind are elected makes
 * no difference to a quota. Kinds are gone through one after the other; what a quota has counted is
 * forgotten behind its last kind, and what led nowhere is not tried again, so that the search is
 * exact and short for quotas that cross little.
 */
final class KindSearch {

  private final int[] sizes;
  private final boolean[][] counts;
  private final int[] min;
  private final int[] max;

  /** By quota: the last kind that it counts, or -1. */
  private final int[] last;

  private final int[] least;
  private final int[] most;
  private Set<Dead> dead = new HashSet<>();

  /** After how many kinds, with which places left and counts, there was no way on. */
  private record Dead(int kind, int places, int hash, int[] counted) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Dead that
          && kind == that.kind
          && places == that.places
          && Arrays.equals(counted, that.counted);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * Prepares to search.
   *
   * @param sizes how many candidates there are of each kind
   * @param counts by kind and quota: whether the quota counts the kind
   * @param min by quota: the fewest winners
   * @param max by quota: the most winners
   */
  KindSearch(int[] sizes, boolean[][] counts, int[] min, int[] max) {
    this.sizes = sizes;
    this.counts = counts;
    this.min = min;
    this.max = max;
    this.least = new int[sizes.length];
    this.most = sizes.clone();
    this.last = new int[min.length];
    for (int q = 0; q < min.length; q++) {
      last[q] = -1;
      for (int kind = 0; kind < sizes.length; kind++) {
        last[q] = counts[kind][q] ? kind : last[q];
      }
    }
  }

  /** Returns whether {@code places} can be filled. */
  boolean fills(int places) {
    for (int q = 0; q < min.length; q++) {
      if (max[q] < 0 || (last[q] < 0 && min[q] > 0)) {
        return false;
      }
    }
    dead = new HashSet<>();
    return fills(0, places, new int[min.length]);
  }

  /** Returns whether {@code places} can be filled with at least one of {@code kind}. */
  boolean fillsWith(int kind, int places) {
    least[kind] = 1;
    boolean fills = fills(places);
    least[kind] = 0;
    return fills;
  }

  /** Returns whether {@code places} can be filled without one candidate of {@code kind}. */
  boolean fillsWithoutOneOf(int kind, int places) {
    most[kind]--;
    boolean fills = fills(places);
    most[kind]++;
    return fills;
  }

  private boolean fills(int kind, int places, int[] counted) {
    if (kind == sizes.length) {
      return places == 0;
    }
    Dead here = new Dead(kind, places, hash(kind, places, counted), counted);
    if (dead.contains(here)) {
      return false;
    }
    for (int k = Math.min(places, most[kind]); k >= least[kind]; k--) {
      int[] after = take(kind, k, counted);
      if (after.length == counted.length && fills(kind + 1, places - k, after)) {
        return true;
      }
    }
    dead.add(here);
    return false;
  }

  /** Returns what is counted with {@code k} more of a kind; nothing where a quota is broken. */
  private int[] take(int kind, int k, int[] counted) {
    int[] after = counted.clone();
    for (int q = 0; q < after.length; q++) {
      if (counts[kind][q]) {
        after[q] += k;
        if (after[q] > max[q] || (kind == last[q] && after[q] < min[q])) {
          return new int[after.length + 1];
        }
        after[q] = kind == last[q] ? 0 : max[q] == Integer.MAX_VALUE ? Math.min(after[q], min[q]) : after[q];
      }
    }
    return after;
  }

  private static int hash(int kind, int places, int[] counted) {
    return (Arrays.hashCode(counted) * 31 + places) * 31 + kind;
  }
}
