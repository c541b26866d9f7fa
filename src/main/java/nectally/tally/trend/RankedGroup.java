package nectally.tally.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;

/**
 * A group of one contest and its place among the groups.
 *
 * @param group the common value; empty for the candidates without one
 * @param result how its candidates did together
 * @param rank competition rank by votes, at least 1; empty where votes are unknown
 */
public record RankedGroup(String group, GroupResult result, OptionalInt rank) {

  /** Returns the groups of a contest, most votes first. */
  static List<RankedGroup> of(ContestResult contest, String column, SlateMethod method) {
    List<GroupChange> groups = Groups.of(ContestComparison.alone(contest), column, method);
    List<RankedGroup> ranked = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      long votes = group.now().votes().orElse(0);
      int above =
          (int) groups.stream().filter(other -> other.now().votes().orElse(0) > votes).count();
      ranked.add(
          new RankedGroup(
              group.group(),
              group.now(),
              contest.votes().isEmpty() ? OptionalInt.empty() : OptionalInt.of(above + 1)));
    }
    return ranked;
  }
}
