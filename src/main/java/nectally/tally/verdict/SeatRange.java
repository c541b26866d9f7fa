package nectally.tally.verdict;

/**
 * How many seats some candidates have.
 *
 * @param least in every case, at least 0
 * @param most in some case, no fewer than {@code least}
 */
public record SeatRange(int least, int most) {

  /** No seat. */
  public static final SeatRange NONE = new SeatRange(0, 0);

  /** Checks the numbers. */
  public SeatRange {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(least + " to " + most + " is no number of seats");
    }
  }

  /** Returns what holds of both: the fewest of either, and the most. */
  public SeatRange or(SeatRange other) {
    return new SeatRange(Math.min(least, other.least), Math.max(most, other.most));
  }
}
