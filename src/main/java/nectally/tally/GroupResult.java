package nectally.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.model.Share;

/**
 * How the candidates of one group did together.
 *
 * @param candidates how many stood, at least 0
 * @param votes their votes; empty where one candidate's are unknown
 * @param share by a {@link SlateMethod}, unless told the votes / all votes of the contest; empty
 *     where those are unknown or nought
 * @param elected how many are certainly elected; empty where no outcome was computed
 * @param top the most votes of one of them; empty where nobody stood or votes are unknown
 */
public record GroupResult(
    int candidates,
    OptionalLong votes,
    Optional<Share> share,
    OptionalInt elected,
    OptionalLong top) {

  /** Returns the average votes of a candidate (RULES 5a); empty where there is none to give. */
  public Optional<Ratio> mean() {
    return candidates == 0 || votes.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(votes.getAsLong(), candidates));
  }

  /** Returns this with a share by another method. */
  GroupResult with(Optional<Share> otherShare) {
    return new GroupResult(candidates, votes, otherShare, elected, top);
  }

  /** Returns how {@code members} did, out of {@code total} votes of the contest or election. */
  static GroupResult of(List<CandidateResult> members, OptionalLong total, boolean outcomes) {
    boolean known = true;
    long sum = 0;
    long top = 0;
    int elected = 0;
    for (CandidateResult member : members) {
      known &= member.votes().isPresent();
      sum = Math.addExact(sum, member.votes().orElse(0));
      top = Math.max(top, member.votes().orElse(0));
      elected += member.isElected() ? 1 : 0;
    }
    OptionalLong votes = known ? OptionalLong.of(sum) : OptionalLong.empty();
    return new GroupResult(
        members.size(),
        votes,
        Ranking.share(votes, total),
        outcomes ? OptionalInt.of(elected) : OptionalInt.empty(),
        known && !members.isEmpty() ? OptionalLong.of(top) : OptionalLong.empty());
  }
}
