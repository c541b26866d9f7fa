package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A count from the first preferences to its end, or as far as it can go.
 *
 * @param poll what was counted
 * @param method how
 * @param stages at least the first
 * @param outcome how it ended
 * @param elected those who are elected for sure; not to be changed
 * @param possible those who can be elected, as an open lot may fall; not to be changed
 * @param due the tie that waits for a lot; empty unless the outcome is tied
 */
public record Count(
    Poll poll,
    Method method,
    List<Stage> stages,
    Outcome outcome,
    BitSet elected,
    BitSet possible,
    Optional<Tie> due) {

  /** How a count ends. */
  public enum Outcome {
    /** Every place is filled, or everybody who stands is elected. */
    DECIDED,
    /** A lot decides who is elected, and nobody has drawn it. */
    TIED,
    /** No set of candidates fills the places and keeps the quotas: nobody is elected. */
    QUOTA_NOT_MET
  }

  /** Keeps a copy of the list. */
  public Count {
    stages = List.copyOf(stages);
  }

  /** Returns the last stage. */
  public Stage last() {
    return stages.get(stages.size() - 1);
  }

  /** Returns the votes that elect, in units, as they were at the end. */
  public long threshold() {
    return last().threshold();
  }
}
