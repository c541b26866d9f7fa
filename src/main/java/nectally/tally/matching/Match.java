package nectally.tally.matching;

import java.util.Optional;

/**
 * A person of one election, of the other, or of both.
 *
 * @param now empty for a person who stood only before
 * @param before empty for a person who stands only now
 * @param reason why the two are held to be one; empty where there is only one
 * @param applied whether the two are compared; else a near name is only suggested, or the person
 *     stood in another contest
 */
public record Match(
    Optional<Standing> now, Optional<Standing> before, Optional<Reason> reason, boolean applied) {

  /** Who stands where, as published. */
  public record Standing(String contest, String candidate) {}

  /** Returns whether only a near name suggests that the two are one. */
  public boolean isSuggestion() {
    return !applied && reason.equals(Optional.of(Reason.NEAR));
  }

  /** Returns whether the person stood in another contest before. */
  public boolean isMove() {
    return !applied && now.isPresent() && before.isPresent() && !isSuggestion();
  }
}
