package nectally.tally.solver;

import java.util.BitSet;
import java.util.List;

/**
 * Whether bounds are nested or apart, so that the candidates can be taken one by one from the top.
 *
 * <p>Such committees are the bases of a matroid: the committee with the most votes in total and
 * that in order of votes are the same. Two sets cross when all four of both, either and neither
 * have candidates; a set and its complement bound the same thing, since the seats are given.
 */
public final class CrossFree {

  private CrossFree() {}

  /** Returns whether no two bounds of {@code problem} cross. */
  public static boolean test(Problem problem) {
    List<Bound> bounds = problem.bounds();
    for (int i = 0; i < bounds.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (cross(bounds.get(i).members(), bounds.get(j).members(), problem.candidates())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean cross(BitSet a, BitSet b, int candidates) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    int inA = a.cardinality();
    int inB = b.cardinality();
    return common > 0 && common < inA && common < inB && inA + inB - common < candidates;
  }
}
