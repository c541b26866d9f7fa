package nectally.tally.winners;

import java.util.OptionalLong;
import nectally.tally.solver.Reach;

/**
 * How safely each candidate of a contest is elected or not (rules.md 4.12).
 *
 * <p>The margin of a candidate is the most votes of a committee with the candidate, less the most
 * votes of one without. Under a quota it is not the distance to the next in rank: it names the
 * votes that would change the committee. Unknown attributes may leave a range.
 */
final class Margins {

  private final Reach strict;
  private final Reach loose;

  Margins(Answer answer) {
    strict = answer.strict.reach();
    loose = answer.loose == answer.strict ? strict : answer.loose.reach();
  }

  /**
   * Returns the margin that is sure whatever the unknown attributes are: the smallest that they
   * leave, so that a winner is no less safe and a loser needs no more. Empty where there is none.
   */
  OptionalLong sure(int candidate) {
    return difference(strict.in(candidate), loose.out(candidate));
  }

  /** Returns the margin, empty where there is none or where it depends on an unknown attribute. */
  OptionalLong settled(int candidate) {
    return sure(candidate).equals(high(candidate)) ? sure(candidate) : OptionalLong.empty();
  }

  /** Returns the largest margin that unknown attributes leave, where there is one. */
  OptionalLong high(int candidate) {
    return difference(loose.in(candidate), strict.out(candidate));
  }

  /** Returns whether the quota guarantees the seat, however few the votes. */
  boolean isGuaranteed(int candidate) {
    return loose.out(candidate) == Reach.NONE;
  }

  /** Returns whether the quota rules the candidate out, however many the votes. */
  boolean isRuledOut(int candidate) {
    return loose.in(candidate) == Reach.NONE;
  }

  private static OptionalLong difference(long in, long out) {
    return in == Reach.NONE || out == Reach.NONE ? OptionalLong.empty() : OptionalLong.of(in - out);
  }
}
