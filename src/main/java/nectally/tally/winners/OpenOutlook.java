package nectally.tally.winners;

import java.util.OptionalLong;
import nectally.tally.solver.HeaviestFirst;
import nectally.tally.winners.Standing.Certainty;

/**
 * The {@link Outlook} of a contest without quotas, in which the seats go to those with the most
 * votes: somebody is not certain where as many others as there are seats can reach the same votes,
 * and lost where as many stay ahead (rules.md 13.5).
 *
 * <p>Those others are the first of all, so that one order and its sums answer for everybody.
 */
final class OpenOutlook {

  private final int seats;
  private final long ballots;
  private final long marks;

  /** Candidates in the order of their votes, the most first, and the votes in that order. */
  private final int[] order;

  private final long[] sorted;

  /** The sums of the first 0, 1, 2 ... of them. */
  private final long[] sums;

  /**
   * Puts candidates in order.
   *
   * @param votes by candidate
   * @param seats at most as many as there are candidates
   * @param ballots how many are not yet counted, the most that one candidate can get of them
   * @param marks how many votes they carry at most
   */
  OpenOutlook(long[] votes, int seats, long ballots, long marks) {
    this.seats = seats;
    this.ballots = ballots;
    this.marks = marks;
    order = HeaviestFirst.of(votes);
    sorted = new long[votes.length];
    sums = new long[votes.length + 1];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = votes[order[i]];
      sums[i + 1] = sums[i] + sorted[i];
    }
  }

  /** Returns whether all sums of so many votes fit a long. */
  static boolean fits(long[] votes, long ballots, long marks) {
    long most = Math.max(ballots, marks);
    for (long own : votes) {
      most = Math.max(most, own);
    }
    return most < Long.MAX_VALUE / 4 / (votes.length + 1);
  }

  /** Returns the standing of each candidate, by the number it had. */
  Standing[] standings() {
    Standing[] standings = new Standing[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      standings[order[rank]] = standing(rank);
    }
    return standings;
  }

  private Standing standing(int rank) {
    if (isCertain(rank, 0)) {
      return new Standing(Certainty.CERTAIN, OptionalLong.of(0));
    }
    if (sorted[rank] + ballots < lastOther(rank)) {
      return Standing.LOST;
    }
    return new Standing(Certainty.POSSIBLE, Fewest.of(ballots, own -> isCertain(rank, own)));
  }

  /** Returns the votes of the last of as many others as there are seats. */
  private long lastOther(int rank) {
    return sorted[rank < seats ? seats : seats - 1];
  }

  /**
   * Returns whether fewer others than there are seats can have as many votes, if {@code own} go
   * here.
   */
  private boolean isCertain(int rank, long own) {
    if (seats == order.length) {
      return true;
    }
    long level = sorted[rank] + own;
    if (level - lastOther(rank) > ballots) {
      return true;
    }
    int others = rank < seats ? seats + 1 : seats;
    int from = Math.min(others, firstBelow(level));
    long needed = (others - from) * level - (sums[others] - sums[from]);
    if (rank >= from && rank < others) {
      needed -= own;
    }
    return needed > marks - own;
  }

  /** Returns how many have at least {@code level} votes. */
  private int firstBelow(long level) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] >= level) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
