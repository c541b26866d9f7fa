package nectally.tally;

import java.util.OptionalLong;

/** Sums that are unknown as soon as one part is. */
final class Sums {

  private Sums() {}

  /** Returns {@code sum + part}; empty where either is unknown. */
  static OptionalLong plus(OptionalLong sum, OptionalLong part) {
    return sum.isPresent() && part.isPresent()
        ? OptionalLong.of(Math.addExact(sum.getAsLong(), part.getAsLong()))
        : OptionalLong.empty();
  }
}
