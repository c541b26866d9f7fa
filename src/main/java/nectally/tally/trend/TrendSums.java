package nectally.tally.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.tally.Comparison;
import nectally.tally.ComparisonParts;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Totals;

/**
 * What the contests of each election come to, all of them or those of one region.
 *
 * @param groups those of the latest election first, by votes; none without a column
 * @param totals votes, seats and turnout; empty for an election without such contests
 */
public record TrendSums(List<Series<RankedGroup>> groups, Series<Totals> totals) {

  /** Keeps a copy of the list. */
  public TrendSums {
    groups = List.copyOf(groups);
  }

  /**
   * Returns the sums of all contests of each election.
   *
   * @param name what they are called
   */
  static TrendSums of(
      String name, List<ElectionResult> elections, Optional<String> column, SlateMethod method) {
    List<Optional<Totals>> totals = new ArrayList<>();
    for (ElectionResult election : elections) {
      List<ContestResult> contests = election.contests();
      totals.add(contests.isEmpty() ? Optional.empty() : Optional.of(Totals.of(contests)));
    }
    return new TrendSums(
        column
            .map(
                by ->
                    GroupSeries.of(
                        elections.stream().map(ElectionResult::contests).toList(), by, method))
            .orElse(List.of()),
        new Series<>(name, totals));
  }

  /**
   * Returns the sums of the contests that have one value of a column, by the values, those of the
   * latest election first.
   */
  static Map<String, TrendSums> per(
      String per, List<ElectionResult> elections, Optional<String> column, SlateMethod method) {
    Map<String, List<ElectionResult>> parts = new LinkedHashMap<>();
    for (int i = elections.size() - 1; i >= 0; i--) {
      ElectionResult whole = elections.get(i);
      int place = i;
      ComparisonParts.of(Comparison.alone(whole), per)
          .forEach(
              (value, part) ->
                  parts.computeIfAbsent(value, first -> nobody(elections)).set(place, part.now()));
    }
    Map<String, TrendSums> sums = new LinkedHashMap<>();
    parts.forEach((value, part) -> sums.put(value, of(value, part, column, method)));
    return sums;
  }

  private static List<ElectionResult> nobody(List<ElectionResult> elections) {
    List<ElectionResult> empty = new ArrayList<>();
    for (ElectionResult each : elections) {
      empty.add(new ElectionResult(each.election(), each.rules(), List.of()));
    }
    return empty;
  }
}
