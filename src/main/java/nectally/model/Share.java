package nectally.model;

/**
 * A part of a whole: votes of all the votes of the contest, ballots of the electorate.
 *
 * @param of1 the exact fraction of one; 1 is everything
 */
public record Share(Ratio of1) implements Comparable<Share> {

  /** No part at all. */
  public static final Share NONE = new Share(Ratio.ZERO);

  /**
   * Returns {@code part} as a share of {@code whole}.
   *
   * @throws ArithmeticException if {@code whole} is zero; there is no share of nothing
   */
  public static Share of(long part, long whole) {
    return new Share(Ratio.of(part, whole));
  }

  /** Returns this share in per cent: 12.2, not 0.122. */
  public Ratio percent() {
    return of1.times(100);
  }

  /** Returns the two parts of one whole together. */
  public Share plus(Share other) {
    return new Share(of1.plus(other.of1));
  }

  /** Returns the exact change from {@code earlier} to this share. */
  public Points minus(Share earlier) {
    return new Points(percent().minus(earlier.percent()));
  }

  /** Compares in words of its own, without what a record generates when the program starts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Share that && of1.equals(that.of1);
  }

  @Override
  public int hashCode() {
    return of1.hashCode();
  }

  @Override
  public int compareTo(Share other) {
    return of1.compareTo(other.of1);
  }
}
