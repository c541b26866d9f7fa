package nectally.tally.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Ratio;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;
import nectally.tally.SmallGroups;

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

  /**
   * Returns the groups with those in one, which comes last, whose share is below a limit in every
   * election in which they stood.
   *
   * @param percent the limit, in per cent
   */
  public static List<Series<RankedGroup>> gathered(List<Series<RankedGroup>> all, Ratio percent) {
    List<Series<RankedGroup>> gathered = new ArrayList<>();
    List<Series<RankedGroup>> small = new ArrayList<>();
    for (Series<RankedGroup> one : all) {
      boolean isSmall =
          one.values().stream()
              .flatMap(Optional::stream)
              .allMatch(group -> SmallGroups.isBelow(group.result(), percent));
      (isSmall ? small : gathered).add(one);
    }
    if (!small.isEmpty()) {
      List<Optional<RankedGroup>> sums = new ArrayList<>(small.get(0).values());
      for (Series<RankedGroup> more : small.subList(1, small.size())) {
        for (int i = 0; i < sums.size(); i++) {
          sums.set(i, sum(sums.get(i), more.values().get(i)));
        }
      }
      gathered.add(new Series<>(SmallGroups.OTHER, sums));
    }
    return gathered;
  }

  private static Optional<RankedGroup> sum(Optional<RankedGroup> one, Optional<RankedGroup> more) {
    return one.isPresent() && more.isPresent()
        ? Optional.of(
            new RankedGroup(
                SmallGroups.OTHER, one.get().result.plus(more.get().result), OptionalInt.empty()))
        : one.or(() -> more);
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
