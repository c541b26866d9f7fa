package nectally.tally.winners;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import nectally.tally.solver.Reach;

/**
 * How safely each candidate of a contest is elected or not (rules.md 4.12).
 *
 * <p>The margin of a candidate is the most votes of a committee with the candidate, less the most
 * votes of one without. Under a quota it is not the distance to the next in rank: it names the
 * votes that would change the committee. Unknown attributes may leave a range: the smallest and the
 * largest of what they could be, each tried as far as that is little work, and where it is not,
 * numbers that no case leaves.
 */
final class Margins {

  /** No number of votes would elect the candidate. */
  private static final long RULED_OUT = Long.MIN_VALUE;

  /** No number of votes would lose the seat. */
  private static final long GUARANTEED = Long.MAX_VALUE;

  /** So many cases of what the unknown attributes could be are looked at. */
  private static final int MAX_CASES = 64;

  private final Question question;
  private final long[] low;
  private final long[] high;
  private int cases;

  /** Works out the margins under {@code table}, the quotas as they stand. */
  Margins(Question question, QuotaTable table) {
    this.question = question;
    low = new long[table.people];
    high = new long[table.people];
    Arrays.fill(low, GUARANTEED);
    Arrays.fill(high, RULED_OUT);
    BitSet unknown = table.unknown();
    if (!unknown.isEmpty()) {
      tryWith(table, unknown);
    }
    explore(table);
  }

  /** Tries two plain cases first, so that others need not be looked at. */
  private void tryWith(QuotaTable table, BitSet unknown) {
    QuotaTable none = table;
    for (int c = unknown.nextSetBit(0); c >= 0; c = unknown.nextSetBit(c + 1)) {
      none = none.assuming(c, new BitSet());
    }
    explore(none);
  }

  private void explore(QuotaTable table) {
    cases++;
    BitSet unknown = table.unknown();
    Reach loose = question.best(table, QuotaTable.Reading.LOOSE).reach();
    Reach strict =
        unknown.isEmpty() ? loose : question.best(table, QuotaTable.Reading.STRICT).reach();
    long[] least = new long[low.length];
    long[] most = new long[low.length];
    boolean isSettled = true;
    boolean isWithin = true;
    boolean isFeasible = false;
    for (int c = 0; c < low.length; c++) {
      least[c] = difference(strict.in(c), loose.out(c));
      most[c] = difference(loose.in(c), strict.out(c));
      isFeasible |= loose.in(c) != Reach.NONE;
      isSettled &= least[c] == most[c];
      isWithin &= least[c] >= low[c] && most[c] <= high[c];
    }
    if (isWithin || !isFeasible) {
      return;
    }
    if (isSettled || unknown.isEmpty() || cases >= MAX_CASES) {
      for (int c = 0; c < low.length; c++) {
        low[c] = Math.min(low[c], least[c]);
        high[c] = Math.max(high[c], most[c]);
      }
      return;
    }
    int next = next(unknown);
    for (BitSet pattern : Patterns.of(table, next)) {
      explore(table.assuming(next, pattern));
    }
  }

  private int next(BitSet unknown) {
    int best = unknown.nextSetBit(0);
    int people = question.votes.length;
    for (int c = best; c >= 0 && c < people; c = unknown.nextSetBit(c + 1)) {
      best = question.votes[c] > question.votes[best] ? c : best;
    }
    return best;
  }

  private static long difference(long in, long out) {
    if (in == Reach.NONE) {
      return RULED_OUT;
    }
    return out == Reach.NONE ? GUARANTEED : in - out;
  }

  /**
   * Returns the margin that is sure whatever the unknown attributes are: the smallest that they
   * leave, so that a winner is no less safe and a loser needs no more. Empty where there is none.
   */
  OptionalLong sure(int candidate) {
    return number(low[candidate]);
  }

  /** Returns the margin, empty where there is none or where it depends on an unknown attribute. */
  OptionalLong settled(int candidate) {
    return low[candidate] == high[candidate] ? number(low[candidate]) : OptionalLong.empty();
  }

  /** Returns the largest margin that unknown attributes leave, where there is one. */
  OptionalLong high(int candidate) {
    return number(high[candidate]);
  }

  /** Returns whether the quota guarantees the seat, however few the votes. */
  boolean isGuaranteed(int candidate) {
    return low[candidate] == GUARANTEED;
  }

  /** Returns whether the quota rules the candidate out, however many the votes. */
  boolean isRuledOut(int candidate) {
    return high[candidate] == RULED_OUT;
  }

  private static OptionalLong number(long margin) {
    return margin == GUARANTEED || margin == RULED_OUT
        ? OptionalLong.empty()
        : OptionalLong.of(margin);
  }
}
