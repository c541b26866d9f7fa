package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Optimum;
import nectally.tally.verdict.Outcome;

/**
 * Tries what unknown attributes could be, one candidate after the other, wherever the strict and
 * the loosest reading do not yet agree (rules.md 4.7).
 *
 * <p>Only a candidate who is elected or tied in the loosest reading is worth trying: without such a
 * one the loosest committees keep the strict bounds, and both readings agree.
 */
final class Completions {

  /** After so many cases, or so many steps of the solver, nothing is decided. */
  private static final int MAX_CASES = 5_000;

  private static final long MAX_STEPS = 60_000_000;

  private final Function<List<Bound>, Optimum> solver;
  private final long[] votes;
  private final BitSet dependsOn = new BitSet();
  private int cases;
  private long steps;

  /**
   * Prepares to try.
   *
   * @param votes by candidate; those with more are tried first
   */
  Completions(Function<List<Bound>, Optimum> solver, long[] votes) {
    this.solver = solver;
    this.votes = votes;
  }

  /** Returns the candidates whose attributes make a difference. */
  BitSet dependsOn() {
    return dependsOn;
  }

  /** Returns whether there were too many cases, so that what was found is worth nothing. */
  boolean isOverBudget() {
    return cases > MAX_CASES || steps > MAX_STEPS;
  }

  /** Returns all outcomes that could be; an empty list where no committee keeps the quotas. */
  Set<List<Outcome>> explore(QuotaTable table) {
    Set<List<Outcome>> results = new HashSet<>();
    cases++;
    if (isOverBudget()) {
      return results;
    }
    Optimum loose = solver.apply(table.bounds(QuotaTable.Reading.LOOSE));
    steps += loose.size();
    if (!loose.isFeasible()) {
      results.add(List.of());
      return results;
    }
    List<Outcome> outcomes = Answer.outcomes(loose);
    Optimum strict = solver.apply(table.bounds(QuotaTable.Reading.STRICT));
    steps += strict.size();
    if (strict.agreesWith(loose)) {
      results.add(outcomes);
      return results;
    }
    int candidate = next(table.unknown(), outcomes);
    boolean matters = false;
    for (BitSet pattern : patterns(table, candidate)) {
      Set<List<Outcome>> found = explore(table.assuming(candidate, pattern));
      matters |= !results.isEmpty() && !found.equals(results);
      results.addAll(found);
    }
    if (matters) {
      dependsOn.set(candidate);
    }
    return results;
  }

  private int next(BitSet unknown, List<Outcome> outcomes) {
    int best = -1;
    for (int c = unknown.nextSetBit(0); c >= 0; c = unknown.nextSetBit(c + 1)) {
      if (outcomes.get(c) != Outcome.NOT_ELECTED && (best < 0 || votes[c] > votes[best])) {
        best = c;
      }
    }
    return best;
  }

  /** Returns the different sets of quotas towards which a candidate could count, none included. */
  static Set<BitSet> patterns(QuotaTable table, int candidate) {
    Set<BitSet> patterns = new HashSet<>();
    patterns.add(new BitSet());
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == q && table.unknown(q).get(candidate)) {
        Set<BitSet> more = new HashSet<>();
        for (BitSet pattern : patterns) {
          for (BitSet option : options(table, q)) {
            BitSet both = (BitSet) pattern.clone();
            both.or(option);
            more.add(both);
          }
        }
        patterns = more;
      }
    }
    return patterns;
  }

  /**
   * Returns which quotas each value of an attribute counts for; a value that none names is last.
   */
  private static List<BitSet> options(QuotaTable table, int group) {
    List<BitSet> options = new ArrayList<>();
    for (int q = 0; q < table.count(); q++) {
      if (table.group(q) == group) {
        for (String value : table.quotas.get(q).values()) {
          BitSet counted = new BitSet();
          for (int other = 0; other < table.count(); other++) {
            counted.set(
                other, table.group(other) == group && table.quotas.get(other).counts(value));
          }
          options.add(counted);
        }
      }
    }
    options.add(new BitSet());
    return options;
  }
}
