package nectally.tally.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Ratio;
import nectally.tally.ContestResult;
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
 * @param rank competition rank by votes, at least 1; empty where votes are unknown or nobody stood
 */
public record RankedGroup(String group, GroupResult result, OptionalInt rank) {

  /**
   * Returns the groups of contests together, most votes first, then those that nobody stood for.
   *
   * @param others groups that are among them though nobody may have stood for them: that is known,
   *     and they have no votes
   */
  static List<RankedGroup> of(
      List<ContestResult> contests, String column, SlateMethod method, Collection<String> others) {
    return ranked(Groups.of(contests, column, method, others));
  }

  /**
   * Returns the groups with those in one, which comes last, whose share is below a limit in every
   * election of which it is known.
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
              group.group(),
              group.now(),
              known && group.now().stood() ? OptionalInt.of(above + 1) : OptionalInt.empty()));
    }
    return ranked;
  }
}
