package nectally.tally.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.ShareChange;

/**
 * Pedersen's volatility: half the sum of the absolute changes of share (Pedersen 1979).
 *
 * @see <a href="https://en.wikipedia.org/wiki/Pedersen_index">Pedersen index</a>
 */
public final class Volatility {

  private Volatility() {}

  /** Returns the volatility between shares; empty where any of them is unknown. */
  static Optional<Points> of(List<ShareChange> shares) {
    Ratio sum = Ratio.ZERO;
    for (ShareChange share : shares) {
      Optional<Points> change = share.change();
      if (change.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(change.get().value().abs());
    }
    return Optional.of(new Points(sum.times(Ratio.of(1, 2))));
  }

  /**
   * Returns the volatility between groups, by the method of their shares; a group that did not
   * stand has the share 0. Empty where nothing is compared or a share is unknown.
   */
  public static Optional<Points> ofGroups(List<GroupChange> groups) {
    List<ShareChange> shares = new ArrayList<>(groups.size());
    for (GroupChange group : groups) {
      shares.add(new ShareChange(share(group.now()), group.before().flatMap(Volatility::share)));
    }
    return groups.isEmpty() ? Optional.empty() : of(shares);
  }

  /**
   * Returns the volatility between candidates; who did not stand has the share 0. Empty where
   * nothing is compared or a share is unknown.
   */
  public static Optional<Points> ofCandidates(ContestComparison contest) {
    if (contest.before().isEmpty()) {
      return Optional.empty();
    }
    return of(
        contest.candidates().stream()
            .map(change -> new ShareChange(share(change.now()), share(change.before())))
            .toList());
  }

  /** A group that did not stand has no share by the mean or the top, but is not unknown. */
  private static Optional<Share> share(GroupResult group) {
    return group.stood() ? group.share() : Optional.of(Share.NONE);
  }

  private static Optional<Share> share(Optional<CandidateResult> result) {
    return result.isEmpty() ? Optional.of(Share.NONE) : result.get().share();
  }
}
