package nectally.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.model.LazyList;
import nectally.tally.matching.MatchRules;
import nectally.tally.matching.Matches;

/**
 * An election beside an earlier one, or by itself.
 *
 * @param now the election
 * @param before the earlier election; empty where nothing is compared
 * @param matches who of now is who of before; empty where nothing is compared
 * @param contests those of {@code now}, in its order
 */
public record Comparison(
    ElectionResult now,
    Optional<ElectionResult> before,
    Optional<Matches> matches,
    List<ContestComparison> contests) {

  /** Keeps a copy of the list, unless it is a lazy one. */
  public Comparison {
    contests = LazyList.copyOf(contests);
  }

  /** Compares two elections contest by contest; people are paired by id and name. */
  public static Comparison of(ElectionResult now, ElectionResult before) {
    return of(now, before, MatchRules.EXACT);
  }

  /** Compares two elections contest by contest. */
  public static Comparison of(ElectionResult now, ElectionResult before, MatchRules rules) {
    // Parts of a comparison tell results apart by which they are.
    return ofKept(now.kept(), before.kept(), rules);
  }

  private static Comparison ofKept(ElectionResult now, ElectionResult before, MatchRules rules) {
    Matches matches = Matches.of(now.election(), before.election(), rules);
    List<ContestComparison> contests = new ArrayList<>(now.contests().size());
    for (int i = 0; i < now.contests().size(); i++) {
      ContestResult result = now.contests().get(i);
      OptionalInt match = matches.before(i);
      contests.add(
          match.isEmpty()
              ? ContestComparison.alone(result)
              : ContestComparison.of(
                  result, before.contests().get(match.getAsInt()), matches.pairs(i)));
    }
    return new Comparison(now, Optional.of(before), Optional.of(matches), contests);
  }

  /** Returns an election beside nothing. */
  public static Comparison alone(ElectionResult now) {
    return new Comparison(
        now,
        Optional.empty(),
        Optional.empty(),
        LazyList.map(now.contests(), ContestComparison::alone));
  }

  /** Returns whether no votes are compared with nominations. */
  public boolean countsTheSame() {
    for (ContestComparison contest : before.isEmpty() ? List.<ContestComparison>of() : contests) {
      if (!contest.countsTheSame()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the names of the earlier contests that are compared with none. */
  public List<String> contestsOnlyBefore() {
    if (before.isEmpty()) {
      return List.of();
    }
    Set<String> compared = new HashSet<>();
    for (ContestComparison contest : contests) {
      contest.before().ifPresent(earlier -> compared.add(earlier.name()));
    }
    List<String> names = new ArrayList<>();
    for (ContestResult contest : before.get().contests()) {
      if (!compared.contains(contest.name())) {
        names.add(contest.name());
      }
    }
    return names;
  }
}
