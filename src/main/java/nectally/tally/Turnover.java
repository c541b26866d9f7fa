package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of those who held the seats (rules.md 8.3).
 *
 * <p>The holders are those marked in a column {@code incumbent} of the later election, since a
 * vacancy changes who they are; without that column those elected before.
 *
 * @param reelected holders who are elected; empty where a tie or an unknown leaves open how many
 * @param newlyElected elected who certainly did not hold a seat: not those whom a tie or an unknown
 *     left open before; empty where it is open now how many
 * @param defeated holders who stood again and are not elected; empty as of the reelected
 * @param didNotStandAgain elected before who do not stand now; empty where nothing is compared, or
 *     who was elected is open
 * @param surelyReelected holders who are elected in any case
 */
public record Turnover(
    OptionalInt reelected,
    OptionalInt newlyElected,
    OptionalInt defeated,
    OptionalInt didNotStandAgain,
    int surelyReelected) {

  /** Returns the turnover of a contest; empty where nobody can say who held or holds the seats. */
  public static Optional<Turnover> of(ContestComparison contest) {
    boolean column = Incumbents.areMarked(contest.now().candidates());
    boolean before = contest.before().filter(Turnover::hasElected).isPresent();
    if (!hasElected(contest.now()) || !(column || before)) {
      return Optional.empty();
    }
    Held held = new Held(contest, column, before);
    OptionalInt reelected = contest.now().electedOf(held.holders);
    return Optional.of(
        new Turnover(
            held.unsureWinner ? OptionalInt.empty() : reelected,
            contest.now().electedOf(held.others),
            reelected.isEmpty() || held.unsureLoser
                ? OptionalInt.empty()
                : OptionalInt.of(held.holders.size() - reelected.getAsInt()),
            before && !held.unsureGone ? OptionalInt.of(held.gone) : OptionalInt.empty(),
            held.surelyReelected));
  }

  /** Who stands now and held a seat, and who certainly did not. */
  private static final class Held {

    private final List<CandidateResult> holders = new ArrayList<>();
    private final List<CandidateResult> others = new ArrayList<>();
    private int gone;
    private int surelyReelected;
    private boolean unsureWinner;
    private boolean unsureLoser;
    private boolean unsureGone;

    Held(ContestComparison contest, boolean column, boolean before) {
      for (CandidateChange change : contest.candidates()) {
        boolean wasOpen = before && isOpen(change.before());
        boolean was = before && change.before().filter(CandidateResult::isElected).isPresent();
        if (change.now().isEmpty()) {
          gone += was ? 1 : 0;
          unsureGone |= wasOpen;
        } else if (column) {
          add(change.now().get(), Incumbents.isMarked(change.now().get().candidacy()));
        } else if (wasOpen) {
          unsureWinner |= !change.now().get().isNotElected();
          unsureLoser |= !change.now().get().isElected();
        } else {
          add(change.now().get(), was);
        }
      }
    }

    private void add(CandidateResult candidate, boolean was) {
      (was ? holders : others).add(candidate);
      surelyReelected += was && candidate.isElected() ? 1 : 0;
    }
  }

  /** Nominations elect nobody, whoever has the most of them. */
  private static boolean hasElected(ContestResult contest) {
    return contest.outcome().isPresent() && contest.contest().marks().elect();
  }

  private static boolean isOpen(Optional<CandidateResult> candidate) {
    return candidate.isPresent() && !candidate.get().isElected() && !candidate.get().isNotElected();
  }
}
