package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.model.Share;

/**
 * What a group's share is a share of (rules.md 6.2).
 *
 * <p>In a block vote a group's sum of votes depends on how many stood. No method is right in every
 * case: the sum is fair where groups stand as many candidates in both elections, the mean favours
 * short slates and is not additive, the top measures the person. They may disagree on who gained.
 */
public enum SlateMethod {
  /** The sum of the group's votes, of all votes. */
  SUM,
  /** The average vote of the group's candidates, of the sum of these averages. */
  MEAN,
  /** The most votes of one of the group's candidates, of the sum of these. */
  TOP;

  /**
   * Returns the share of each group, in their order; all empty where any group's votes are unknown
   * or nobody has any. A group that nobody stood for has the share 0.
   */
  public List<Optional<Share>> shares(List<GroupResult> groups) {
    List<Ratio> strengths = new ArrayList<>(groups.size());
    Ratio total = Ratio.ZERO;
    for (GroupResult group : groups) {
      Optional<Ratio> strength = strength(group);
      if (strength.isEmpty()) {
        return unknown(groups.size());
      }
      strengths.add(strength.get());
      total = total.plus(strength.get());
    }
    if (total.signum() == 0) {
      return unknown(groups.size());
    }
    List<Optional<Share>> shares = new ArrayList<>(groups.size());
    for (Ratio strength : strengths) {
      shares.add(Optional.of(new Share(strength.dividedBy(total))));
    }
    return shares;
  }

  private Optional<Ratio> strength(GroupResult group) {
    if (group.candidates() == 0 && (this != SUM || !group.stood())) {
      return Optional.of(Ratio.ZERO);
    }
    return switch (this) {
      case SUM -> whole(group.votes());
      case MEAN -> group.mean();
      case TOP -> whole(group.top());
    };
  }

  private static Optional<Ratio> whole(OptionalLong votes) {
    return votes.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(votes.getAsLong()));
  }

  private static List<Optional<Share>> unknown(int groups) {
    List<Optional<Share>> shares = new ArrayList<>(groups);
    for (int i = 0; i < groups; i++) {
      shares.add(Optional.empty());
    }
    return shares;
  }
}
