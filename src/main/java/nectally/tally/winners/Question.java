package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nectally.tally.solver.Bound;
import nectally.tally.solver.CrossFree;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;

/**
 * What is asked of the solver, whatever the attributes turn out to be: how many are elected, by
 * which votes, in which order, and what follows where quotas cannot be met.
 */
final class Question {

  final int places;
  final long[] votes;
  final Unmet unmet;
  private final QuotaOrder order;
  private final List<long[]> further;
  private final UnaryOperator<List<Bound>> adjusted;

  /**
   * Asks for committees.
   *
   * @param places how many members a committee has
   * @param votes by candidate; seats that stay empty have none
   * @param order which committee is best where quotas cross
   */
  Question(int places, long[] votes, QuotaOrder order, Unmet unmet) {
    this(places, votes, order, unmet, List.of(), bounds -> bounds);
  }

  private Question(
      int places,
      long[] votes,
      QuotaOrder order,
      Unmet unmet,
      List<long[]> further,
      UnaryOperator<List<Bound>> adjusted) {
    this.places = places;
    this.votes = votes;
    this.order = order;
    this.unmet = unmet;
    this.further = further;
    this.adjusted = adjusted;
  }

  /** Returns this question with what should decide among equally good committees. */
  Question with(List<long[]> objectives) {
    return new Question(places, votes, order, unmet, objectives, adjusted);
  }

  /** Returns this question with other bounds in place of those of the quotas. */
  Question with(UnaryOperator<List<Bound>> bounds) {
    return new Question(places, votes, order, unmet, further, bounds);
  }

  /** Returns this question by the other order of votes. */
  Question inOtherOrder() {
    QuotaOrder other = order == QuotaOrder.TOTAL ? QuotaOrder.VOTES : QuotaOrder.TOTAL;
    return new Question(places, votes, other, unmet, further, adjusted);
  }

  /** Returns this question for other votes. */
  Question with(long[] otherVotes) {
    return new Question(places, otherVotes, order, unmet, further, adjusted);
  }

  /**
   * Returns which order of votes is used under the quotas of {@code table}; the total where both
   * must come to the same.
   */
  QuotaOrder order(QuotaTable table) {
    return order == QuotaOrder.TOTAL || ordersCoincide(table) ? QuotaOrder.TOTAL : order;
  }

  /** Returns whether the most votes in total and the order of votes must come to the same. */
  boolean ordersCoincide(QuotaTable table) {
    return (table.count() <= 1 && table.people == table.candidates)
        || (ordersCoincide(table, QuotaTable.Reading.STRICT)
            && ordersCoincide(table, QuotaTable.Reading.LOOSE));
  }

  private boolean ordersCoincide(QuotaTable table, QuotaTable.Reading reading) {
    return CrossFree.test(
        new Problem(places, table.candidates, adjusted.apply(table.bounds(reading)), List.of()));
  }

  /** Returns the best committees under the quotas of {@code table}. */
  Optimum best(QuotaTable table, QuotaTable.Reading reading) {
    long[] all = Arrays.copyOf(votes, table.candidates);
    List<long[]> objectives = new ArrayList<>();
    int ordered = 0;
    if (order(table) == QuotaOrder.TOTAL) {
      objectives.addAll(Objectives.total(all));
    } else {
      objectives.addAll(Objectives.inOrder(all, places));
      ordered = objectives.size();
    }
    for (long[] weights : further) {
      objectives.add(Arrays.copyOf(weights, table.candidates));
    }
    return Optimum.of(
        new Problem(
            places, table.candidates, adjusted.apply(table.bounds(reading)), objectives, ordered));
  }

  /** Returns whether any committee keeps the quotas of {@code table}. */
  boolean isFeasible(QuotaTable table, QuotaTable.Reading reading) {
    return Optimum.of(
            new Problem(
                places,
                table.candidates,
                adjusted.apply(table.bounds(reading)),
                Objectives.total(new long[table.candidates])))
        .isFeasible();
  }
}
