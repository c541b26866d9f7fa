package nectally.tally.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a committee can still be filled when some candidates are in it and others out of it, and
 * who is in every such committee or in none: guarded and doomed (Hill 1998, Voting matters 9,
 * votingmatters.org.uk). No votes play a part.
 */
public final class Completion {

  private final boolean isPossible;
  private final BitSet inEvery = new BitSet();
  private final BitSet inNone = new BitSet();

  private Completion(boolean isPossible, Membership[] memberships) {
    this.isPossible = isPossible;
    for (int c = 0; c < memberships.length; c++) {
      inEvery.set(c, memberships[c] == Membership.IN_ALL);
      inNone.set(c, memberships[c] == Membership.IN_NONE);
    }
  }

  /**
   * Looks at every committee of exactly {@code seats} of the candidates 0 to {@code candidates} - 1
   * that keeps all {@code bounds}, has everybody of {@code in} and nobody of {@code out}.
   *
   * @throws ProblemTooLargeException if that cannot be said exactly in reasonable time
   */
  public static Completion of(
      int seats, int candidates, List<Bound> bounds, BitSet in, BitSet out) {
    List<Bound> all = new ArrayList<>(bounds);
    all.add(new Bound(-1, (BitSet) in.clone(), in.cardinality(), Integer.MAX_VALUE));
    all.add(new Bound(-1, (BitSet) out.clone(), 0, 0));
    Optimum committees =
        Optimum.of(new Problem(seats, candidates, all, Objectives.total(new long[candidates])));
    return new Completion(committees.isFeasible(), committees.memberships());
  }

  /** Returns whether there is any such committee. */
  public boolean isPossible() {
    return isPossible;
  }

  /** Returns who is in every such committee; nobody where there is none. */
  public BitSet inEvery() {
    return (BitSet) inEvery.clone();
  }

  /** Returns who is in no such committee; everybody where there is none. */
  public BitSet inNone() {
    return (BitSet) inNone.clone();
  }
}
