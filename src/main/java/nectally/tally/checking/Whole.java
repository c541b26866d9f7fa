package nectally.tally.checking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.tally.ContestResult;
import nectally.tally.ShareOf;

/** What published shares may be shares of (rules.md 11.5); the likelier first. */
public enum Whole {
  /** The votes that the file lists. */
  VOTES,
  /** The total of all votes as stated, with votes that no row lists. */
  TOTAL,
  /** The stated ballots without the spoilt ones. */
  VALID_BALLOTS,
  /** The stated ballots, spoilt ones among them. */
  BALLOTS,
  /** The valid ballots, else the fewest that could carry the votes; tried only when asked for. */
  LEAST_BALLOTS;

  /** Returns the wholes to try: the one asked for, else every one that a file may state. */
  static List<Whole> tried(Optional<ShareOf> asked) {
    return asked.isEmpty()
        ? List.of(VOTES, TOTAL, VALID_BALLOTS, BALLOTS)
        : List.of(
            switch (asked.get()) {
              case VOTES -> VOTES;
              case TOTAL -> TOTAL;
              case BALLOTS -> LEAST_BALLOTS;
            });
  }

  /** Returns this of a contest; empty where it is not known. */
  OptionalLong of(ContestResult contest) {
    OptionalLong valid = contest.validBallots();
    return switch (this) {
      case VOTES -> contest.votes();
      case TOTAL -> contest.contest().facts().publishedTotal();
      case VALID_BALLOTS -> valid;
      case BALLOTS -> contest.contest().facts().ballots();
      case LEAST_BALLOTS -> valid.isPresent() ? valid : contest.leastBallots();
    };
  }

  /** Returns votes as a share of this, 1 being everything; empty where either is unknown. */
  Optional<Ratio> share(OptionalLong votes, ContestResult contest) {
    OptionalLong whole = of(contest);
    return votes.isEmpty() || whole.isEmpty() || whole.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(votes.getAsLong(), whole.getAsLong()));
  }
}
