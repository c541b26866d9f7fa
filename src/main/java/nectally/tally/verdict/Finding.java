package nectally.tally.verdict;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was found for one candidate.
 *
 * @param outcome empty where nobody can say
 * @param decidedBy empty where the outcome is empty or tied
 * @param margin the most votes of a committee with the candidate less those of one without:
 *     positive for a winner, who may lose one fewer and stay sure; negative for a loser, who needs
 *     one more than that to be sure; 0 in a tie; where attributes are unknown, what is sure
 *     whatever they are; empty where no number of votes would change the outcome, or none can be
 *     given
 */
public record Finding(
    Optional<Outcome> outcome, Optional<DecidedBy> decidedBy, OptionalLong margin) {

  /** Nothing can be said of this candidate. */
  public static final Finding NONE =
      new Finding(Optional.empty(), Optional.empty(), OptionalLong.empty());
}
