package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Contests that would be merged in silence: a column that means nothing else and gives every
 * candidate to one of several values, each with two candidates at least.
 *
 * <p>Such a column may as well say where the candidates of one committee come from. It does so
 * where a quota is about it, where there are quotas and its name is one of what people are, such as
 * a region, where the seats are no fewer than the candidates of a value, or where some value has
 * nobody who is marked elected. Else the user must say. The order of rows never matters.
 */
final class SeveralContests {

  private static final int FEWEST = 2;

  private final ReadingOptions options;
  private final Set<String> said = new HashSet<>();

  SeveralContests(ReadingOptions options) {
    this.options = options;
  }

  /** Takes the columns of a file of which the user says what else they hold. */
  void said(ColumnMap columns) {
    NamedAttributes all = columns.attributes();
    for (int i = 0; i < all.names().size(); i++) {
      if (columns.isUsed(all.columns().get(i).number() - 1)) {
        said.add(all.names().get(i));
      }
    }
  }

  /** Reports a column that may cut the only contest of an election into several. */
  void check(ContestBuilder contest, Problems problems) {
    List<CandidacyBuilder> people = PeopleByValue.of(contest);
    if (people.size() < FEWEST) {
      return;
    }
    CandidacyBuilder first = people.get(0);
    List<String> names = first.attributes().names();
    Set<String> spoken = SpokenColumns.of(contest, first, options.quotas());
    spoken.addAll(said);
    List<String> found = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!spoken.contains(names.get(i))
          && !isOfPeople(names.get(i))
          && cuts(people, names.get(i), contest)) {
        List<String> titles = first.source().attributes();
        String title = i < titles.size() ? titles.get(i) : names.get(i);
        (VoteColumns.isCode(names.get(i)) ? codes : found).add(title);
      }
    }
    if (!found.isEmpty() || !codes.isEmpty()) {
      String place = found.isEmpty() ? "" : found.get(0);
      String number = codes.isEmpty() ? "" : codes.get(0);
      boolean areOfPlace = ScopeNames.isPlace(place) && isOfContests(number);
      report(contest, found.isEmpty() ? number : place, areOfPlace ? number : "", problems);
    }
  }

  /** Returns whether a column is called as those are that say what people are, if it holds that. */
  private static boolean isOfPeople(String name) {
    Optional<Field> field = Field.match(name).map(Field.Match::field);
    return field.isPresent() && Field.ATTRIBUTES.contains(field.get());
  }

  private static boolean cuts(List<CandidacyBuilder> people, String name, ContestBuilder contest) {
    PeopleByValue by = new PeopleByValue(people, name);
    int seats = contest.fileSeats().orElse(0);
    boolean areContests =
        by.areLikeContests(seats) || (isOfContests(name) && by.mayBeContests(seats));
    return (areContests || by.explainMarks()) && !MarkedColumn.areAllMarks(by.values());
  }

  /**
   * Returns whether a column is called after contests, as {@code Ward no} is, so that not every
   * value must have two candidates.
   */
  private static boolean isOfContests(String name) {
    List<String> words = new ArrayList<>();
    for (String word : ScopeNames.key(name).split(" ", -1)) {
      if (!VoteColumns.isCode(word)) {
        words.add(word);
      }
    }
    String bare = String.join(" ", words);
    return ColumnWords.BODY.has(bare)
        || Field.match(bare).map(Field.Match::field).equals(Optional.of(Field.CONTEST));
  }

  /**
   * Reports a column.
   *
   * @param number a column of numbers that contests have in the places of the first one, or blank
   */
  private static void report(
      ContestBuilder contest, String column, String number, Problems problems) {
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the column "
            + Shown.quoted(column)
            + " gives every candidate to one of several values, and no column is known to name the"
            + " contest: "
            + (number.isEmpty()
                ? ""
                : "--map "
                    + ProposedShape.quoted("contest=" + column + "+" + number)
                    + " reads a contest for each number in it, ")
            + "--map "
            + ProposedShape.quoted("contest=" + column)
            + " reads a contest for each value, --map contest= one for all");
  }
}
