package nectally.transferable;

/**
 * The valid papers of a poll, equal ones together.
 *
 * <p>Papers with the same preferences move together in both methods, so that a count sees each list
 * of preferences once, with the number of papers that carry it. A list takes two bytes a preference
 * and twelve more. Not changed once built.
 */
public final class Papers {

  private final char[] preferences;
  private final int[] ends;
  private final long[] weights;
  private final long total;

  /** Takes what a {@link PapersBuilder} gathered; the arrays are not to be changed any more. */
  Papers(char[] preferences, int[] ends, long[] weights, long total) {
    this.preferences = preferences;
    this.ends = ends;
    this.weights = weights;
    this.total = total;
  }

  /** Returns how many different lists of preferences there are. */
  public int lists() {
    return ends.length;
  }

  /** Returns the number of valid papers. */
  public long total() {
    return total;
  }

  /** Returns how many papers carry a list. */
  public long weight(int list) {
    return weights[list];
  }

  /** Returns how many preferences a list has, at least 1. */
  public int length(int list) {
    return ends[list] - start(list);
  }

  /** Returns the candidate whom a list prefers in place {@code rank}, 0 for the first. */
  public int preference(int list, int rank) {
    return preferences[start(list) + rank];
  }

  /** Returns how many papers prefer each of so many candidates to all others. */
  public long[] firstPreferences(int candidates) {
    long[] first = new long[candidates];
    for (int list = 0; list < ends.length; list++) {
      first[preferences[start(list)]] += weights[list];
    }
    return first;
  }

  /**
   * Returns the first of a list's preferences among {@code candidates}, or -1 where there is none.
   *
   * <p>That is the next available preference of a paper wherever it lies: whoever was passed over
   * or held it before is elected or excluded and does not come back.
   */
  int first(int list, boolean[] candidates) {
    int end = ends[list];
    for (int i = start(list); i < end; i++) {
      if (candidates[preferences[i]]) {
        return preferences[i];
      }
    }
    return -1;
  }

  private int start(int list) {
    return list == 0 ? 0 : ends[list - 1];
  }
}
