package nectally.tally;

import java.util.List;
import nectally.model.Election;
import nectally.model.LazyList;
import nectally.tally.verdict.WinnerRules;

/**
 * What an election's votes say, contest by contest.
 *
 * @param election what was counted
 * @param rules how winners were found
 * @param contests in the order of the election
 */
public record ElectionResult(Election election, WinnerRules rules, List<ContestResult> contests) {

  /** Keeps a copy of the list, unless it is a lazy one. */
  public ElectionResult {
    contests = LazyList.copyOf(contests);
  }

  /** Returns this with the candidates' shares of another whole. */
  public ElectionResult with(ShareOf shareOf) {
    return shareOf == ShareOf.VOTES
        ? this
        : new ElectionResult(
            election, rules, LazyList.map(contests, contest -> contest.with(shareOf)));
  }

  /** Returns this with results that are the same whenever one looks at them. */
  ElectionResult kept() {
    return new ElectionResult(election, rules, List.copyOf(contests));
  }

  /** Counts every contest of an election: of a lazy list when it is looked at. */
  public static ElectionResult of(Election election, WinnerRules rules) {
    return new ElectionResult(
        election,
        rules,
        LazyList.map(election.contests(), contest -> ContestResult.of(contest, rules)));
  }
}
