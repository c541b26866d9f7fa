package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;
import nectally.tally.solver.Bound;
import nectally.tally.solver.CrossFree;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.DecidedBy;
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
  final QuotaTable table;
  final long[] votes;

  /** How many candidates are persons, who come first; the others stand for seats left empty. */
  final int people;

  /** Whether the most votes in total and the order of votes must come to the same. */
  final boolean ordersCoincide;

  /** What the votes and quotas say, before any lot. */
  final Answer beforeLots;

  /** What the votes, quotas and lots or marks say. */
  final Answer answer;

  /** What broke the ties that {@code answer} no longer has. */
  final DecidedBy tieBreak;

  /** The outcomes if there were no quota and no lot. */
  final Outcome[] plain;

  /**
   * Counts {@code contest} under the quotas of {@code table}.
   *
   * @throws ProblemTooLargeException if it cannot be solved exactly
   */
  Contested(Contest contest, WinnerRules rules, QuotaTable table) {
    this(contest, rules, table, contest.candidacies().size());
  }

  /** Counts {@code contest}, whose candidates behind the first {@code people} are empty seats. */
  Contested(Contest contest, WinnerRules rules, QuotaTable table, int people) {
    this.people = people;
    this.contest = contest;
    this.rules = rules;
    this.table = table;
    votes = new long[contest.candidacies().size()];
    for (int c = 0; c < votes.length; c++) {
      votes[c] = contest.candidacies().get(c).votes().orElseThrow();
    }
    ordersCoincide =
        table.count() <= 1
            || (ordersCoincide(QuotaTable.Reading.STRICT)
                && ordersCoincide(QuotaTable.Reading.LOOSE));
    beforeLots = answer(order(), List.of());
    plain = plain(votes, people, table.seats);
    List<NameKey> lot = Lots.of(contest, rules);
    tieBreak = lot.isEmpty() ? DecidedBy.DECLARED : DecidedBy.LOT;
    answer = lot.isEmpty() ? markedAnswer() : drawnAnswer(lot);
  }

  int seats() {
    return table.seats;
  }

  /** Returns the outcomes by votes alone; there are more people than seats. */
  static Outcome[] plain(long[] votes, int people, int seats) {
    long[] sorted = Arrays.copyOf(votes, people);
    Arrays.sort(sorted);
    long lastIn = sorted[people - seats];
    boolean isTie = lastIn == sorted[people - seats - 1];
    Outcome[] outcomes = new Outcome[people];
    for (int c = 0; c < people; c++) {
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
    return people == votes.length ? table.count() : table.count() - 1;
  }

  /** Returns whether any person was tied before the lot. */
  boolean hadTie() {
    return isTied(beforeLots);
  }

  /** Returns how many seats the count leaves empty on purpose. */
  int emptySeats() {
    return people == votes.length ? 0 : table.max[table.count() - 1];
  }

  /** Returns whether any person is tied. */
  boolean isTied() {
    return isTied(answer);
  }

  private boolean isTied(Answer some) {
    return some.outcomes.subList(0, people).contains(Optional.of(Outcome.TIED));
  }

  /** Returns whether any committee keeps these bounds. */
  boolean isFeasible(List<Bound> bounds) {
    return Optimum.of(problem(bounds, Objectives.total(votes))).isFeasible();
  }

  /** Returns which order of votes is used; the total where both must come to the same. */
  QuotaOrder order() {
    return ordersCoincide ? QuotaOrder.TOTAL : rules.order();
  }

  /** Returns what the other order of votes says before any lot, where it could be another. */
  Optional<Answer> inOtherOrder() {
    if (ordersCoincide) {
      return Optional.empty();
    }
    return Optional.of(
        answer(order() == QuotaOrder.TOTAL ? QuotaOrder.VOTES : QuotaOrder.TOTAL, List.of()));
  }

  private Answer drawnAnswer(List<NameKey> lot) {
    if (!isTied(beforeLots) && beforeLots.kind == Answer.Kind.SETTLED) {
      return beforeLots;
    }
    return answer(order(), Lots.objectives(contest.candidacies(), lot, seats()));
  }

  /** The marks settle a tie only if exactly as many of the tied are marked as have a place. */
  private Answer markedAnswer() {
    if (!isTied(beforeLots) || beforeLots.kind != Answer.Kind.SETTLED) {
      return beforeLots;
    }
    Answer marked = answer(order(), Lots.marked(contest.candidacies()));
    List<Candidacy> all = contest.candidacies();
    boolean fits =
        IntStream.range(0, people)
            .filter(c -> beforeLots.is(c, Outcome.TIED))
            .allMatch(
                c ->
                    marked.is(
                        c, all.get(c).isDeclaredElected() ? Outcome.ELECTED : Outcome.NOT_ELECTED));
    return fits ? marked : beforeLots;
  }

  private boolean ordersCoincide(QuotaTable.Reading reading) {
    return CrossFree.test(problem(table.bounds(reading), List.of()));
  }

  /** Answers by an order of votes, and among the equally good by further objectives. */
  private Answer answer(QuotaOrder order, List<long[]> further) {
    List<long[]> objectives = new ArrayList<>(objectives(order));
    int ordered = order == QuotaOrder.VOTES ? objectives.size() : 0;
    objectives.addAll(further);
    return Answer.of(
        table,
        bounds -> Optimum.of(new Problem(table.seats, votes.length, bounds, objectives, ordered)),
        votes);
  }

  private Problem problem(List<Bound> bounds, List<long[]> objectives) {
    return new Problem(table.seats, votes.length, bounds, objectives);
  }

  private List<long[]> objectives(QuotaOrder order) {
    return order == QuotaOrder.TOTAL
        ? Objectives.total(votes)
        : Objectives.inOrder(votes, table.seats);
  }
}
