package nectally.tally.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * What the solver is asked: choose exactly {@code seats} of the candidates 0 to {@code candidates}
 * - 1 within all bounds, so that the objectives are as large as possible, the first before the
 * second and so on.
 *
 * @param objectives weights by candidate, each at least 0, whose sum fits a long; at least one
 * @param ordered how many of the first objectives are the order of votes, in which each candidate
 *     weighs more than all with fewer votes together
 */
public record Problem(
    int seats, int candidates, List<Bound> bounds, List<long[]> objectives, int ordered) {

  /** A problem in which the sum of each objective counts. */
  public Problem(int seats, int candidates, List<Bound> bounds, List<long[]> objectives) {
    this(seats, candidates, bounds, objectives, 0);
  }

  /** Leaves out bounds that cannot be broken. */
  public Problem {
    List<Bound> active = new ArrayList<>(bounds.size());
    for (Bound bound : bounds) {
      if (!bound.isIdle(seats)) {
        active.add(bound);
      }
    }
    bounds = active;
  }
}
