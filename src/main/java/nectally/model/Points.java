package nectally.model;

/**
 * The difference of two shares, in percentage points.
 *
 * <p>From 11.2536% to 12.2160% is +0.9623 points, never "+0.9623%" (rules.md 1.5). The difference
 * is exact and rounded once: two rounded shares are never subtracted (rules.md 1.2).
 *
 * @param value the exact number of points
 */
public record Points(Ratio value) implements Comparable<Points> {

  /** Returns these points minus {@code other}. */
  public Points minus(Points other) {
    return new Points(value.minus(other.value));
  }

  /** Compares in words of its own, without what a record generates when the program starts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Points that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Points other) {
    return value.compareTo(other.value);
  }
}
