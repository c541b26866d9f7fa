package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;

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
    this.contest = contest;
    this.rules = rules;
    this.table = table;
    votes = new long[contest.candidacies().size()];
    Arrays.setAll(votes, c -> contest.candidacies().get(c).votes().orElseThrow());
    ordersCoincide =
        ordersCoincide(QuotaTable.Reading.STRICT) && ordersCoincide(QuotaTable.Reading.LOOSE);
    beforeLots = answer(objectives(order()));
    plain = Optimum.of(problem(List.of(), Objectives.total(votes))).outcomes();
    List<NameKey> lot = Lots.of(contest, rules);
    tieBreak = lot.isEmpty() ? DecidedBy.DECLARED : DecidedBy.LOT;
    answer = lot.isEmpty() ? markedAnswer() : drawnAnswer(lot);
  }

  int seats() {
    return table.seats;
  }

  int candidates() {
    return votes.length;
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
        answer(objectives(order() == QuotaOrder.TOTAL ? QuotaOrder.VOTES : QuotaOrder.TOTAL)));
  }

  private Answer drawnAnswer(List<NameKey> lot) {
    if (!beforeLots.isTied() && beforeLots.kind == Answer.Kind.SETTLED) {
      return beforeLots;
    }
    return answer(then(Lots.objectives(contest.candidacies(), lot, seats())));
  }

  /** The marks settle a tie only if exactly as many of the tied are marked as have a place. */
  private Answer markedAnswer() {
    if (!beforeLots.isTied() || beforeLots.kind != Answer.Kind.SETTLED) {
      return beforeLots;
    }
    Answer marked = answer(then(Lots.marked(contest.candidacies())));
    List<Candidacy> all = contest.candidacies();
    boolean fits =
        IntStream.range(0, votes.length)
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

  private Answer answer(List<long[]> objectives) {
    return Answer.of(table, bounds -> Optimum.of(problem(bounds, objectives)), votes);
  }

  private Problem problem(List<Bound> bounds, List<long[]> objectives) {
    return new Problem(table.seats, votes.length, bounds, objectives);
  }

  private List<long[]> objectives(QuotaOrder order) {
    return order == QuotaOrder.TOTAL
        ? Objectives.total(votes)
        : Objectives.inOrder(votes, table.seats);
  }

  private List<long[]> then(List<long[]> further) {
    List<long[]> all = new ArrayList<>(objectives(order()));
    all.addAll(further);
    return all;
  }
}
