package nectally.tally.winners;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.WinnerRules;

/**
 * A contest with more candidates than seats and all votes known: everything that decides it.
 *
 * <p>What is asked for first is the votes, in total or in order; then, among equally good
 * committees, the lot, or the file's own marks where there is no lot.
 */
final class Contested {

  final Contest contest;
  final WinnerRules rules;
  final long[] votes;

  /** The quotas as stated. */
  final QuotaTable table;

  /**
   * The quotas as they stand: as stated, or what is left of them where they cannot be met; as
   * stated where that depends on unknown attributes.
   */
  final QuotaTable standing;

  /** What is asked, before any lot. */
  final Question question;

  /** What the votes and quotas say, before any lot. */
  final Answer beforeLots;

  /** What the votes, quotas and lots or marks say. */
  final Answer answer;

  private Question asked;

  /** What broke the ties that {@code answer} no longer has. */
  final DecidedBy tieBreak;

  /** The outcomes if there were no quota and no lot. */
  final Outcome[] plain;

  /**
   * Counts {@code contest}.
   *
   * @throws nectally.tally.solver.ProblemTooLargeException if it cannot be solved exactly
   */
  Contested(Contest contest, WinnerRules rules) {
    this.contest = contest;
    this.rules = rules;
    votes = new long[contest.candidacies().size()];
    for (int c = 0; c < votes.length; c++) {
      votes[c] = contest.candidacies().get(c).votes().orElseThrow();
    }
    table = QuotaTable.of(contest, contest.seats().orElseThrow());
    question = new Question(table.seats, votes, rules.order(), rules.unmet());
    asked = question;
    beforeLots = Answer.of(question, table);
    standing = beforeLots.fate().map(fate -> fate.applied(table)).orElse(table);
    plain = plain(votes, table.seats);
    Lot lot = Lots.of(contest, rules);
    tieBreak = lot.order().isEmpty() ? DecidedBy.DECLARED : DecidedBy.LOT;
    answer = lot.order().isEmpty() ? markedAnswer() : drawnAnswer(lot);
  }

  int seats() {
    return table.seats;
  }

  /** Returns what was asked in the end, lots and marks included. */
  Question asked() {
    return asked;
  }

  /** Returns the outcomes by votes alone; there are more candidates than seats. */
  static Outcome[] plain(long[] votes, int seats) {
    long[] sorted = votes.clone();
    Arrays.sort(sorted);
    long lastIn = sorted[votes.length - seats];
    boolean isTie = lastIn == sorted[votes.length - seats - 1];
    Outcome[] outcomes = new Outcome[votes.length];
    for (int c = 0; c < votes.length; c++) {
      if (votes[c] == lastIn) {
        outcomes[c] = isTie ? Outcome.TIED : Outcome.ELECTED;
      } else {
        outcomes[c] = votes[c] > lastIn ? Outcome.ELECTED : Outcome.NOT_ELECTED;
      }
    }
    return outcomes;
  }

  /** Returns how many quotas the contest states. */
  int quotas() {
    return table.count();
  }

  /** Returns whether any person was tied before the lot. */
  boolean hadTie() {
    return beforeLots.isTied();
  }

  /** Returns how many seats the count leaves empty on purpose. */
  int emptySeats() {
    return standing.empty;
  }

  /** Returns whether any person is tied. */
  boolean isTied() {
    return answer.isTied();
  }

  /** Returns whether the most votes in total and the order of votes must come to the same. */
  boolean ordersCoincide() {
    return question.ordersCoincide(standing);
  }

  /** Returns which order of votes is used; the total where both must come to the same. */
  QuotaOrder order() {
    return question.order(standing);
  }

  /** Returns what the other order of votes says before any lot, where it could be another. */
  Optional<Answer> inOtherOrder() {
    return ordersCoincide()
        ? Optional.empty()
        : Optional.of(Answer.of(question.inOtherOrder(), table));
  }

  private Answer drawnAnswer(Lot lot) {
    if (!hadTie() && beforeLots.kind == Answer.Kind.SETTLED) {
      return beforeLots;
    }
    asked = question.with(Lots.objectives(votes.length, lot, seats()));
    return Answer.of(asked, table);
  }

  /** The marks settle a tie only if exactly as many of the tied are marked as have a place. */
  private Answer markedAnswer() {
    if (!hadTie() || beforeLots.kind != Answer.Kind.SETTLED) {
      return beforeLots;
    }
    Question byMarks = question.with(Lots.marked(contest.candidacies()));
    Answer marked = Answer.of(byMarks, table);
    List<Candidacy> all = contest.candidacies();
    boolean fits = true;
    for (int c = 0; c < votes.length; c++) {
      Outcome own = all.get(c).isDeclaredElected() ? Outcome.ELECTED : Outcome.NOT_ELECTED;
      fits &= !beforeLots.is(c, Outcome.TIED) || marked.is(c, own);
    }
    asked = fits ? byMarks : question;
    return fits ? marked : beforeLots;
  }
}
