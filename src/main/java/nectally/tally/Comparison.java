package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.tally.matching.Contests;
import nectally.tally.matching.MatchRules;

/**
 * An election beside an earlier one, or by itself.
 *
 * @param now the election
 * @param before the earlier election; empty where nothing is compared
 * @param contests those of {@code now}, in its order
 */
public record Comparison(
    ElectionResult now, Optional<ElectionResult> before, List<ContestComparison> contests) {

  /** Keeps a copy of the list. */
  public Comparison {
    contests = List.copyOf(contests);
  }

  /** Compares two elections contest by contest; people are paired by id and name. */
  public static Comparison of(ElectionResult now, ElectionResult before) {
    return of(now, before, MatchRules.EXACT);
  }

  /** Compares two elections contest by contest. */
  public static Comparison of(ElectionResult now, ElectionResult before, MatchRules rules) {
    Contests lookup = new Contests(now.election(), before.election());
    List<ContestComparison> contests = new ArrayList<>(now.contests().size());
    for (ContestResult result : now.contests()) {
      OptionalInt match = lookup.before(result.contest());
      contests.add(
          match.isEmpty()
              ? ContestComparison.alone(result)
              : ContestComparison.of(result, before.contests().get(match.getAsInt()), rules));
    }
    return new Comparison(now, Optional.of(before), contests);
  }

  /** Returns an election beside nothing. */
  public static Comparison alone(ElectionResult now) {
    List<ContestComparison> contests = new ArrayList<>(now.contests().size());
    for (ContestResult result : now.contests()) {
      contests.add(ContestComparison.alone(result));
    }
    return new Comparison(now, Optional.empty(), contests);
  }

  /** Returns whether no votes are compared with nominations. */
  public boolean countsTheSame() {
    return contests.stream().allMatch(ContestComparison::countsTheSame);
  }

  /** Returns the names of the earlier contests that are compared with none. */
  public List<String> contestsOnlyBefore() {
    return before.isEmpty()
        ? List.of()
        : Contests.unmatched(now.election(), before.get().election());
  }
}
