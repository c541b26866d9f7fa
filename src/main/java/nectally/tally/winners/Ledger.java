package nectally.tally.winners;

/**
 * Which bounds are being counted between one type and the next, and how their counts make one
 * number.
 *
 * <p>A bound is open from behind its first type until its last type is through. Between two types
 * the counts of the open bounds are the digits of a number in a mixed radix.
 */
final class Ledger {

  private static final long TOO_MANY = Long.MAX_VALUE / 4;

  private final Limit[] limits;

  /** For each bound its first and last type; the seats are the last bound and hold every type. */
  private final int[] first;

  private final int[] last;
  private final long[] masks;

  /** For each bound how many candidates of it are in this type or a later one. */
  private final int[][] rest;

  Ledger(Types types, Problem problem) {
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

  int bounds() {
    return limits.length;
  }

  boolean holds(int bound, int type) {
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

  /** Returns what one of each bound adds to the number before {@code type}; 0 where not open. */
  long[] strides(int type) {
    long[] strides = new long[limits.length];
    long stride = 1;
    for (int i = 0; i < limits.length; i++) {
      if (first[i] < type && type <= last[i]) {
        strides[i] = stride;
        long radix = limits[i].cap() + 1L;
        if (stride > TOO_MANY / radix) {
          throw new ProblemTooLargeException(
              "the quotas cross in more ways than can be counted exactly (over 2^60);"
                  + " state fewer quotas at once");
        }
        stride *= radix;
      }
    }
    return strides;
  }

  /** Writes the counts that {@code key} stands for into {@code counts}. */
  void read(long key, long[] strides, int[] counts) {
    for (int i = 0; i < limits.length; i++) {
      counts[i] = strides[i] == 0 ? 0 : (int) (key / strides[i] % (limits[i].cap() + 1L));
    }
  }

  /**
   * Returns the number after taking {@code k} of {@code type}, or -1 where a bound is or will be
   * broken.
   */
  long after(int type, int k, int[] counts, long[] stridesAfter) {
    long key = 0;
    for (int i = 0; i < limits.length; i++) {
      int count = holds(i, type) ? limits[i].after(counts[i], k) : counts[i];
      boolean known = type >= first[i] && type <= last[i];
      if (count < 0 || (known && count + rest[i][type + 1] < limits[i].min())) {
        return -1;
      }
      key += count * stridesAfter[i];
    }
    return key;
  }
}
