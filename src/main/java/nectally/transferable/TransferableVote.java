package nectally.transferable;

import java.util.List;
import nectally.tally.solver.ProblemTooLargeException;

/** Counts polls by the single transferable vote. */
public final class TransferableVote {

  private TransferableVote() {}

  /**
   * Counts {@code poll} to its end, or to a lot that decides and that nobody has drawn.
   *
   * <p>Where only a lot can choose and {@code lot} does not name all of those tied, every choice is
   * tried: where all of them elect the same, the first in the order of the ballot paper is taken
   * and the tie is told as needless. Where the quotas cross in too many ways to be kept exactly
   * nobody is elected, and first preferences are all that is counted.
   *
   * @param lot candidates in the order drawn, the first best placed; empty where none was drawn
   * @throws ArithmeticException if there are more papers than can be counted exactly
   */
  public static Count count(Poll poll, Method method, List<Integer> lot) {
    if (poll.quotas().isEmpty()) {
      return SingleCount.of(poll, Completions.ANY, method, lot);
    }
    try {
      return poll.quotas().unknown().isEmpty()
          ? SingleCount.of(poll, poll.completions(poll.quotas().strict()), method, lot)
          : UnknownAttributes.count(poll, method, lot);
    } catch (ProblemTooLargeException tooLarge) {
      return SingleCount.unanswered(poll, method);
    }
  }

  /** Counts the same papers without the quotas, to tell what they changed. */
  public static Count countWithoutQuotas(Poll poll, Method method, List<Integer> lot) {
    return count(poll.with(Quotas.NONE), method, lot);
  }
}
