package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Ratio;
import nectally.model.Share;

/** Groups too small to have a row of their own, gathered into one. */
public final class SmallGroups {

  /** What the gathered are called. */
  public static final String OTHER = "Other";

  private SmallGroups() {}

  /**
   * Returns the names of the groups whose share is below a limit, now and before.
   *
   * @param percent the limit, in per cent
   */
  public static Set<String> of(List<GroupChange> groups, Ratio percent) {
    Set<String> names = new TreeSet<>();
    for (GroupChange group : groups) {
      if (isBelow(group.now(), percent)
          && (group.before().isEmpty() || isBelow(group.before().get(), percent))) {
        names.add(group.group());
      }
    }
    return names;
  }

  /** Returns whether a share is known and below a limit in per cent. */
  public static boolean isBelow(GroupResult group, Ratio percent) {
    Optional<Share> share = group.share();
    return share.isPresent() && share.get().percent().compareTo(percent) < 0;
  }

  /** Returns the groups with those of these names in one, which comes last. */
  public static List<GroupChange> gathered(List<GroupChange> groups, Set<String> small) {
    List<GroupChange> gathered = new ArrayList<>();
    Optional<GroupChange> other = Optional.empty();
    for (GroupChange group : groups) {
      if (!small.contains(group.group())) {
        gathered.add(group);
      } else {
        other = Optional.of(other.isPresent() ? sum(other.get(), group) : sum(group));
      }
    }
    other.ifPresent(gathered::add);
    return gathered;
  }

  private static GroupChange sum(GroupChange group) {
    return new GroupChange(OTHER, group.now(), group.before(), group.likeForLike());
  }

  private static GroupChange sum(GroupChange one, GroupChange more) {
    Optional<GroupResult> before =
        one.before().isPresent() && more.before().isPresent()
            ? Optional.of(one.before().get().plus(more.before().get()))
            : Optional.empty();
    return new GroupChange(
        OTHER,
        one.now().plus(more.now()),
        before,
        new ShareChange(
            known(one.likeForLike().now(), more.likeForLike().now()),
            known(one.likeForLike().before(), more.likeForLike().before())));
  }

  /** A group of which nobody stood both times has no part in what is like for like. */
  private static Optional<Share> known(Optional<Share> one, Optional<Share> more) {
    return one.isPresent() && more.isPresent()
        ? Optional.of(one.get().plus(more.get()))
        : one.or(() -> more);
  }
}
