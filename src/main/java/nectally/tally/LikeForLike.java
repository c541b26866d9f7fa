package nectally.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The change of groups' shares among those who stood both times.
 *
 * <p>A slate's sum depends on how many stood, so a slate that stands fewer candidates loses share
 * without losing support. Among the people who stood both times nothing but votes has changed
 * (rules.md 3.4).
 */
final class LikeForLike {

  private static final OptionalLong NO_VOTES = OptionalLong.of(0);

  private LikeForLike() {}

  /**
   * Returns for each group of now the share of those who stood for it both times among all who
   * stood for the same group both times. Groups without such a member are left out.
   */
  static Map<String, ShareChange> of(List<ContestComparison> contests, String column) {
    OptionalLong allNow = NO_VOTES;
    OptionalLong allBefore = NO_VOTES;
    Map<String, OptionalLong> groupsNow = new LinkedHashMap<>();
    Map<String, OptionalLong> groupsBefore = new LinkedHashMap<>();
    for (ContestComparison contest : contests) {
      for (CandidateChange change : contest.candidates()) {
        if (stoodForTheSame(change, column)) {
          OptionalLong now = change.now().get().votes();
          OptionalLong before = change.before().get().votes();
          String group = Groups.groupOf(change.now().get(), column);
          allNow = Sums.plus(allNow, now);
          allBefore = Sums.plus(allBefore, before);
          groupsNow.put(group, Sums.plus(groupsNow.getOrDefault(group, NO_VOTES), now));
          groupsBefore.put(group, Sums.plus(groupsBefore.getOrDefault(group, NO_VOTES), before));
        }
      }
    }
    Map<String, ShareChange> changes = new LinkedHashMap<>();
    for (Map.Entry<String, OptionalLong> now : groupsNow.entrySet()) {
      OptionalLong before = groupsBefore.getOrDefault(now.getKey(), OptionalLong.empty());
      changes.put(
          now.getKey(),
          new ShareChange(Ranking.share(now.getValue(), allNow), Ranking.share(before, allBefore)));
    }
    return changes;
  }

  /** Returns whether a person stood both times, and for one group. */
  private static boolean stoodForTheSame(CandidateChange change, String column) {
    return change.now().isPresent()
        && change.before().isPresent()
        && Groups.groupOf(change.now().get(), column)
            .equals(Groups.groupOf(change.before().get(), column));
  }
}
