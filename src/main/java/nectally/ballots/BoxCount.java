package nectally.ballots;

import java.util.Arrays;
import java.util.Optional;
import nectally.model.BallotCounts;
import org.jspecify.annotations.Nullable;

/** What the ballots of one box come to so far. */
final class BoxCount {

  private final Roll roll;
  private final Optional<TicketCount> tickets;
  private long[] votes = new long[16];
  private long ballots;
  private long overVoted;
  private long strangers;
  private long blank;
  private long doubled;
  private long marks;
  private int widest;
  private @Nullable Spot firstOverVoted;
  private @Nullable Spot firstDoubled;
  private @Nullable Spot firstBlank;

  /**
   * Starts at nought.
   *
   * @param tickets counts those too, where that was asked
   */
  BoxCount(Roll roll, Optional<TicketCount> tickets) {
    this.roll = roll;
    this.tickets = tickets;
  }

  /**
   * Counts {@code weight} equal ballots, among them every kind that is spoilt.
   *
   * @param names whom they mark, nobody twice
   * @param most how many names a ballot may mark, at least 1
   * @throws ArithmeticException if a number is larger than a long
   */
  void add(int[] names, int size, long weight, long most) {
    ballots = Math.addExact(ballots, weight);
    if (size == 0) {
      blank += weight;
      return;
    }
    boolean strange = false;
    for (int i = 0; i < size; i++) {
      if (roll.isStranger(names[i])) {
        strange = true;
        give(names[i], weight);
      }
    }
    if (strange) {
      strangers += weight;
    } else if (size > most) {
      overVoted += weight;
    } else {
      widest = Math.max(widest, size);
      marks = Math.addExact(marks, Math.multiplyExact(weight, (long) size));
      for (int i = 0; i < size; i++) {
        give(names[i], weight);
      }
      if (tickets.isPresent()) {
        tickets.get().add(names, size, weight);
      }
    }
  }

  /** Says that ballots mark somebody twice, first at {@code spot}. */
  void addDoubled(long weight, Spot spot) {
    doubled = Math.addExact(doubled, weight);
    firstDoubled = firstDoubled == null ? spot : Spot.first(firstDoubled, spot);
  }

  /** Says where there is a ballot with too many marks. */
  void sawOverVoted(Spot spot) {
    firstOverVoted = firstOverVoted == null ? spot : Spot.first(firstOverVoted, spot);
  }

  /** Says where there is a ballot without a mark. */
  void sawBlank(Spot spot) {
    firstBlank = firstBlank == null ? spot : Spot.first(firstBlank, spot);
  }

  private void give(int name, long weight) {
    if (name >= votes.length) {
      votes = Arrays.copyOf(votes, Math.max(2 * votes.length, name + 1));
    }
    votes[name] += weight;
  }

  /** Returns the votes of whoever stands, and how many ballots mark a stranger. */
  long votes(int name) {
    return name < votes.length ? votes[name] : 0;
  }

  BallotCounts counts() {
    return new BallotCounts(ballots, overVoted, strangers, blank, doubled, marks);
  }

  /** Returns the most names that a ballot marks which is not spoilt. */
  int widest() {
    return widest;
  }

  Optional<TicketCount> tickets() {
    return tickets;
  }

  @Nullable Spot firstOverVoted() {
    return firstOverVoted;
  }

  @Nullable Spot firstDoubled() {
    return firstDoubled;
  }

  @Nullable Spot firstBlank() {
    return firstBlank;
  }
}
