package nectally.tally.measures;

import java.util.Optional;
import java.util.OptionalLong;
import nectally.tally.ContestResult;

/**
 * How many valid ballots a contest had.
 *
 * @param ballots at least 1
 * @param stated whether the file says so; else these are the fewest that could carry the votes,
 *     {@link ContestResult#leastBallots}, and there may have been more
 */
public record BallotCount(long ballots, boolean stated) {

  /** Returns the ballots as stated, else the fewest possible; empty where neither is known. */
  public static Optional<BallotCount> of(ContestResult contest) {
    OptionalLong stated = contest.validBallots();
    OptionalLong ballots = stated.isPresent() ? stated : contest.leastBallots();
    return ballots.isEmpty() || ballots.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(new BallotCount(ballots.getAsLong(), stated.isPresent()));
  }
}
