package nectally.model;

import java.util.OptionalLong;

/**
 * What rows that are no candidates say of a contest; each is empty where nothing states it.
 *
 * @param writeIn valid votes for people who are not named
 * @param lists valid votes for lists and for nobody on them
 * @param votesKnown whether the votes of every row for nobody who is named are stated
 * @param blank ballots without a mark
 * @param underVotes votes that ballots could have carried and did not
 * @param overVotes ballots, or votes of them, with more marks than allowed
 */
public record RowFacts(
    OptionalLong writeIn,
    OptionalLong lists,
    boolean votesKnown,
    OptionalLong blank,
    OptionalLong underVotes,
    OptionalLong overVotes) {

  /** No row says anything. */
  public static final RowFacts NONE =
      new RowFacts(
          OptionalLong.empty(),
          OptionalLong.empty(),
          true,
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());

  /**
   * Returns the valid votes for nobody who is named, 0 where there is no such row.
   *
   * @throws ArithmeticException if they are more than a long holds; readers refuse such a file
   */
  public long unnamed() {
    return Math.addExact(writeIn.orElse(0), lists.orElse(0));
  }
}
