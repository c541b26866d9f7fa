package nectally.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a file says of a contest as a whole, beside its seats and quotas.
 *
 * @param votesPerBallot how many votes one ballot may carry, at least 1
 * @param ballots all ballots received, spoilt ones among them, at least 0
 * @param spoilt rejected ballots, at least 0
 * @param electorate who may vote, at least 0
 * @param publishedTotal the sum of all votes as published; only {@code check} uses it
 * @param totalPlace where that is published
 * @param rows what rows that are no candidates say
 * @param marks what is counted under the name of votes
 * @param sitting members who are not up for election and count towards every quota
 * @param withdrawn who was to stand and does no longer: nobody of the contest's candidacies
 */
public record ContestFacts(
    OptionalInt votesPerBallot,
    OptionalLong ballots,
    OptionalLong spoilt,
    OptionalLong electorate,
    OptionalLong publishedTotal,
    Optional<Place> totalPlace,
    RowFacts rows,
    Marks marks,
    List<Member> sitting,
    List<Candidacy> withdrawn) {

  /** Nothing is stated. */
  public static final ContestFacts NONE =
      new ContestFacts(
          OptionalInt.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());

  /** States facts of a contest that counts votes, whose total is published at no place. */
  public ContestFacts(
      OptionalInt votesPerBallot,
      OptionalLong ballots,
      OptionalLong spoilt,
      OptionalLong electorate,
      OptionalLong publishedTotal) {
    this(
        votesPerBallot,
        ballots,
        spoilt,
        electorate,
        publishedTotal,
        Optional.empty(),
        RowFacts.NONE,
        Marks.VOTES,
        List.of(),
        List.of());
  }

  /** Keeps copies of the lists. */
  public ContestFacts {
    sitting = List.copyOf(sitting);
    withdrawn = List.copyOf(withdrawn);
  }

  /** Returns the same facts of a contest that counts {@code other}. */
  public ContestFacts with(Marks other) {
    return with(rows, other, sitting, withdrawn);
  }

  /** Returns the same facts of a contest beside whose winners these members sit. */
  public ContestFacts with(List<Member> members) {
    return with(rows, marks, members, withdrawn);
  }

  /** Returns the same facts of a contest in which these stand no longer. */
  public ContestFacts without(List<Candidacy> others) {
    return others.isEmpty() ? this : with(rows, marks, sitting, others);
  }

  /** Returns the same facts of a contest of which rows that are no candidates say {@code other}. */
  public ContestFacts with(RowFacts other) {
    return with(other, marks, sitting, withdrawn);
  }

  private ContestFacts with(
      RowFacts otherRows, Marks otherMarks, List<Member> members, List<Candidacy> gone) {
    return new ContestFacts(
        votesPerBallot,
        ballots,
        spoilt,
        electorate,
        publishedTotal,
        totalPlace,
        otherRows,
        otherMarks,
        members,
        gone);
  }
}
