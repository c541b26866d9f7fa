package nectally.tally.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;

/**
 * The most and the fewest votes of a group's candidates.
 *
 * @param group the common value, never empty
 * @param candidates how many stand, at least 1
 * @param votes of all of them
 * @param most votes of the first of them
 * @param fewest votes of the last of them
 */
record GroupRange(String group, int candidates, long votes, long most, long fewest) {

  /**
   * Returns the groups that have a name, in the order of their first candidates; none as soon as
   * one candidate's votes are unknown.
   */
  static List<GroupRange> of(ContestResult contest, String column) {
    Map<String, GroupRange> ranges = new LinkedHashMap<>();
    if (contest.votes().isEmpty()) {
      return List.of();
    }
    for (CandidateResult candidate : contest.candidates()) {
      Optional<String> group = candidate.candidacy().attributes().get(column);
      long votes = candidate.votes().orElse(0);
      group.ifPresent(
          name ->
              ranges.merge(
                  name,
                  new GroupRange(name, 1, votes, votes, votes),
                  (before, one) -> before.with(one)));
    }
    return new ArrayList<>(ranges.values());
  }

  /** Returns this with a candidate who has no more votes than the last so far. */
  private GroupRange with(GroupRange next) {
    return new GroupRange(group, candidates + 1, votes + next.votes, most, next.fewest);
  }
}
