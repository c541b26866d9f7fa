package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Attributes;
import nectally.model.Role;

/**
 * Rows called as a total that have a party, and the votes of all who stand for it: they are sums of
 * some of a contest, which nothing else is held against.
 *
 * <p>Of one candidate alone somebody else may have the votes by chance, unless another party with
 * several has such a row.
 */
final class PartyTotals {

  private PartyTotals() {}

  /** Takes such rows for what they are; returns all other unsure rows of the contest. */
  static List<UnsureRow> takeOut(ContestBuilder contest, OtherRows others) {
    boolean known = false;
    for (UnsureRow unsure : contest.unsure()) {
      known |= candidates(unsure, contest) > 1;
    }
    List<UnsureRow> left = new ArrayList<>(contest.unsure().size());
    for (UnsureRow unsure : contest.unsure()) {
      if (known && candidates(unsure, contest) > 0) {
        others.add(unsure.row().as(Role.DROP), unsure.part(), contest);
      } else {
        left.add(unsure);
      }
    }
    return left;
  }

  /** Returns whether any of the rows has the votes of those who stand for its party. */
  static boolean mayBe(List<UnsureRow> rows, ContestBuilder contest) {
    for (UnsureRow unsure : rows) {
      if (candidates(unsure, contest) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns of how many candidates a row has the votes; 0 where it is no sum of a party. */
  private static int candidates(UnsureRow unsure, ContestBuilder contest) {
    Row row = unsure.row();
    boolean mayBe =
        row.role() == Role.TOTAL
            && !row.slate().isEmpty()
            && row.votes().isPresent()
            && row.id().isEmpty()
            && !row.elected().orElse(false);
    return mayBe ? candidates(row.votes().getAsLong(), row.slate(), unsure.part(), contest) : 0;
  }

  private static int candidates(long sum, String slate, Part part, ContestBuilder contest) {
    long rest = sum;
    int own = 0;
    boolean others = false;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      boolean ofParty = candidacy.attributes().get(Attributes.SLATE).equals(slate);
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        if (ofParty && votes.part() == part.number()) {
          rest -= votes.votes().orElse(0);
          own++;
        }
      }
      others |= !ofParty;
    }
    return rest == 0 && others ? own : 0;
  }
}
