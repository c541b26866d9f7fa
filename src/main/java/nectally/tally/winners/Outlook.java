package nectally.tally.winners;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Contest;
import nectally.tally.solver.Bound;
import nectally.tally.solver.HeaviestFirst;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.winners.Standing.Certainty;

/**
 * Who is elected whatever the ballots hold that are not yet counted (rules.md 13.5).
 *
 * <p>Each outstanding ballot gives a candidate at most one vote and carries at most so many votes
 * in all, so that any allotment is possible that gives nobody more votes than there are ballots,
 * and no more in sum than they carry. A committee without a candidate that can have as many votes
 * as every committee with the candidate keeps the candidate from being certain; a tie counts as
 * possible. An attribute that nobody stated is read both ways, and only what holds in both is
 * certain or lost.
 */
public final class Outlook {

  private final long[] votes;
  private final int seats;
  private final long ballots;
  private final long marks;
  private final List<Bound> strict;
  private final List<Bound> loose;

  private Outlook(Contest contest, int seats, long ballots) {
    this.seats = seats;
    this.ballots = ballots;
    OptionalInt perBallot = contest.facts().votesPerBallot();
    marks = Math.multiplyExact(ballots, (long) perBallot.orElse(seats));
    votes = new long[contest.candidacies().size()];
    for (int c = 0; c < votes.length; c++) {
      votes[c] = contest.candidacies().get(c).votes().orElseThrow();
    }
    QuotaTable table = QuotaTable.of(contest, seats);
    strict = table.bounds(QuotaTable.Reading.STRICT);
    loose = table.unknown().isEmpty() ? strict : table.bounds(QuotaTable.Reading.LOOSE);
  }

  /**
   * Returns the standing of each candidacy of {@code contest}, in their order; empty where the
   * seats or somebody's votes are unknown, no committee can keep the quotas, or it cannot be said
   * exactly in reasonable time.
   *
   * @param ballots how many are not yet counted, at least 0
   * @throws ArithmeticException if the outstanding votes do not fit a long
   */
  public static Optional<List<Standing>> of(Contest contest, long ballots) {
    try {
      return outlook(contest, ballots).map(Outlook::quickStandings);
    } catch (ProblemTooLargeException tooLarge) {
      return Optional.empty();
    }
  }

  /** Returns whether nobody's standing can be said because the quotas leave too many ways. */
  public static boolean isTooLarge(Contest contest, long ballots) {
    try {
      Optional<Outlook> outlook = outlook(contest, ballots);
      if (outlook.isPresent() && !outlook.get().isOpen()) {
        outlook.get().isCertain(0, 0);
      }
      return false;
    } catch (ProblemTooLargeException tooLarge) {
      return true;
    }
  }

  /** Returns the same by looking at committees one candidate after the other, quotas or not. */
  static Optional<List<Standing>> byCommittees(Contest contest, long ballots) {
    return outlook(contest, ballots).map(Outlook::standings);
  }

  private static Optional<Outlook> outlook(Contest contest, long ballots) {
    OptionalInt seats = contest.seats();
    if (seats.isEmpty() || contest.votes().isEmpty()) {
      return Optional.empty();
    }
    int filled = Math.min(seats.getAsInt(), contest.candidacies().size());
    Outlook outlook = new Outlook(contest, filled, ballots);
    return outlook.challengers().isAnyAllowed() ? Optional.of(outlook) : Optional.empty();
  }

  private List<Standing> quickStandings() {
    return isOpen()
        ? List.of(new OpenOutlook(votes, seats, ballots, marks).standings())
        : standings();
  }

  private boolean isOpen() {
    return strict.isEmpty() && loose.isEmpty() && OpenOutlook.fits(votes, ballots, marks);
  }

  /**
   * Returns the standing of each; of two to whom the same bounds apply the one with fewer votes
   * cannot win where the other cannot, so that hardly any of many candidates is looked at.
   */
  private List<Standing> standings() {
    Standing[] standings = new Standing[votes.length];
    Set<BitSet> lost = new HashSet<>();
    for (int c : HeaviestFirst.of(votes)) {
      BitSet applies = Challengers.applies(strict, loose, c);
      standings[c] = lost.contains(applies) ? Standing.LOST : standing(c);
      if (standings[c].certainty() == Certainty.LOST) {
        lost.add(applies);
      }
    }
    return List.of(standings);
  }

  private Standing standing(int candidate) {
    if (isCertain(candidate, 0)) {
      return new Standing(Certainty.CERTAIN, OptionalLong.of(0));
    }
    if (!challengers()
        .canWin(candidate, true, raised(candidate, ballots), ballots, marks - ballots)) {
      return Standing.LOST;
    }
    return new Standing(Certainty.POSSIBLE, votesToCertain(candidate));
  }

  /** More votes never make a candidate less certain. */
  private OptionalLong votesToCertain(int candidate) {
    return Fewest.of(ballots, own -> isCertain(candidate, own));
  }

  /** Returns whether no committee without the candidate can have as many votes as those with. */
  private boolean isCertain(int candidate, long own) {
    return !challengers().canWin(candidate, false, raised(candidate, own), ballots, marks - own);
  }

  private Challengers challengers() {
    return new Challengers(seats, loose, strict, votes.length);
  }

  private long[] raised(int candidate, long by) {
    long[] raised = votes.clone();
    raised[candidate] = Math.addExact(raised[candidate], by);
    return raised;
  }
}
