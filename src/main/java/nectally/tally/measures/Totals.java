package nectally.tally.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Share;
import nectally.tally.ContestResult;

/**
 * What some contests come to in sum; a number that one of them does not state is empty.
 *
 * @param contests how many there are
 * @param seats in all of them
 * @param candidates who stand in them, a person in two contests twice
 * @param votes of all candidates
 * @param ballots received, spoilt ones among them
 * @param spoilt ballots that do not count
 * @param electorate who may vote
 */
public record Totals(
    int contests,
    OptionalLong seats,
    int candidates,
    OptionalLong votes,
    OptionalLong ballots,
    OptionalLong spoilt,
    OptionalLong electorate) {

  /** Adds up contests. */
  public static Totals of(List<ContestResult> contests) {
    BallotUse use = BallotUse.of(contests);
    int candidates = 0;
    for (ContestResult contest : contests) {
      candidates += contest.candidates().size();
    }
    return new Totals(
        contests.size(),
        seats(contests),
        candidates,
        use.votes(),
        use.ballots(),
        use.spoilt(),
        use.electorate());
  }

  /** Returns ballots received over the electorate (rules.md 8.2). */
  public Optional<Share> turnout() {
    return ballots.isEmpty() || electorate.isEmpty() || electorate.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Share.of(ballots.getAsLong(), electorate.getAsLong()));
  }

  private static OptionalLong seats(List<ContestResult> contests) {
    long sum = 0;
    for (ContestResult contest : contests) {
      OptionalInt seats = contest.contest().seats();
      if (seats.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += seats.getAsInt();
    }
    return OptionalLong.of(sum);
  }
}
