package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;

/** Contests of which all rows are read and joined: held against themselves, with their quotas. */
final class FinishedContests {

  private final ReadingOptions options;
  private final Marks marks;
  private final InputStream standardInput;
  private final Problems problems;

  /**
   * Prepares to finish the contests of an election.
   *
   * @param marks what its files count
   */
  FinishedContests(
      ReadingOptions options, Marks marks, InputStream standardInput, Problems problems) {
    this.options = options;
    this.marks = marks;
    this.standardInput = standardInput;
    this.problems = problems;
  }

  /**
   * Returns the contests, or fewer after saying what contradicts itself in them.
   *
   * @param firstFile to which quotas that the user states are pinned
   */
  List<Contest> of(List<ContestBuilder> builders, String firstFile) {
    Map<String, String> letters = GenderLetters.settle(builders, options.genders(), problems);
    SittingMembers sitting = SittingMembers.read(options, standardInput, problems);
    QuotaCheck quotas = new QuotaCheck(builders, sitting, letters, problems);
    Consistency consistency = new Consistency(options.seats(), problems);
    List<Quota> override = quotas.resolved(options.quotas(), new Place(firstFile, 1));
    List<Contest> contests = new ArrayList<>(builders.size());
    for (ContestBuilder contest : builders) {
      consistency.check(contest);
      if (consistency.sumsFit()) {
        TotalRows.check(contest, problems);
        StatedTotals.settle(contest, problems);
      }
      if (!problems.hasErrors()) {
        List<Quota> own = override.isEmpty() ? quotas.stated(contest) : override;
        Contest built = contest.build(seats(contest), own, problems);
        StatedTotals.checkWhole(built, contest, problems);
        contests.add(built.with(marks).beside(sitting.of(built.name(), contest.baseName())));
      }
    }
    return contests;
  }

  private OptionalInt seats(ContestBuilder contest) {
    Optional<Integer> own = contest.fileSeats();
    if (options.seats().isPresent() || own.isEmpty()) {
      return options.seats();
    }
    return OptionalInt.of(own.get());
  }
}
