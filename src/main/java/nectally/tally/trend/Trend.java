package nectally.tally.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Election;
import nectally.model.Marks;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.SlateMethod;
import nectally.tally.matching.Contests;
import nectally.tally.matching.MatchRules;

/**
 * The contests of several elections (rules.md 12).
 *
 * @param contests those of the latest election first, in its order, then older ones
 * @param overall the sums over all contests of each election, under the empty text, or under each
 *     value of a column, those of the contests that have it
 * @param marks what each election counts, as its first contest does
 */
public record Trend(
    List<ContestTrend> contests, Map<String, TrendSums> overall, List<Marks> marks) {

  /** Keeps copies of the lists. */
  public Trend {
    contests = List.copyOf(contests);
    overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
    marks = List.copyOf(marks);
  }

  /**
   * Follows contests, groups and people over elections. A contest or person of one election is
   * matched with the latest of each before it, so that who misses an election is not lost.
   *
   * @param elections oldest first
   * @param column the groups; empty for none
   * @param rules who is the same person in two elections
   * @param per a column of one value for each contest, by which sums over contests are parted;
   *     empty for none
   */
  public static Trend of(
      List<ElectionResult> elections,
      Optional<String> column,
      SlateMethod method,
      MatchRules rules,
      Optional<String> per) {
    SeriesBuilder<ContestResult> builder = new SeriesBuilder<>(elections.size());
    for (int i = 0; i < elections.size(); i++) {
      List<ContestResult> latest = builder.latest();
      Election known = new Election("", latest.stream().map(ContestResult::contest).toList());
      Contests lookup = new Contests(elections.get(i).election(), known, rules.aliases());
      boolean[] taken = new boolean[latest.size()];
      List<ContestResult> contests = elections.get(i).contests();
      for (int j = 0; j < contests.size(); j++) {
        OptionalInt line = lookup.before(contests.get(j).contest());
        boolean continues = line.isPresent() && !taken[line.getAsInt()];
        if (continues) {
          taken[line.getAsInt()] = true;
        }
        builder.add(continues ? line.getAsInt() : -1, i, j, contests.get(j));
      }
    }
    List<ContestTrend> contests = new ArrayList<>();
    for (Series<ContestResult> contest : builder.series(ContestResult::name)) {
      contests.add(ContestTrend.of(contest, column, method, rules));
    }
    return new Trend(
        contests,
        per.isPresent()
            ? TrendSums.per(per.get(), elections, column, method)
            : Map.of("", TrendSums.of("", elections, column, method)),
        elections.stream().map(Trend::marks).toList());
  }

  private static Marks marks(ElectionResult election) {
    return election.contests().isEmpty()
        ? Marks.VOTES
        : election.contests().get(0).contest().marks();
  }
}
