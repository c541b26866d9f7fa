package nectally.input;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nectally.model.Attributes;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.problem.Problems;

/**
 * What becomes of contests of which all rows are read, one after the other: which rows are whose,
 * whether rows of several contests are taken for one, and whether a contest contradicts itself.
 *
 * <p>It is found out in stages. What a stage finds is told only where the stages before it found no
 * error in any contest, however early it was looked for.
 */
final class ContestStages implements Consumer<ContestBuilder> {

  private final ReadingOptions options;
  private final InputStream standardInput;
  private final ElectionBuilder election;
  private final SeveralContests several;
  private final NamesInVain vain;
  private final GenderLetters letters;
  private final Problems rows;
  private final Problems settled;
  private final Problems scopes;
  private final Problems primaries;
  private final RowRoles roles;
  private final SetAside aside;
  private final SetAside settledAside = new SetAside();
  private final Settling settling;
  private Optional<FinishedContests> finished = Optional.empty();
  private boolean areAreasOpen;
  private Optional<ContestScopes> byColumn = Optional.empty();
  private Optional<MergedColumn> merged = Optional.empty();
  private Optional<Primaries> byParty = Optional.empty();
  private final SumOfContests whole = new SumOfContests();
  private boolean isPerArea;
  private boolean isPerField;

  /**
   * Starts before the first contest.
   *
   * @param aside which rows are known to be no candidates when they are read
   * @param problems of the rows by themselves
   */
  ContestStages(
      ReadingOptions options,
      InputStream standardInput,
      ElectionBuilder election,
      RowRoles roles,
      SetAside aside,
      NamesInVain vain,
      Problems problems) {
    this.vain = vain;
    this.options = options;
    this.standardInput = standardInput;
    this.election = election;
    this.roles = roles;
    this.aside = aside;
    several = new SeveralContests(options);
    letters = new GenderLetters(options.genders());
    rows = problems;
    settled = problems.later();
    scopes = problems.later();
    primaries = problems.later();
    settling = new Settling(election, roles, options.aliases(), settledAside, settled);
  }

  /** Notes how a file names its contests, if it does, and whether areas are to part them. */
  void named(ColumnMap columns, String file) {
    if (options.per().isPresent()) {
      int per = columns.named(options.per().get()).number() - 1;
      isPerArea |= per >= 0 && columns.of(Field.AREA).isAt(per);
      isPerField |= per >= 0 && !columns.attributes().has(per);
    }
    several.said(columns);
    merged = MergedColumn.of(columns);
    areAreasOpen |= ContestScopes.mayBeAreas(columns);
    if (options.seats().orElse(1) == 1 && options.per().isEmpty() && Primaries.mayBeIn(columns)) {
      byParty = Optional.of(Primaries.of(columns, file));
    }
    if (columns.of(Field.CONTEST).isPresent() && !columns.isMapped(Field.CONTEST)) {
      byColumn =
          hasScopes(columns) ? Optional.of(new ContestScopes(ScopeColumns.of(columns))) : byColumn;
    }
  }

  private static boolean hasScopes(ColumnMap columns) {
    return columns.layout().isEmpty() || columns.layout().get() == KnownLayout.OPEN_ELECTIONS;
  }

  /**
   * Finishes each contest and lets go of it when the next begins.
   *
   * @param marks what the only file counts
   */
  void letGo(Marks marks, String file) {
    finished = Optional.of(finishing(List.of(), marks, file));
    election.letGo(this);
  }

  /** Finishes a contest that is let go of. */
  @Override
  public void accept(ContestBuilder contest) {
    if (!rows.hasErrors()) {
      settle(contest);
      throwUnlessPlain(contest);
      if (!hasErrors() && finished.isPresent()) {
        finished.get().add(contest);
      }
    }
  }

  /** What letters for genders mean is known only when those of all contests are. */
  private void throwUnlessPlain(ContestBuilder contest) {
    if (!letters.arePlain(contest)) {
      throw new RowsApartException();
    }
  }

  private void settle(ContestBuilder contest) {
    DittoCells.check(contest, settled);
    settling.settle(contest);
    whole.add(contest);
    if (byColumn.isPresent() && options.per().isEmpty() && !hasErrors()) {
      byColumn.get().check(contest, scopes);
    }
    if (byColumn.isPresent() && !hasErrors()) {
      ContestScopes.checkTotal(contest, scopes);
    }
    if (areAreasOpen && options.per().isEmpty() && !hasErrors()) {
      ContestScopes.checkAreas(contest, scopes);
    }
    if (byParty.isPresent() && !hasErrors()) {
      byParty.get().check(contest, primaries);
    }
  }

  private boolean hasErrors() {
    return settled.hasErrors() || scopes.hasErrors() || primaries.hasErrors();
  }

  /**
   * Settles what the rows of all contests are that are not gone, and tells what was found of any.
   *
   * @param isUnknown whether no column is known to name the contest
   */
  void settle(boolean isUnknown) {
    List<ContestBuilder> contests = election.contests();
    for (ContestBuilder contest : contests) {
      settle(contest);
    }
    if (isPerArea && !hasErrors()) {
      election.removeAll(new SplitTotals(roles, settledAside, settled).settle(contests));
    }
    settling.end();
    if (options.per().isEmpty() && whole.mayBe() && !hasErrors()) {
      if (election.letsGo()) {
        throw new RowsApartException();
      }
      whole.check(contests, scopes);
    }
    if (isUnknown && election.size() == 1 && options.per().isEmpty()) {
      FilesApart.check(contests.get(0), options, settled);
      if (merged.isEmpty() || merged.get().isNone(contests.get(0), settled)) {
        several.check(contests.get(0), settled);
      }
    }
    aside.add(settledAside);
    aside.tell(settled);
    rows.add(settled);
    if (!rows.hasErrors()) {
      rows.add(scopes);
    }
    if (!rows.hasErrors()) {
      rows.add(primaries);
    }
  }

  /**
   * Gives contests their own names back where a column splits none of them.
   *
   * @return whether a column splits them
   */
  boolean areSplit() {
    if (options.per().isEmpty()) {
      return false;
    }
    String column = Attributes.fold(options.per().get());
    return !election.joinUnsplit(isPerField ? Optional.of(column) : Optional.empty());
  }

  /** Says which column may be the contest's, of which rows in contradiction have several. */
  void explainContradictions() {
    List<ContestBuilder> contests = election.contests();
    if (contests.size() == 1 && options.per().isEmpty()) {
      several.check(contests.get(0), rows);
    }
  }

  private FinishedContests finishing(List<ContestBuilder> builders, Marks marks, String firstFile) {
    return new FinishedContests(
        builders, options, marks, firstFile, standardInput, vain, rows.later());
  }

  /**
   * Returns all contests, or fewer after saying what contradicts itself in them.
   *
   * @param marks what the files count
   * @param firstFile to which quotas that the user states are pinned
   */
  List<Contest> finish(Marks marks, String firstFile) {
    List<ContestBuilder> contests = election.contests();
    FinishedContests all =
        finished.isPresent() ? finished.get() : finishing(contests, marks, firstFile);
    for (ContestBuilder contest : contests) {
      if (election.letsGo()) {
        throwUnlessPlain(contest);
      }
      all.add(contest);
    }
    rows.add(all.problems());
    return all.contests();
  }
}
