package nectally.tally;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of those who held the seats (rules.md 8.3).
 *
 * <p>The holders are those marked in a column {@code incumbent} of the later election, since a
 * vacancy changes who they are; without that column those elected before.
 *
 * @param reelected holders who are elected
 * @param newlyElected elected who certainly did not hold a seat: not those whom a tie or an unknown
 *     left open before
 * @param defeated holders who stood again and are not elected
 * @param didNotStandAgain elected before who do not stand now; empty where nothing is compared
 */
public record Turnover(
    int reelected, int newlyElected, int defeated, OptionalInt didNotStandAgain) {

  /** Returns the turnover of a contest; empty where nobody can say who held or holds the seats. */
  public static Optional<Turnover> of(ContestComparison contest) {
    boolean column = Incumbents.areMarked(contest.now().candidates());
    boolean before = contest.before().filter(Turnover::hasElected).isPresent();
    if (!hasElected(contest.now()) || !(column || before)) {
      return Optional.empty();
    }
    int reelected = 0;
    int newlyElected = 0;
    int defeated = 0;
    int gone = 0;
    boolean isCertain = column || contest.before().filter(Turnover::isUndecided).isEmpty();
    for (CandidateChange change : contest.candidates()) {
      boolean held = before && wasElected(change);
      if (change.now().isEmpty()) {
        gone += held ? 1 : 0;
      } else {
        held = column ? Incumbents.isMarked(change.now().get().candidacy()) : held;
        boolean elected = change.now().get().isElected();
        reelected += elected && held ? 1 : 0;
        newlyElected += elected && !held && (isCertain || isNoHolder(change)) ? 1 : 0;
        defeated += held && change.now().get().isNotElected() ? 1 : 0;
      }
    }
    return Optional.of(
        new Turnover(
            reelected,
            newlyElected,
            defeated,
            before ? OptionalInt.of(gone) : OptionalInt.empty()));
  }

  /** Nominations elect nobody, whoever has the most of them. */
  private static boolean hasElected(ContestResult contest) {
    return contest.outcome().isPresent() && contest.contest().marks().elect();
  }

  private static boolean wasElected(CandidateChange change) {
    return change.before().isPresent() && change.before().get().isElected();
  }

  private static boolean isUndecided(ContestResult contest) {
    for (CandidateResult each : contest.candidates()) {
      if (!each.isElected() && !each.isNotElected()) {
        return true;
      }
    }
    return false;
  }

  /** Of whom a tie leaves open whether they held a seat, nobody can say that they are new. */
  private static boolean isNoHolder(CandidateChange change) {
    return change.before().isEmpty() || change.before().get().isNotElected();
  }
}
