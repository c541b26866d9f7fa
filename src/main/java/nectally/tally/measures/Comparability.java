package nectally.tally.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;

/** Whether two elections have enough in common for a swing to mean anything. */
final class Comparability {

  private static final Ratio HALF = Ratio.of(1, 2);

  private Comparability() {}

  /**
   * Returns why a swing would not be meaningful: no two sides, a side that did not stand both times
   * or of which nobody knows how it did before, unknown votes, no votes at all, or less than half
   * of the earlier votes with groups that stand again. Candidates without a group are no group that
   * stands again.
   */
  static Optional<String> reasonAgainst(List<GroupChange> groups, Optional<Contenders> contenders) {
    if (contenders.isEmpty()) {
      return Optional.of("there are no two groups to compare");
    }
    Optional<String> side = absence(contenders.get().to());
    if (side.isEmpty()) {
      side = contenders.get().from().flatMap(Comparability::absence);
    }
    if (side.isPresent()) {
      return side;
    }
    return votes(groups);
  }

  private static Optional<String> votes(List<GroupChange> groups) {
    long now = 0;
    long before = 0;
    long again = 0;
    for (GroupChange group : groups) {
      OptionalLong earlier = group.before().map(GroupResult::votes).orElse(OptionalLong.of(0));
      if (earlier.isEmpty() || group.now().votes().isEmpty()) {
        return Optional.of("not all votes are known");
      }
      now += group.now().votes().getAsLong();
      before += earlier.getAsLong();
      again += group.isReturning() && !group.group().isEmpty() ? earlier.getAsLong() : 0;
    }
    if (now == 0 || before == 0) {
      return Optional.of("there were no votes" + (now == 0 ? "" : " before"));
    }
    Ratio comparable = Ratio.of(again, before);
    return comparable.compareTo(HALF) < 0
        ? Optional.of(
            "only "
                + comparable.times(100).rounded(1)
                + "% of the earlier votes were for groups that stand again")
        : Optional.empty();
  }

  private static Optional<String> absence(GroupChange group) {
    if (group.isReturning()) {
      return Optional.empty();
    }
    if (group.before().isEmpty()) {
      return Optional.of("nobody knows how groups did before");
    }
    return Optional.of(
        group.group() + (group.now().stood() ? " did not stand before" : " does not stand now"));
  }
}
