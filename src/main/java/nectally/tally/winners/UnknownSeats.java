package nectally.tally.winners;

import java.util.Arrays;
import java.util.BitSet;
import nectally.model.Contest;
import nectally.tally.verdict.SeatRange;

/**
 * How many seats some candidates have whatever the unknown votes are, in a contest without quotas.
 *
 * <p>Those whose votes are unknown may have any number of the seats, from those that the others
 * leave to one for each; the rest of the seats goes to the known votes in their order, equal ones
 * by lot. Nothing else can come of any votes.
 */
final class UnknownSeats {

  private final Contest contest;
  private final int seats;
  private final BitSet unknown = new BitSet();
  private final long[] votes;

  UnknownSeats(Contest contest) {
    this.contest = contest;
    seats = contest.seats().orElseThrow();
    votes = new long[contest.candidacies().size()];
    for (int c = 0; c < votes.length; c++) {
      unknown.set(c, contest.candidacies().get(c).votes().isEmpty());
      votes[c] = contest.candidacies().get(c).votes().orElse(0);
    }
  }

  SeatRange of(BitSet members) {
    BitSet own = (BitSet) members.clone();
    own.and(unknown);
    int all = unknown.cardinality();
    int known = contest.candidacies().size() - all;
    SeatRange range = new SeatRange(0, 0);
    boolean isFirst = true;
    for (int high = Math.max(0, seats - known); high <= Math.min(all, seats); high++) {
      SeatRange others = known(members, seats - high);
      SeatRange found =
          new SeatRange(
              Math.max(0, high - (all - own.cardinality())) + others.least(),
              Math.min(high, own.cardinality()) + others.most());
      range = isFirst ? found : range.or(found);
      isFirst = false;
    }
    return range;
  }

  /** Returns how many of the first {@code places} known votes are members'. */
  private SeatRange known(BitSet members, int places) {
    if (places == 0) {
      return SeatRange.NONE;
    }
    long[] sorted = new long[votes.length - unknown.cardinality()];
    int next = 0;
    for (int c = unknown.nextClearBit(0); c < votes.length; c = unknown.nextClearBit(c + 1)) {
      sorted[next++] = votes[c];
    }
    Arrays.sort(sorted);
    long last = sorted[sorted.length - places];
    int above = 0;
    int aboveOwn = 0;
    int level = 0;
    int levelOwn = 0;
    for (int c = unknown.nextClearBit(0); c < votes.length; c = unknown.nextClearBit(c + 1)) {
      int own = members.get(c) ? 1 : 0;
      above += votes[c] > last ? 1 : 0;
      aboveOwn += votes[c] > last ? own : 0;
      level += votes[c] == last ? 1 : 0;
      levelOwn += votes[c] == last ? own : 0;
    }
    int left = places - above;
    return new SeatRange(
        aboveOwn + Math.max(0, left - (level - levelOwn)), aboveOwn + Math.min(left, levelOwn));
  }
}
