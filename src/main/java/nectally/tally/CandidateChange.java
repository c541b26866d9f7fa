package nectally.tally;

import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Points;

/**
 * One person in a contest, now and in the compared election.
 *
 * @param now empty for a person who stood only before
 * @param before empty for a person who did not stand before, or without a compared contest
 * @param presence empty without a compared contest
 * @param votesChange votes now less votes before; empty unless both are known
 * @param shareChange from unrounded shares (rules.md 1.2)
 * @param likeForLikeChange the change of the share among those who stood both times (rules.md 3.4)
 */
public record CandidateChange(
    Optional<CandidateResult> now,
    Optional<CandidateResult> before,
    Optional<Presence> presence,
    OptionalLong votesChange,
    Optional<Points> shareChange,
    Optional<Points> likeForLikeChange) {

  /** Returns the person as last seen: now, or else before. */
  public CandidateResult latest() {
    return now.or(() -> before).orElseThrow();
  }
}
