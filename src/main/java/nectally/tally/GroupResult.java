package nectally.tally;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.ListVotes;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.verdict.SeatRange;

/**
 * How the candidates of one group did together, with the votes for its lists.
 *
 * @param candidates how many stood, at least 0
 * @param votes their votes and those of their lists; empty where any are unknown
 * @param ofLists those of the votes that are for a list and for nobody on it
 * @param share by a {@link SlateMethod}, unless told the votes / all votes of the contest; empty
 *     where those are unknown or nought
 * @param sure how many are certainly elected; empty where no outcome was computed
 * @param least the fewest seats that the group can have once open ones are filled (rules.md 6.4)
 * @param most the most seats that it can have
 * @param top the most votes of one of them; empty where nobody stood or votes are unknown
 */
public record GroupResult(
    int candidates,
    OptionalLong votes,
    long ofLists,
    Optional<Share> share,
    OptionalInt sure,
    OptionalInt least,
    OptionalInt most,
    OptionalLong top) {

  /** A group with no seat open, and without lists. */
  public GroupResult(
      int candidates,
      OptionalLong votes,
      Optional<Share> share,
      OptionalInt elected,
      OptionalLong top) {
    this(candidates, votes, 0, share, elected, elected, elected, top);
  }

  /** Returns how many are elected; empty where a seat that the group may have is open. */
  public OptionalInt elected() {
    return least.equals(most) ? least : OptionalInt.empty();
  }

  /** Returns whether anybody stood, or a list that votes could be for. */
  public boolean stood() {
    return candidates > 0 || ofLists > 0;
  }

  /** Returns the average votes of a candidate (rules.md 6.2); empty where there is none to give. */
  public Optional<Ratio> mean() {
    return candidates == 0 || votes.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(votes.getAsLong() - ofLists, candidates));
  }

  /** Returns two groups of one whole together; what is unknown of either is unknown of both. */
  public GroupResult plus(GroupResult other) {
    return new GroupResult(
        Math.addExact(candidates, other.candidates),
        Sums.plus(votes, other.votes),
        Math.addExact(ofLists, other.ofLists),
        share.isPresent() && other.share.isPresent()
            ? Optional.of(share.get().plus(other.share.get()))
            : Optional.empty(),
        sum(sure, other.sure),
        sum(least, other.least),
        sum(most, other.most),
        highest(other));
  }

  private static OptionalInt sum(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(one.getAsInt() + other.getAsInt())
        : OptionalInt.empty();
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
    return new GroupResult(candidates, votes, ofLists, otherShare, sure, least, most, top);
  }

  /** The candidates of a group while they come in. */
  static final class Members {

    private int candidates;
    private boolean known = true;
    private boolean listsKnown = true;
    private long votes;
    private long ofLists;
    private long top;
    private int elected;
    private int further;
    private int perhaps;

    /** Adds seats that are open, beyond those that are sure of somebody. */
    void addOpen(SeatRange open) {
      further += open.least();
      perhaps += open.most();
    }

    void add(CandidateResult member) {
      OptionalLong own = member.votes();
      candidates++;
      known &= own.isPresent();
      votes = Math.addExact(votes, own.orElse(0));
      top = Math.max(top, own.orElse(0));
      elected += member.isElected() ? 1 : 0;
    }

    void add(ListVotes list) {
      listsKnown &= list.votes().isPresent();
      ofLists = Math.addExact(ofLists, list.votes().orElse(0));
    }

    /**
     * Returns how they did together.
     *
     * @param total all votes of the contest or election
     * @param outcomes whether anybody can say who is elected
     */
    GroupResult result(OptionalLong total, boolean outcomes) {
      OptionalLong sum =
          known && listsKnown
              ? OptionalLong.of(Math.addExact(votes, ofLists))
              : OptionalLong.empty();
      return new GroupResult(
          candidates,
          sum,
          ofLists,
          Ranking.share(sum, total),
          number(elected, outcomes),
          number(elected + further, outcomes),
          number(elected + perhaps, outcomes),
          known && candidates > 0 ? OptionalLong.of(top) : OptionalLong.empty());
    }

    private static OptionalInt number(int seats, boolean outcomes) {
      return outcomes ? OptionalInt.of(seats) : OptionalInt.empty();
    }
  }
}
