package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.tally.verdict.WinnerRules;

/**
 * What an election's votes say, contest by contest.
 *
 * @param election what was counted
 * @param rules how winners were found
 * @param contests in the order of the election
 */
public record ElectionResult(Election election, WinnerRules rules, List<ContestResult> contests) {

  /** Keeps a copy of the list. */
  public ElectionResult {
    contests = List.copyOf(contests);
  }

  /** Returns this with the candidates' shares of another whole. */
  public ElectionResult with(ShareOf shareOf) {
    return shareOf == ShareOf.VOTES
        ? this
        : new ElectionResult(
            election, rules, contests.stream().map(contest -> contest.with(shareOf)).toList());
  }

  /** Counts every contest of an election. */
  public static ElectionResult of(Election election, WinnerRules rules) {
    List<ContestResult> results = new ArrayList<>(election.contests().size());
    for (Contest contest : election.contests()) {
      results.add(ContestResult.of(contest, rules));
    }
    return new ElectionResult(election, rules, results);
  }
}
