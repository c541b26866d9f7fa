package nectally.tally.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;
import nectally.tally.SlateMethod;
import nectally.tally.matching.MatchRules;
import nectally.tally.matching.Pair;
import nectally.tally.matching.People;
import nectally.tally.measures.Totals;

/**
 * One contest over several elections.
 *
 * @param contest its results
 * @param groups those of the latest election first, by votes; none without a column
 * @param candidates those of the latest election first, by votes, then those who stood last before
 */
public record ContestTrend(
    Series<ContestResult> contest,
    List<Series<RankedGroup>> groups,
    List<Series<CandidateResult>> candidates) {

  /** Keeps copies of the lists. */
  public ContestTrend {
    groups = List.copyOf(groups);
    candidates = List.copyOf(candidates);
  }

  /** Returns what the contest comes to in each election. */
  public Series<Totals> totals() {
    return new Series<>(
        contest.name(),
        contest.values().stream().map(each -> each.map(one -> Totals.of(List.of(one)))).toList());
  }

  static ContestTrend of(
      Series<ContestResult> contest,
      Optional<String> column,
      SlateMethod method,
      MatchRules rules) {
    return new ContestTrend(
        contest,
        column.map(name -> GroupSeries.of(contests(contest), name, method)).orElse(List.of()),
        candidates(contest, rules));
  }

  private static List<List<ContestResult>> contests(Series<ContestResult> contest) {
    return contest.values().stream().map(each -> each.map(List::of).orElse(List.of())).toList();
  }

  /** Follows people: each election is matched with the latest candidacy of everyone so far. */
  private static List<Series<CandidateResult>> candidates(
      Series<ContestResult> contest, MatchRules rules) {
    SeriesBuilder<CandidateResult> builder = new SeriesBuilder<>(contest.values().size());
    for (int i = 0; i < contest.values().size(); i++) {
      if (contest.values().get(i).isPresent()) {
        List<CandidateResult> candidates = contest.values().get(i).get().candidates();
        int[] known = new int[candidates.size()];
        Arrays.fill(known, -1);
        for (Pair pair :
            People.pair(candidacies(candidates), candidacies(builder.latest()), rules)) {
          known[pair.now()] = pair.before();
        }
        for (int j = 0; j < known.length; j++) {
          builder.add(known[j], i, j, candidates.get(j));
        }
      }
    }
    return builder.series(CandidateResult::name);
  }

  private static List<Candidacy> candidacies(List<CandidateResult> candidates) {
    return candidates.stream().map(CandidateResult::candidacy).toList();
  }
}
