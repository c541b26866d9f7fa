package nectally.tally;

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

  /** Returns the average votes of a candidate (rules.md 6.2); empty where there is none to give. */
  public Optional<Ratio> mean() {
    return candidates == 0 || votes.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(votes.getAsLong(), candidates));
  }

  /** Returns two groups of one whole together; what is unknown of either is unknown of both. */
  public GroupResult plus(GroupResult other) {
    return new GroupResult(
        Math.addExact(candidates, other.candidates),
        Sums.plus(votes, other.votes),
        share.isPresent() && other.share.isPresent()
            ? Optional.of(share.get().plus(other.share.get()))
            : Optional.empty(),
        elected.isPresent() && other.elected.isPresent()
            ? OptionalInt.of(elected.getAsInt() + other.elected.getAsInt())
            : OptionalInt.empty(),
        highest(other));
  }

  private OptionalLong highest(GroupResult other) {
    if (candidates == 0 || other.candidates == 0) {
      return candidates == 0 ? other.top : top;
    }
    return top.isPresent() && other.top.isPresent()
        ? OptionalLong.of(Math.max(top.getAsLong(), other.top.getAsLong()))
        : OptionalLong.empty();
  }

  /** Returns this with a share by another method. */
  GroupResult with(Optional<Share> otherShare) {
    return new GroupResult(candidates, votes, otherShare, elected, top);
  }

  /** The candidates of a group while they come in. */
  static final class Members {

    private int candidates;
    private boolean known = true;
    private long votes;
    private long top;
    private int elected;

    void add(CandidateResult member) {
      OptionalLong own = member.votes();
      candidates++;
      known &= own.isPresent();
      votes = Math.addExact(votes, own.orElse(0));
      top = Math.max(top, own.orElse(0));
      elected += member.isElected() ? 1 : 0;
    }

    /**
     * Returns how they did together.
     *
     * @param total all votes of the contest or election
     * @param outcomes whether anybody can say who is elected
     */
    GroupResult result(OptionalLong total, boolean outcomes) {
      OptionalLong sum = known ? OptionalLong.of(votes) : OptionalLong.empty();
      return new GroupResult(
          candidates,
          sum,
          Ranking.share(sum, total),
          outcomes ? OptionalInt.of(elected) : OptionalInt.empty(),
          known && candidates > 0 ? OptionalLong.of(top) : OptionalLong.empty());
    }
  }
}
