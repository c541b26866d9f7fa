package nectally.tally.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import nectally.model.Ratio;
import nectally.tally.ContestResult;

/**
 * How voters used their ballots, over some contests (methods.md 4).
 *
 * @param votes all votes
 * @param capacity votes that the valid ballots could have carried
 * @param ballots ballots received, rejected ones among them
 * @param valid those of them that count
 * @param spoilt rejected ballots, as stated
 * @param electorate who may vote, as stated
 */
record BallotUse(
    OptionalLong votes,
    OptionalLong capacity,
    OptionalLong ballots,
    OptionalLong valid,
    OptionalLong spoilt,
    OptionalLong electorate) {

  /** Adds up contests; a number that one of them does not state is empty. */
  static BallotUse of(List<ContestResult> contests) {
    return new BallotUse(
        sum(contests, ContestResult::votes),
        sum(contests, BallotUse::capacity),
        sum(contests, ContestResult::ballotsReceived),
        sum(contests, ContestResult::validBallots),
        sum(contests, contest -> contest.contest().facts().spoilt()),
        sum(contests, contest -> contest.contest().facts().electorate()));
  }

  /** Returns ballots received over the electorate. */
  Optional<Ratio> turnout() {
    return percent(ballots, electorate);
  }

  /** Returns the votes of a valid ballot on average. */
  Optional<Ratio> votesPerBallot() {
    return percent(votes, valid).map(percent -> percent.dividedBy(Ratio.of(100)));
  }

  /** Returns how many votes valid ballots could have carried and did not. */
  Optional<Ratio> unused() {
    return votes.isEmpty() || capacity.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(capacity.getAsLong() - votes.getAsLong()));
  }

  /** Returns the unused votes in per cent of those that the ballots could have carried. */
  Optional<Ratio> unusedPercent() {
    return unused().isEmpty()
        ? Optional.empty()
        : percent(OptionalLong.of(capacity.getAsLong() - votes.getAsLong()), capacity);
  }

  /** Returns rejected ballots in per cent of all ballots received. */
  Optional<Ratio> rejectedPercent() {
    return percent(spoilt, ballots);
  }

  private static OptionalLong capacity(ContestResult contest) {
    OptionalLong ballots = contest.validBallots();
    OptionalInt each = contest.votesPerBallot();
    if (ballots.isEmpty() || each.isEmpty()) {
      return OptionalLong.empty();
    }
    // More than a long is no number of ballots that were ever cast.
    boolean fits = ballots.getAsLong() <= Long.MAX_VALUE / each.getAsInt();
    return fits ? OptionalLong.of(ballots.getAsLong() * each.getAsInt()) : OptionalLong.empty();
  }

  private static Optional<Ratio> percent(OptionalLong part, OptionalLong whole) {
    return part.isEmpty() || whole.isEmpty() || whole.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(part.getAsLong(), whole.getAsLong()).times(100));
  }

  private static OptionalLong sum(
      List<ContestResult> contests, Function<ContestResult, OptionalLong> number) {
    long sum = 0;
    for (ContestResult contest : contests) {
      OptionalLong part = number.apply(contest);
      if (part.isEmpty() || part.getAsLong() > Long.MAX_VALUE - sum) {
        return OptionalLong.empty();
      }
      sum += part.getAsLong();
    }
    return contests.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
