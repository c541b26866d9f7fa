package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Marks;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Contests of which all rows are read and joined: held against themselves, with their quotas. */
final class FinishedContests {

  /** Nobody notices what so many candidates take, and counting them twice would take longer. */
  private static final int MOST_AS_THEY_ARE = 100_000;

  private final ReadingOptions options;
  private final Marks marks;
  private final Problems problems;
  private final SittingMembers sitting;
  private final QuotaCheck quotas;
  private final Optional<OwnQuotas> alone;
  private final Consistency consistency;
  private final List<Quota> override;
  private final List<Contest> first = new ArrayList<>();
  private @Nullable PackedContests packed;
  private long candidates;

  /**
   * Prepares to finish the contests of an election.
   *
   * @param builders those contests; none where each is let go of, and letters for genders are known
   *     not to depend on others
   * @param marks what its files count
   * @param firstFile to which quotas that the user states are pinned
   */
  FinishedContests(
      List<ContestBuilder> builders,
      ReadingOptions options,
      Marks marks,
      String firstFile,
      InputStream standardInput,
      NamesInVain vain,
      Problems problems) {
    this.options = options;
    this.marks = marks;
    this.problems = problems;
    Map<String, String> letters = GenderLetters.settle(builders, options.genders(), problems);
    GenderLetters.tell(options.genders().keySet(), letters.keySet(), vain);
    sitting = SittingMembers.read(options, standardInput, problems);
    quotas = new QuotaCheck(builders, sitting, letters, problems);
    alone = builders.isEmpty() ? Optional.of(new OwnQuotas()) : Optional.empty();
    consistency = new Consistency(options.seats(), problems);
    override = quotas.resolved(options.quotas(), new Place(firstFile, 1));
  }

  /** Finishes a contest, or says what contradicts itself in it. */
  void add(ContestBuilder contest) {
    if (alone.isPresent()) {
      alone.get().check(contest);
    }
    consistency.check(contest);
    if (consistency.sumsFit()) {
      TotalRows.check(contest, problems);
      StatedTotals.settle(contest, problems);
    }
    if (!problems.hasErrors()) {
      List<Quota> own = override.isEmpty() ? stated(contest) : override;
      ContestFacts facts = FactSums.of(contest, options, problems);
      Contest built = contest.build(seats(contest), own, facts);
      StatedTotals.checkWhole(built, contest, problems);
      keep(built.with(marks).beside(sitting.of(built.name(), contest.split().base())));
    }
  }

  private List<Quota> stated(ContestBuilder contest) {
    return alone.isPresent() ? OwnQuotas.of(contest) : quotas.stated(contest);
  }

  private void keep(Contest contest) {
    if (packed != null) {
      packed.append(contest);
    } else {
      first.add(contest);
      candidates += contest.candidacies().size();
      if (candidates > MOST_AS_THEY_ARE) {
        packed = new PackedContests();
        first.forEach(packed::append);
        first.clear();
      }
    }
  }

  /** Returns the contests, or fewer where something contradicts itself in them. */
  List<Contest> contests() {
    return packed == null ? first : packed;
  }

  /** Returns what contradicts itself, in any of them or between them. */
  Problems problems() {
    return problems;
  }

  private OptionalInt seats(ContestBuilder contest) {
    Optional<Integer> own = contest.fileSeats();
    if (options.seats().isPresent() || own.isEmpty()) {
      return options.seats();
    }
    return OptionalInt.of(own.get());
  }
}
