package nectally.tally.winners;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.SeatRange;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * The seats of a contest of which nobody can say who has them: how many of them the candidates of a
 * group have, however the lot falls and whatever the unknown votes and attributes are (rules.md
 * 6.4).
 *
 * <p>Where it would take too much work to say that exactly, it is said from the outcomes alone:
 * nobody open has a seat, or as many as there are seats left.
 */
public final class OpenSeats {

  private final Contest contest;
  private final BitSet sure = new BitSet();
  private final BitSet open = new BitSet();

  /** How many seats neither a sure winner has nor a choice that has surely won one. */
  private final int places;

  private final Exact exact;

  /** How the seats of some candidates are said exactly. */
  @FunctionalInterface
  private interface Exact {

    /**
     * Returns how many seats {@code members} have, those that are sure among them; empty where that
     * cannot be said.
     */
    Optional<SeatRange> of(BitSet members);
  }

  private OpenSeats(Contest contest, WinnerRules rules, Verdict verdict) {
    this.contest = contest;
    List<Finding> findings = verdict.findings();
    for (int c = 0; c < findings.size(); c++) {
      sure.set(c, findings.get(c).outcome().equals(Optional.of(Outcome.ELECTED)));
      open.set(c, isOpen(contest.candidacies().get(c), findings.get(c)));
    }
    Choices choices = Choices.of(contest);
    int left = contest.seats().orElse(0) - sure.cardinality() - choices.elected();
    places = Math.max(0, left);
    exact = exact(rules, verdict, choices);
  }

  /** Returns the open seats of a contest; empty where it has none, or its seats are unknown. */
  public static Optional<OpenSeats> of(Contest contest, WinnerRules rules, Verdict verdict) {
    if (verdict.outcome().isPresent() && contest.seats().isPresent()) {
      List<Finding> findings = verdict.findings();
      for (int c = 0; c < findings.size(); c++) {
        if (isOpen(contest.candidacies().get(c), findings.get(c))) {
          return Optional.of(new OpenSeats(contest, rules, verdict));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(Candidacy candidacy, Finding finding) {
    Optional<Outcome> outcome = finding.outcome();
    return (outcome.isEmpty() || outcome.get() == Outcome.TIED) && candidacy.isPerson();
  }

  private Exact exact(WinnerRules rules, Verdict verdict, Choices choices) {
    for (Note note : verdict.notes()) {
      if (note instanceof Note.UnnamedCouldWin
          || note instanceof Note.UnnamedUnknown
          || note instanceof Note.TooLarge) {
        return members -> Optional.empty();
      }
    }
    boolean hasVotes = contest.votes().isPresent();
    if (contest.quotas().isEmpty()) {
      if (hasVotes) {
        return members -> Optional.of(byLot(members, choices.level()));
      }
      UnknownSeats unknown = new UnknownSeats(contest);
      return choices.isNone() ? members -> Optional.of(unknown.of(members)) : m -> Optional.empty();
    }
    return choices.isNone() ? new SolvedSeats(contest, rules)::of : members -> Optional.empty();
  }

  /** Any of the tied may have any of the places that they are tied for. */
  private SeatRange byLot(BitSet members, int choices) {
    int own = count(members, open);
    int others = open.cardinality() - own + choices;
    int certain = count(members, sure);
    return new SeatRange(
        certain + Math.min(own, Math.max(0, places - others)), certain + Math.min(own, places));
  }

  /**
   * Returns how many of the open seats candidates have.
   *
   * @param members by their places in the contest
   */
  public SeatRange of(BitSet members) {
    int own = count(members, open);
    if (own == 0) {
      return SeatRange.NONE;
    }
    int certain = count(members, sure);
    return exact
        .of(members)
        .map(range -> new SeatRange(range.least() - certain, range.most() - certain))
        .orElseGet(() -> new SeatRange(0, Math.min(own, places)));
  }

  private static int count(BitSet members, BitSet some) {
    BitSet both = (BitSet) members.clone();
    both.and(some);
    return both.cardinality();
  }

  /**
   * Choices that are nobody, by plain order of votes.
   *
   * @param elected how many surely have a seat, which goes to nobody
   * @param level how many are level for the last seat
   */
  private record Choices(int elected, int level, boolean isNone) {

    static Choices of(Contest contest) {
      List<Candidacy> all = contest.candidacies();
      int seats = contest.seats().orElse(0);
      int elected = 0;
      int level = 0;
      boolean isNone = true;
      for (Candidacy choice : all) {
        if (!choice.isPerson()) {
          isNone = false;
          long votes = choice.votes().orElse(0);
          long above = all.stream().filter(each -> each.votes().orElse(0) > votes).count();
          long with = all.stream().filter(each -> each.votes().orElse(0) >= votes).count();
          elected += votes > 0 && with <= seats ? 1 : 0;
          level += votes > 0 && above < seats && with > seats ? 1 : 0;
        }
      }
      return new Choices(elected, level, isNone);
    }
  }
}
