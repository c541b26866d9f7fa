package nectally.tally.winners;

import java.util.OptionalLong;

/**
 * What the ballots that are not yet counted can still do to one candidate (rules.md 13.5).
 *
 * @param certainty whether the candidate will be elected
 * @param votesToCertain the fewest of the outstanding votes that make the candidate certain, 0 for
 *     one who is; empty where no number of them does, or nobody can say
 */
public record Standing(Certainty certainty, OptionalLong votesToCertain) {

  /** Elected in no case. */
  static final Standing LOST = new Standing(Certainty.LOST, OptionalLong.empty());

  /** Whether a candidate is elected whatever the outstanding ballots hold. */
  public enum Certainty {
    /** Elected in every case. */
    CERTAIN,
    /** Elected, or tied for a seat, in some cases and not in others. */
    POSSIBLE,
    /** Elected in no case. */
    LOST
  }
}
