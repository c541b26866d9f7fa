package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Completion;

/**
 * Completions under minimum and maximum quotas that may cross in any way, found exactly by the
 * solver: never rule by rule, which Hill 1998 shows to fail.
 */
public final class QuotaCompletions implements Completions {

  private final List<Bound> bounds;
  private final int seats;
  private final int candidates;

  /**
   * Keeps the quotas.
   *
   * @param bounds how many of which candidates may be elected; sitting members are taken off
   * @param seats places filled by this count
   * @param candidates how many candidates there are, numbered from 0
   */
  public QuotaCompletions(List<Bound> bounds, int seats, int candidates) {
    this.bounds = List.copyOf(bounds);
    this.seats = seats;
    this.candidates = candidates;
  }

  /**
   * {@inheritDoc}
   *
   * @throws nectally.tally.solver.ProblemTooLargeException if that cannot be said exactly
   */
  @Override
  public boolean isPossible(BitSet elected, BitSet continuing) {
    for (Bound bound : bounds) {
      if (bound.max() < 0) {
        return false;
      }
    }
    return completion(elected, continuing).isPossible();
  }

  /**
   * {@inheritDoc}
   *
   * @throws nectally.tally.solver.ProblemTooLargeException if that cannot be said exactly
   */
  @Override
  public Fates fates(BitSet elected, BitSet continuing) {
    Completion completion = completion(elected, continuing);
    BitSet guarded = completion.inEvery();
    guarded.and(continuing);
    BitSet doomed = completion.inNone();
    doomed.and(continuing);
    return new Fates(guarded, doomed);
  }

  private Completion completion(BitSet elected, BitSet continuing) {
    BitSet out = new BitSet(candidates);
    out.set(0, candidates);
    out.andNot(elected);
    out.andNot(continuing);
    return Completion.of(seats, candidates, bounds, elected, out);
  }
}
