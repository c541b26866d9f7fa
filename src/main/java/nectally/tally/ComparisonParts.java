package nectally.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.model.Contest;
import nectally.model.Election;

/** Elections in parts: the contests that have one value of a column, such as a region. */
public final class ComparisonParts {

  private final Map<String, List<ContestComparison>> contests = new LinkedHashMap<>();
  private final Map<String, List<ContestResult>> before = new LinkedHashMap<>();

  private ComparisonParts() {}

  /**
   * Returns a comparison for each value, in the order in which the values come up. An earlier
   * contest is in the part of the contest that is compared with it, else in that of its own value.
   */
  public static Map<String, Comparison> of(Comparison comparison, String column) {
    ComparisonParts parts = new ComparisonParts();
    Set<ContestResult> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ContestComparison contest : comparison.contests()) {
      String value = valueOf(contest.now().contest(), column);
      parts.add(value, contest);
      contest.before().ifPresent(compared::add);
    }
    if (comparison.before().isPresent()) {
      for (ContestResult contest : comparison.before().get().contests()) {
        if (!compared.contains(contest)) {
          parts.before(valueOf(contest.contest(), column)).add(contest);
        }
      }
    }
    return parts.comparisons(comparison);
  }

  /** Returns the value of a contest's candidates, the first that is known; empty for none. */
  public static String valueOf(Contest contest, String column) {
    return contest.candidacies().stream()
        .flatMap(candidacy -> candidacy.attributes().get(column).stream())
        .findFirst()
        .orElse("");
  }

  private void add(String value, ContestComparison contest) {
    before(value).addAll(contest.before().stream().toList());
    contests.computeIfAbsent(value, first -> new ArrayList<>()).add(contest);
  }

  private List<ContestResult> before(String value) {
    contests.computeIfAbsent(value, first -> new ArrayList<>());
    return before.computeIfAbsent(value, first -> new ArrayList<>());
  }

  private Map<String, Comparison> comparisons(Comparison whole) {
    Map<String, Comparison> parts = new LinkedHashMap<>();
    for (Map.Entry<String, List<ContestComparison>> part : contests.entrySet()) {
      List<ContestResult> now = part.getValue().stream().map(ContestComparison::now).toList();
      Optional<ElectionResult> earlier =
          whole.before().map(all -> part(all, before(part.getKey())));
      parts.put(
          part.getKey(),
          new Comparison(part(whole.now(), now), earlier, whole.matches(), part.getValue()));
    }
    return parts;
  }

  private static ElectionResult part(ElectionResult whole, List<ContestResult> contests) {
    List<Contest> counted = contests.stream().map(ContestResult::contest).toList();
    return new ElectionResult(
        new Election(whole.election().name(), counted), whole.rules(), contests);
  }
}
