package nectally.tally.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.ShareChange;
import nectally.tally.SlateMethod;

/** The groups of a contest by every measure, side by side (rules.md 6.2). */
public final class SlateMeasures {

  private SlateMeasures() {}

  /**
   * Returns each group by each measure, measure by measure, groups in the order given.
   *
   * @param groups of the contest, by any method
   * @param asked between whom to measure a swing; empty for the two largest groups
   */
  public static List<MeasuredGroup> of(
      ContestComparison contest, List<GroupChange> groups, Optional<Sides> asked) {
    Optional<Contenders> sides =
        asked.isPresent() ? Contenders.of(asked.get(), groups) : Contenders.largest(groups);
    boolean meaningful =
        contest.countsTheSame() && Comparability.reasonAgainst(groups, sides).isEmpty();
    List<MeasuredGroup> measured = new ArrayList<>();
    for (SlateMeasure measure : SlateMeasure.values()) {
      List<ShareChange> shares = shares(measure, contest, groups, sides);
      for (int i = 0; i < shares.size(); i++) {
        measured.add(
            new MeasuredGroup(
                measure,
                groups.get(i).group(),
                shares.get(i),
                meaningful ? butler(groups.get(i), sides, groups, shares) : Optional.empty()));
      }
    }
    return measured;
  }

  private static List<ShareChange> shares(
      SlateMeasure measure,
      ContestComparison contest,
      List<GroupChange> groups,
      Optional<Contenders> sides) {
    return switch (measure) {
      case SUM -> byMethod(SlateMethod.SUM, groups);
      case TWO_WAY -> twoWay(sides, groups);
      case MEAN -> byMethod(SlateMethod.MEAN, groups);
      case TOP -> byMethod(SlateMethod.TOP, groups);
      case LIKE_FOR_LIKE -> likeForLike(groups);
      case PER_BALLOT -> perBallot(contest, groups);
    };
  }

  /**
   * Returns the two-way shares of the sides; all other groups have none, and nobody had one where
   * one of the two did not stand.
   */
  private static List<ShareChange> twoWay(Optional<Contenders> sides, List<GroupChange> groups) {
    List<ShareChange> sums = byMethod(SlateMethod.SUM, groups);
    List<ShareChange> shares =
        new ArrayList<>(Collections.nCopies(groups.size(), ShareChange.UNKNOWN));
    if (sides.isPresent() && sides.get().from().isPresent()) {
      int to = index(groups, sides.get().to());
      int from = index(groups, sides.get().from().get());
      boolean returning = groups.get(to).isReturning() && groups.get(from).isReturning();
      shares.set(to, twoWay(sums.get(to), sums.get(from), returning));
      shares.set(from, twoWay(sums.get(from), sums.get(to), returning));
    }
    return shares;
  }

  private static ShareChange twoWay(ShareChange one, ShareChange other, boolean returning) {
    ShareChange shares = Contenders.twoWay(one, other);
    return returning ? shares : new ShareChange(shares.now(), Optional.empty());
  }

  /** Returns the place of a group; the names are enough to tell groups apart. */
  private static int index(List<GroupChange> groups, GroupChange group) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).group().equals(group.group())) {
        return i;
      }
    }
    return -1;
  }

  private static List<ShareChange> byMethod(SlateMethod method, List<GroupChange> groups) {
    List<GroupResult> latest = new ArrayList<>(groups.size());
    List<GroupResult> earlier = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      latest.add(group.now());
      group.before().ifPresent(earlier::add);
    }
    List<Optional<Share>> now = method.shares(latest);
    List<Optional<Share>> before = method.shares(earlier);
    List<ShareChange> shares = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      shares.add(new ShareChange(now.get(i), earlier.isEmpty() ? Optional.empty() : before.get(i)));
    }
    return shares;
  }

  private static List<ShareChange> perBallot(ContestComparison contest, List<GroupChange> groups) {
    Optional<BallotCount> now = BallotCount.of(contest.now());
    Optional<BallotCount> before = contest.before().flatMap(BallotCount::of);
    List<ShareChange> shares = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      Optional<Share> latest = support(Optional.of(group.now()), now);
      shares.add(new ShareChange(latest, support(group.before(), before)));
    }
    return shares;
  }

  private static List<ShareChange> likeForLike(List<GroupChange> groups) {
    List<ShareChange> shares = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      shares.add(group.likeForLike());
    }
    return shares;
  }

  /** Returns the mean vote of a group's candidates over the ballots. */
  private static Optional<Share> support(
      Optional<GroupResult> group, Optional<BallotCount> ballots) {
    Optional<Ratio> mean = group.flatMap(GroupResult::mean);
    return mean.isEmpty() || ballots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Share(mean.get().dividedBy(Ratio.of(ballots.get().ballots()))));
  }

  private static Optional<Points> butler(
      GroupChange group,
      Optional<Contenders> sides,
      List<GroupChange> groups,
      List<ShareChange> shares) {
    if (sides.isEmpty() || sides.get().from().isEmpty()) {
      return Optional.empty();
    }
    GroupChange to = sides.get().to();
    GroupChange from = sides.get().from().get();
    boolean isTo = group.group().equals(to.group());
    if (!isTo && !group.group().equals(from.group())) {
      return Optional.empty();
    }
    Optional<Points> own = shares.get(index(groups, group)).change();
    Optional<Points> other = shares.get(index(groups, isTo ? from : to)).change();
    return own.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Points(own.get().minus(other.get()).value().times(Ratio.of(1, 2))));
  }
}
