package nectally.tally;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Points;

/**
 * One group of candidates, now and in the compared election.
 *
 * <p>A group that nobody stood for has 0 candidates and 0 votes: that is known, not unknown.
 *
 * @param group the common value; empty for the candidates without one
 * @param now this election
 * @param before the earlier election; empty where nothing is compared
 * @param likeForLike the share, among those who stood both times, of those in this group now
 *     (rules.md 3.4)
 */
public record GroupChange(
    String group, GroupResult now, Optional<GroupResult> before, ShareChange likeForLike) {

  /** Returns votes now less votes before; empty unless both are known. */
  public OptionalLong votesChange() {
    return Changes.of(now.votes(), before.map(GroupResult::votes).orElse(OptionalLong.empty()));
  }

  /** Returns the change of the share, from unrounded shares. */
  public Optional<Points> shareChange() {
    return Changes.of(now.share(), before.flatMap(GroupResult::share));
  }

  /** Returns the change of the share among those who stood both times. */
  public Optional<Points> likeForLikeChange() {
    return likeForLike.change();
  }

  /** Returns whether the group stood in both elections. */
  public boolean isReturning() {
    return now.stood() && before.isPresent() && before.get().stood();
  }

  /** Returns the seats gained, or lost if below 0. */
  public OptionalInt electedChange() {
    return before.isPresent() && before.get().elected().isPresent() && now.elected().isPresent()
        ? OptionalInt.of(now.elected().getAsInt() - before.get().elected().getAsInt())
        : OptionalInt.empty();
  }
}
