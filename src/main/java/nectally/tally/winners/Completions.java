package nectally.tally.winners;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.tally.solver.Optimum;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Unmet;

/**
 * Tries what unknown attributes could be, one candidate after the other, wherever the strict and
 * the loosest reading do not yet agree. In each case it is asked whether the quotas can be met, and
 * if not what the policy gives; only then are the outcomes compared (rules.md 4.7).
 */
final class Completions {

  private final Question question;
  private final BitSet changesOutcomes = new BitSet();
  private final BitSet changesFates = new BitSet();
  private final Budget budget;

  Completions(Question question) {
    this(question, new Budget());
  }

  /** Tries them as far as {@code budget} goes. */
  Completions(Question question, Budget budget) {
    this.question = question;
    this.budget = budget;
  }

  /**
   * Returns the candidates whose attributes make a difference to the outcomes; where there are
   * none, those who make one to what becomes of the quotas.
   */
  BitSet dependsOn() {
    return changesOutcomes.isEmpty() ? changesFates : changesOutcomes;
  }

  /** Returns whether there were too many cases, so that what was found is worth nothing. */
  boolean isOverBudget() {
    return budget.isOver();
  }

  /** Returns all that a contest could come to. */
  Set<Leaf> explore(QuotaTable table) {
    Set<Leaf> results = new LinkedHashSet<>();
    budget.addCase();
    if (isOverBudget()) {
      return results;
    }
    Optimum loose = best(table, QuotaTable.Reading.LOOSE);
    int sitting = table.unknown().nextSetBit(table.people);
    if (sitting >= 0 && !loose.isFeasible() && question.unmet != Unmet.ERROR) {
      // What becomes of the quotas is asked of what is known of the sitting members.
      branch(table, sitting, results);
      return results;
    }
    Optional<Fate> fate = loose.isFeasible() ? Optional.of(Fate.KEPT) : Policy.of(question, table);
    if (fate.isPresent() && !fate.get().hasWinners()) {
      results.add(new Leaf(fate.get(), List.of(), 0));
      return results;
    }
    BitSet candidates = table.unknown();
    if (fate.isPresent()) {
      QuotaTable applied = fate.get().applied(table);
      Optimum most = applied == table ? loose : best(applied, QuotaTable.Reading.LOOSE);
      Optimum least = candidates.isEmpty() ? most : best(applied, QuotaTable.Reading.STRICT);
      Leaf leaf = question.leaf(fate.get(), most, table.people);
      if (candidates.isEmpty() || least.agreesWith(most, table.people)) {
        results.add(leaf);
        return results;
      }
      branch(table, next(candidates, leaf.outcomes()), results);
    } else {
      branch(table, next(candidates, List.of()), results);
    }
    return results;
  }

  private void branch(QuotaTable table, int candidate, Set<Leaf> results) {
    for (BitSet pattern : Patterns.of(table, candidate)) {
      Set<Leaf> found = explore(table.assuming(candidate, pattern));
      if (!results.isEmpty() && !found.equals(results)) {
        changesFates.set(candidate);
        if (!outcomes(found).equals(outcomes(results))) {
          changesOutcomes.set(candidate);
        }
      }
      results.addAll(found);
    }
  }

  private static Set<List<Outcome>> outcomes(Set<Leaf> leaves) {
    Set<List<Outcome>> outcomes = new HashSet<>();
    for (Leaf leaf : leaves) {
      outcomes.add(leaf.outcomes());
    }
    return outcomes;
  }

  private Optimum best(QuotaTable table, QuotaTable.Reading reading) {
    Optimum best = question.best(table, reading);
    budget.addSteps(best.size());
    return best;
  }

  /**
   * Returns whom to try first: one with a place in the loosest reading, since only such a one makes
   * a difference where quotas are kept; else anybody; and of these the one with the most votes.
   */
  private int next(BitSet unknown, List<Outcome> outcomes) {
    int best = -1;
    boolean isPlaced = false;
    int people = question.votes.length;
    for (int c = unknown.nextSetBit(0); c >= 0 && c < people; c = unknown.nextSetBit(c + 1)) {
      boolean has = !outcomes.isEmpty() && outcomes.get(c) != Outcome.NOT_ELECTED;
      boolean isBetter =
          has == isPlaced ? best < 0 || question.votes[c] > question.votes[best] : has;
      if (isBetter) {
        best = c;
        isPlaced = has;
      }
    }
    return best < 0 ? unknown.nextSetBit(people) : best;
  }
}
