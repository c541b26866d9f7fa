package nectally.input;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Contests of one name that a column tells apart: several years, rounds, elections or councils, and
 * places that have a contest of that name each, such as {@code Ward 1} or {@code Mayor}.
 */
final class ContestScopes {

  private final ScopeColumns columns;

  /**
   * Prepares to look.
   *
   * @param columns which columns of the file say so
   */
  ContestScopes(ScopeColumns columns) {
    this.columns = columns;
  }

  /** Reports a contest whose candidates differ in such a column. */
  void check(ContestBuilder contest, Problems problems) {
    if (columns.areNone()) {
      return;
    }
    List<CandidacyBuilder> people = PeopleByValue.of(contest);
    List<String> names = people.isEmpty() ? List.of() : people.get(0).attributes().names();
    for (int i = 0; i < names.size(); i++) {
      boolean parts = columns.part(names.get(i), contest.name());
      if (parts || columns.isPlace(names.get(i))) {
        PeopleByValue by = new PeopleByValue(people, names.get(i));
        Set<String> values = new HashSet<>(by.values());
        values.remove("");
        if (values.size() > 1 && (parts || areOfPlaces(by, contest))) {
          List<String> titles = people.get(0).source().attributes();
          String title = i < titles.size() ? titles.get(i) : names.get(i);
          report(contest, DifferingColumn.of(title, values), problems);
          return;
        }
      }
    }
  }

  /**
   * Returns whether every place has candidates of its own, no fewer than two and more than the
   * seats, and somebody who is marked where anybody is; with rows by area, no area has those of
   * two.
   */
  private static boolean areOfPlaces(PeopleByValue by, ContestBuilder contest) {
    if (!by.areLikeContests(contest.fileSeats().orElse(0))) {
      return false;
    }
    BitSet counted = PeopleByValue.counted(contest);
    return counted.cardinality() < 2 || by.areApart(counted);
  }

  /** Reports a contest that is called as the sum of others is. */
  static void checkTotal(ContestBuilder contest, Problems problems) {
    if (!RowWords.isTotalArea(contest.name()) || contest.candidacies().isEmpty()) {
      return;
    }
    RowSource source = contest.candidacies().get(0).source();
    String column = source.contest().orElse("");
    if (!column.isEmpty()) {
      problems.error(
          contest.place(),
          Rule.LOOKS_LIKE_A_TOTAL,
          "the contest "
              + Shown.quoted(contest.name())
              + " is called as the sum of others is: --drop "
              + Shown.inShell(column + "=" + contest.name())
              + " leaves it out, --warn looks-like-a-total counts it as a contest");
    }
  }

  /** Returns whether the areas of a file may be contests, of which a user says nothing. */
  static boolean mayBeAreas(ColumnMap columns) {
    return columns.of(Field.AREA).isPresent()
        && columns.layout().isEmpty()
        && !columns.isMapped(Field.AREA)
        && !columns.isMapped(Field.CONTEST);
  }

  /** Reports a contest of which each area has candidates of its own, and each of them one area. */
  static void checkAreas(ContestBuilder contest, Problems problems) {
    List<CandidacyBuilder> people = PeopleByValue.of(contest);
    Optional<PeopleByValue> by =
        contest.parts().size() < 2 || people.isEmpty()
            ? Optional.empty()
            : PeopleByValue.byArea(people, contest);
    if (by.isPresent() && by.get().areLikeContests(contest.fileSeats().orElse(0))) {
      RowSource source = people.get(0).source();
      String known = source.contest().orElse("");
      String each = "contest=" + (known.isEmpty() ? "" : known + "+") + source.areas();
      problems.error(
          contest.place(),
          Rule.SEVERAL_CONTESTS,
          "each area of "
              + Shown.quoted(contest.name())
              + " has candidates of its own, as several contests have: --map "
              + Shown.inShell(each)
              + " reads a contest for each, --map "
              + Shown.inShell("contest=" + known)
              + " one for all");
    }
  }

  private void report(ContestBuilder contest, DifferingColumn scope, Problems problems) {
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the candidates of "
            + Shown.quoted(contest.name())
            + " differ in "
            + Shown.quoted(scope.name())
            + ": "
            + scope.contestForEach(columns.contest())
            + ", --map "
            + Shown.inShell("contest=" + columns.contest())
            + " one for all, "
            + scope.keep()
            + " chooses one");
  }
}
