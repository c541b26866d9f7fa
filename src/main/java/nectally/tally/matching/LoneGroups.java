package nectally.tally.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/**
 * The groups that stood in one of two compared elections only, which may be one group under two
 * names. Those with the most votes come first, equal ones by name; unknown votes count nothing.
 *
 * @param column the column of the groups
 * @param now the groups of this election alone
 * @param before the groups of the compared election alone
 */
public record LoneGroups(String column, List<String> now, List<String> before) {

  /** Copies the lists. */
  public LoneGroups {
    now = List.copyOf(now);
    before = List.copyOf(before);
  }

  /** Returns the groups by {@code column} that only one of the two elections has. */
  public static LoneGroups of(Election now, Election before, String column) {
    Map<String, Long> votesNow = votes(now, column);
    Map<String, Long> votesBefore = votes(before, column);
    return new LoneGroups(column, without(votesNow, votesBefore), without(votesBefore, votesNow));
  }

  /** Returns whether every group stood both times. */
  public boolean isEmpty() {
    return now.isEmpty() && before.isEmpty();
  }

  private static List<String> without(Map<String, Long> groups, Map<String, Long> others) {
    List<String> names = new ArrayList<>(groups.keySet());
    names.removeAll(others.keySet());
    names.sort(
        (one, other) -> {
          int order = Long.compare(groups.getOrDefault(other, 0L), groups.getOrDefault(one, 0L));
          return order != 0 ? order : one.compareTo(other);
        });
    return names;
  }

  private static Map<String, Long> votes(Election election, String column) {
    Map<String, Long> votes = new HashMap<>();
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        Optional<String> group = candidacy.attributes().get(column);
        group.ifPresent(name -> votes.merge(name, candidacy.votes().orElse(0), Long::sum));
      }
    }
    return votes;
  }
}
