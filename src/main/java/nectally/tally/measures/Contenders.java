package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.ShareChange;

/**
 * The two sides of a swing.
 *
 * @param to the side towards which a positive swing goes
 * @param from the other side; empty for all other groups together
 */
public record Contenders(GroupChange to, Optional<GroupChange> from) {

  /** Returns the two groups with most votes now; empty where fewer than two have a name. */
  public static Optional<Contenders> largest(List<GroupChange> groups) {
    List<GroupChange> standing = new ArrayList<>();
    for (GroupChange group : groups) {
      if (!group.group().isEmpty() && group.now().stood()) {
        standing.add(group);
      }
    }
    return standing.size() < 2
        ? Optional.empty()
        : Optional.of(new Contenders(standing.get(0), Optional.of(standing.get(1))));
  }

  /** Returns the sides asked for; empty where one of them stood in neither election. */
  public static Optional<Contenders> of(Sides sides, List<GroupChange> groups) {
    Optional<GroupChange> to = find(sides.to(), groups);
    if (to.isEmpty() || sides.from().isEmpty()) {
      return to.map(group -> new Contenders(group, Optional.empty()));
    }
    Optional<GroupChange> from = find(sides.from().get(), groups);
    return from.isEmpty() ? Optional.empty() : Optional.of(new Contenders(to.get(), from));
  }

  /** Returns the share of the first side, by the method of the groups. */
  public ShareChange toShare() {
    return shares(to);
  }

  /** Returns the share of the other side: where that is all others, what the first leaves. */
  public ShareChange fromShare() {
    return from.map(Contenders::shares)
        .orElseGet(() -> new ShareChange(rest(toShare().now()), rest(toShare().before())));
  }

  /**
   * Returns the first side's share of what both have together (methods.md 1); empty where they have
   * nothing.
   */
  public ShareChange twoWay() {
    return twoWay(toShare(), fromShare());
  }

  /** Returns the other side's share of what both have together. */
  public ShareChange twoWayOfOther() {
    return new ShareChange(rest(twoWay().now()), rest(twoWay().before()));
  }

  /** Returns the first share of what both are together. */
  static ShareChange twoWay(ShareChange to, ShareChange from) {
    return new ShareChange(twoWay(to.now(), from.now()), twoWay(to.before(), from.before()));
  }

  private static Optional<Share> twoWay(Optional<Share> to, Optional<Share> from) {
    if (to.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Ratio both = to.get().of1().plus(from.get().of1());
    return both.signum() == 0
        ? Optional.empty()
        : Optional.of(new Share(to.get().of1().dividedBy(both)));
  }

  private static ShareChange shares(GroupChange group) {
    return new ShareChange(group.now().share(), group.before().flatMap(GroupResult::share));
  }

  private static Optional<Share> rest(Optional<Share> share) {
    return share.map(part -> new Share(Ratio.of(1).minus(part.of1())));
  }

  private static Optional<GroupChange> find(String name, List<GroupChange> groups) {
    for (GroupChange group : groups) {
      if (group.group().equalsIgnoreCase(name)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
