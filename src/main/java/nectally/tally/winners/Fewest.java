package nectally.tally.winners;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** The fewest votes with which something is so that more votes never undo. */
final class Fewest {

  private Fewest() {}

  /**
   * Halves until they are found.
   *
   * @param most more there are not
   * @param enough false for 0 votes
   * @return from 1 to {@code most}; empty where not even those are enough
   */
  static OptionalLong of(long most, LongPredicate enough) {
    if (most == 0 || !enough.test(most)) {
      return OptionalLong.empty();
    }
    long few = 0;
    long many = most;
    while (many - few > 1) {
      long middle = (few + many) >>> 1;
      if (enough.test(middle)) {
        many = middle;
      } else {
        few = middle;
      }
    }
    return OptionalLong.of(many);
  }
}
