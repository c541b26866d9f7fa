package nectally.ballots;

import org.jspecify.annotations.Nullable;

/** The ballots of one contest, or of one part of it such as a region. */
public final class Box {

  private final int number;
  private final Roll roll;
  private final String part;
  private @Nullable Spot first;

  Box(int number, Roll roll, String part) {
    this.number = number;
    this.roll = roll;
    this.part = part;
  }

  /** Returns the number by which counts are kept, 0-based; it says nothing of any order. */
  public int number() {
    return number;
  }

  /** Returns the names that ballots of this contest may carry. */
  public Roll roll() {
    return roll;
  }

  /** Returns the value that tells this part from others; blank where the contest has no parts. */
  public String part() {
    return part;
  }

  /** Says that a ballot of it stands at {@code spot}. */
  void seen(Spot spot) {
    first = first == null ? spot : Spot.first(first, spot);
  }

  /** Returns where its first ballot is; null where it has none. */
  @Nullable Spot first() {
    return first;
  }

  /** Compares boxes by their first ballots; those without any are last, and alike. */
  static int compare(Box one, Box other) {
    if (one.first == null || other.first == null) {
      return Boolean.compare(one.first == null, other.first == null);
    }
    return one.first.compareTo(other.first);
  }

  /** Returns the contest, with the part behind it where there is one; blank where neither is. */
  public String name() {
    if (part.isEmpty()) {
      return roll.contest();
    }
    return roll.contest().isEmpty() ? part : roll.contest() + " / " + part;
  }
}
