package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Completion;

/**
 * Completions under minimum and maximum quotas that may cross in any way, found exactly by the
 * solver: never rule by rule, which Hill 1998 shows to fail.
 *
 * <p>Every question may end in a {@link nectally.tally.solver.ProblemTooLargeException}.
 */
final class QuotaCompletions implements Completions {

  private final List<Bound> bounds;
  private final int seats;
  private final int candidates;
  private final int sitting;

  /**
   * Keeps the quotas.
   *
   * @param bounds how many of which people may hold a place
   * @param seats places filled by this count
   * @param candidates how many candidates there are, numbered from 0
   * @param sitting how many sitting members there are, numbered behind the candidates
   */
  QuotaCompletions(List<Bound> bounds, int seats, int candidates, int sitting) {
    this.bounds = List.copyOf(bounds);
    this.seats = seats;
    this.candidates = candidates;
    this.sitting = sitting;
  }

  @Override
  public boolean isPossible(BitSet elected, BitSet continuing) {
    return completion(elected, continuing).isPossible();
  }

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
    BitSet in = (BitSet) elected.clone();
    in.set(candidates, candidates + sitting);
    BitSet out = new BitSet(candidates);
    out.set(0, candidates);
    out.andNot(elected);
    out.andNot(continuing);
    return Completion.of(seats + sitting, candidates + sitting, bounds, in, out);
  }
}
