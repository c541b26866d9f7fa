package nectally.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.lane.GroupRows;
import nectally.model.FileReading;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * Reads rows that were added up into an election of their own, to see that nothing is to be said of
 * any and that each key is a candidate. Then it is what an election that has nothing yet becomes,
 * and nobody needs to read them a second time.
 */
final class PlainReading {

  private final ElectionBuilder election = new ElectionBuilder();
  private final ReadFile file = new ReadFile(FileReading.RESULTS, 1);
  private final Problems problems = new Problems(Set.of());
  private final RowChoice choice;
  private final RowRoles roles;
  private final Set<String> places;
  private final boolean areAreasOpen;

  private PlainReading(ColumnMap columns, ReadingOptions options, RowRoles roles) {
    this.roles = roles;
    choice = new RowChoice(columns, options, new LinkedHashSet<>());
    places = ScopeColumns.of(columns).places();
    areAreasOpen = ContestScopes.mayBeAreas(columns);
  }

  /**
   * Reads rows, all contests of them.
   *
   * @param name of the contest where a row names none
   * @return nothing where they are not plain
   */
  static Optional<PlainReading> of(
      GroupRows rows, ColumnMap columns, String name, ReadingOptions options, RowRoles roles) {
    PlainReading reading = new PlainReading(columns, options, roles);
    new ResultsFile(
            rows.again(reading.problems),
            columns,
            name,
            options,
            new ContestFilter(List.of()),
            reading.election,
            new RowReading(
                columns, reading.choice, roles, new OtherRows(new SetAside(), reading.problems)),
            reading.file)
        .read(new Place(rows.file()));
    return reading.isPlain(rows, options) ? Optional.of(reading) : Optional.empty();
  }

  /** Says what of the rows that a user chooses no row has. */
  void tell(NamesInVain vain) {
    choice.tell(vain);
  }

  private boolean isPlain(GroupRows rows, ReadingOptions options) {
    AlikeNames alike = new AlikeNames(problems);
    int candidates = 0;
    Map<Long, Long> areas = rows.rowsByLine();
    for (ContestBuilder contest : election.contests()) {
      alike.tellContest(contest);
      alike.tellPeople(contest);
      if (!contest.unsure().isEmpty()
          || contest.hasOtherRows()
          || OneByAlias.hasAny(contest, options.aliases())
          || PeopleInParts.mayBe(contest, areas)
          || SumOfOthers.mayBe(contest, roles)
          || mayBeOfPlaces(contest)
          || (areAreasOpen && hasOneRowEach(contest, areas))) {
        return false;
      }
      candidates += contest.candidacies().size();
    }
    return candidates == wanted(rows) && !problems.has(rows.file());
  }

  /**
   * Returns whether each of several places may have candidates of its own, which areas would say.
   */
  private boolean mayBeOfPlaces(ContestBuilder contest) {
    for (String place : places) {
      if (new PeopleByValue(PeopleByValue.of(contest), place).areBlocks()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOneRowEach(ContestBuilder contest, Map<Long, Long> areas) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (areas.getOrDefault(candidacy.place().line(), 0L) != 1) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many keys a user wants, which all rows of a key have in common. */
  private int wanted(GroupRows rows) {
    if (choice.wantsAll()) {
      return rows.keys();
    }
    int wanted = 0;
    GroupRows firsts = rows.again(problems);
    for (int key = 0; key < rows.keys() && firsts.next(); key++) {
      wanted += choice.isWanted(firsts) ? 1 : 0;
    }
    return wanted;
  }

  /**
   * Hands on what was read.
   *
   * @param into takes all contests, and has none before
   * @param told of the rows and contests
   */
  void give(ElectionBuilder into, ReadFile told) {
    into.take(election);
    told.add(file);
  }
}
