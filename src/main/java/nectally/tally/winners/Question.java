package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nectally.tally.solver.Bound;
import nectally.tally.solver.CrossFree;
import nectally.tally.solver.Membership;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import org.jspecify.annotations.Nullable;

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

  /** Whether the last of the further objectives is to be counted. */
  private final boolean isCounting;

  /** What was found last, under which quotas: margins are asked for where the answer was. */
  private @Nullable Optimum lastFound;

  private @Nullable QuotaTable lastTable;
  private boolean lastStrict;

  /**
   * Asks for committees.
   *
   * @param places how many members a committee has
   * @param votes by candidate; seats that stay empty have none
   * @param order which committee is best where quotas cross
   */
  Question(int places, long[] votes, QuotaOrder order, Unmet unmet) {
    this(places, votes, order, unmet, List.of(), bounds -> bounds, false);
  }

  private Question(
      int places,
      long[] votes,
      QuotaOrder order,
      Unmet unmet,
      List<long[]> further,
      UnaryOperator<List<Bound>> adjusted,
      boolean isCounting) {
    this.places = places;
    this.votes = votes;
    this.order = order;
    this.unmet = unmet;
    this.further = further;
    this.adjusted = adjusted;
    this.isCounting = isCounting;
  }

  /** Returns this question with what should decide among equally good committees. */
  Question with(List<long[]> objectives) {
    return new Question(places, votes, order, unmet, objectives, adjusted, false);
  }

  /** Returns this question with other bounds in place of those of the quotas. */
  Question with(UnaryOperator<List<Bound>> bounds) {
    return new Question(places, votes, order, unmet, further, bounds, isCounting);
  }

  /** Returns this question by the other order of votes. */
  Question inOtherOrder() {
    QuotaOrder other = order == QuotaOrder.TOTAL ? QuotaOrder.VOTES : QuotaOrder.TOTAL;
    return new Question(places, votes, other, unmet, further, adjusted, isCounting);
  }

  /** Returns this question for other votes. */
  Question with(long[] otherVotes) {
    return new Question(places, otherVotes, order, unmet, further, adjusted, isCounting);
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

  /**
   * Returns this question with the most winners among {@code members} to decide between committees
   * that are equally good in all else, and to be counted.
   */
  Question counting(BitSet members) {
    long[] weights = new long[votes.length];
    for (int c = members.nextSetBit(0); c >= 0; c = members.nextSetBit(c + 1)) {
      weights[c] = 1;
    }
    List<long[]> all = new ArrayList<>(further);
    all.add(weights);
    return new Question(places, votes, order, unmet, all, adjusted, true);
  }

  /** Returns what a contest comes to whose best committees are these. */
  Leaf leaf(Fate fate, Optimum optimum, int people) {
    Membership[] memberships = optimum.memberships();
    List<Outcome> outcomes = new ArrayList<>(people);
    for (int c = 0; c < people; c++) {
      outcomes.add(
          switch (memberships[c]) {
            case IN_ALL -> Outcome.ELECTED;
            case IN_SOME -> Outcome.TIED;
            case IN_NONE -> Outcome.NOT_ELECTED;
          });
    }
    return new Leaf(fate, outcomes, isCounting ? (int) optimum.lastValue() : 0);
  }

  /** Returns the best committees under the quotas of {@code table}. */
  Optimum best(QuotaTable table, QuotaTable.Reading reading) {
    boolean strict = reading == QuotaTable.Reading.STRICT && !table.unknown().isEmpty();
    Optimum found = lastFound;
    if (found == null || lastTable != table || lastStrict != strict) {
      found = find(table, reading);
      lastFound = found;
      lastTable = table;
      lastStrict = strict;
    }
    return found;
  }

  private Optimum find(QuotaTable table, QuotaTable.Reading reading) {
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
