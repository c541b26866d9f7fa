package nectally.tally.solver;

import java.util.BitSet;

/**
 * At least {@code min} and at most {@code max} of these candidates in a committee.
 *
 * @param group bounds of one attribute have the same number, so that the solver can treat them one
 *     after the other
 * @param members the candidates who count, by index; not to be changed
 */
public record Bound(int group, BitSet members, int min, int max) {

  /** Returns whether no committee of {@code seats} candidates can break this bound. */
  boolean isIdle(int seats) {
    return min <= 0 && max >= Math.min(seats, members.cardinality());
  }
}
