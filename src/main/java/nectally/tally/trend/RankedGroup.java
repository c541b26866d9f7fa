package nectally.tally.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
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
    return ranked(Groups.of(ContestComparison.alone(contest), column, method));
  }

  /** Returns the groups over all contests of an election, most votes first. */
  static List<RankedGroup> overall(ElectionResult election, String column, SlateMethod method) {
    return ranked(Groups.overall(Comparison.alone(election), column, method));
  }

  private static List<RankedGroup> ranked(List<GroupChange> groups) {
    List<RankedGroup> ranked = new ArrayList<>(groups.size());
    boolean known = groups.stream().allMatch(group -> group.now().votes().isPresent());
    for (GroupChange group : groups) {
      long votes = group.now().votes().orElse(0);
      int above =
          (int) groups.stream().filter(other -> other.now().votes().orElse(0) > votes).count();
      ranked.add(
          new RankedGroup(
              group.group(), group.now(), known ? OptionalInt.of(above + 1) : OptionalInt.empty()));
    }
    return ranked;
  }
}
