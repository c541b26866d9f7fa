package nectally.tally.solver;

/**
 * The most votes of a committee with, and of one without, each candidate.
 *
 * <p>The difference of the two is the margin: for the whole committee rather than against one
 * rival, so that it holds for every quota.
 */
public final class Reach {

  /** There is no such committee, whatever the votes. */
  public static final long NONE = Pass.NONE;

  private final long[] in;
  private final long[] out;

  private Reach(int candidates) {
    in = new long[candidates];
    out = new long[candidates];
  }

  /** Returns the best sum with {@code candidate} forced in, or {@link #NONE}. */
  public long in(int candidate) {
    return in[candidate];
  }

  /** Returns the best sum with {@code candidate} forced out, or {@link #NONE}. */
  public long out(int candidate) {
    return out[candidate];
  }

  /** Works out all candidates from the best sums with exactly k of each type. */
  static Reach of(Types types, long[][] exactly, Problem problem) {
    Reach reach = new Reach(problem.candidates());
    long[] weights = problem.objectives().get(0);
    for (int type = 0; type < types.count(); type++) {
      reach.addType(types.members[type], exactly[type], weights);
    }
    return reach;
  }

  /**
   * Fills in the candidates of one type, the best first. Who is among the k best of the type is in
   * as it stands; others take the place of the k-th. Who is among them goes out for the next one.
   */
  private void addType(int[] members, long[] exactly, long[] weights) {
    int most = exactly.length - 1;
    long better = Pass.NONE;
    for (int i = members.length - 1; i >= 0; i--) {
      if (i < most) {
        better = Math.max(better, exactly[i + 1]);
      }
      in[members[i]] = better;
    }
    long replaced = Pass.NONE;
    long fewer = exactly[0];
    for (int i = 0; i < members.length; i++) {
      int candidate = members[i];
      if (replaced != Pass.NONE) {
        in[candidate] = Math.max(in[candidate], replaced + weights[candidate]);
      }
      out[candidate] = fewer;
      if (i < most && exactly[i + 1] != Pass.NONE) {
        replaced = Math.max(replaced, exactly[i + 1] - weights[candidate]);
        fewer = Math.max(fewer, exactly[i + 1]);
      }
    }
    long withNext = Pass.NONE;
    for (int i = members.length - 2; i >= 0; i--) {
      if (i < most && exactly[i + 1] != Pass.NONE) {
        withNext = Math.max(withNext, exactly[i + 1] + weights[members[i + 1]]);
      }
      if (withNext != Pass.NONE) {
        int candidate = members[i];
        out[candidate] = Math.max(out[candidate], withNext - weights[candidate]);
      }
    }
  }
}
