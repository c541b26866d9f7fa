package nectally.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What rows that are no candidates say of a contest; each is empty where nothing states it.
 *
 * @param writeIn valid votes for people who are not named
 * @param lists valid votes for lists and for nobody on them, each list by itself
 * @param votesKnown whether the votes of every row for nobody who is named are stated
 * @param blank ballots without a mark
 * @param underVotes votes that ballots could have carried and did not
 * @param overVotes ballots, or votes of them, with more marks than allowed
 */
public record RowFacts(
    OptionalLong writeIn,
    List<ListVotes> lists,
    boolean votesKnown,
    OptionalLong blank,
    OptionalLong underVotes,
    OptionalLong overVotes) {

  /** No row says anything. */
  public static final RowFacts NONE =
      new RowFacts(
          OptionalLong.empty(),
          List.of(),
          true,
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());

  /** Keeps a copy of the list. */
  public RowFacts {
    lists = List.copyOf(lists);
  }

  /** Returns this with other list votes. */
  public RowFacts with(List<ListVotes> others) {
    return new RowFacts(writeIn, others, votesKnown, blank, underVotes, overVotes);
  }

  /**
   * Returns this with {@code unit} times the votes for nobody who is named.
   *
   * @throws ArithmeticException if they are more than a long holds
   */
  public RowFacts times(long unit) {
    List<ListVotes> others = new ArrayList<>(lists.size());
    for (ListVotes list : lists) {
      others.add(new ListVotes(list.attributes(), times(list.votes(), unit)));
    }
    return new RowFacts(times(writeIn, unit), others, votesKnown, blank, underVotes, overVotes);
  }

  private static OptionalLong times(OptionalLong votes, long unit) {
    return votes.isEmpty() ? votes : OptionalLong.of(Math.multiplyExact(votes.getAsLong(), unit));
  }

  /**
   * Returns the valid votes for nobody who is named, 0 where there is no such row.
   *
   * @throws ArithmeticException if they are more than a long holds; readers refuse such a file
   */
  public long unnamed() {
    long sum = writeIn.orElse(0);
    for (ListVotes list : lists) {
      sum = Math.addExact(sum, list.votes().orElse(0));
    }
    return sum;
  }
}
