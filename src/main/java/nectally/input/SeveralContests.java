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

  /** More columns are no choice that a message could offer. */
  private static final int MOST = 4;

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
    List<CuttingColumn> found = new ArrayList<>();
    List<CuttingColumn> codes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!spoken.contains(name) && !isOfPeople(name) && cuts(people, name, contest)) {
        List<String> titles = first.source().attributes();
        CuttingColumn column =
            new CuttingColumn(i < titles.size() ? titles.get(i) : name, name, people);
        (CodeNames.isOne(name) ? codes : found).add(column);
      }
    }
    if (!found.isEmpty() || !codes.isEmpty()) {
      report(
          contest,
          people,
          CuttingColumn.different(found.isEmpty() ? codes : found),
          codes,
          problems);
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
      if (!CodeNames.isOne(word)) {
        words.add(word);
      }
    }
    String bare = String.join(" ", words);
    return ColumnWords.BODY.has(bare)
        || Field.match(bare).map(Field.Match::field).equals(Optional.of(Field.CONTEST));
  }

  /** Reports columns that may name the contests, alone or together, or beside a number. */
  private static void report(
      ContestBuilder contest,
      List<CandidacyBuilder> people,
      List<CuttingColumn> columns,
      List<CuttingColumn> codes,
      Problems problems) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.title()));
    String each = both(contest, people, columns, codes);
    boolean isOne = names.size() == 1;
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        (isOne ? "the column " : "each of the columns ")
            + Shown.list(names)
            + " gives every candidate to one of several values, and no column is known to name the"
            + " contest: "
            + each
            + "--map "
            + Shown.inShell("contest=" + names.get(0))
            + " reads a contest for each value"
            + (isOne ? "" : " of " + Shown.quoted(names.get(0)))
            + further(names)
            + ", --map contest= one for all");
  }

  private static String further(List<String> names) {
    StringBuilder further = new StringBuilder();
    for (int i = 1; i < Math.min(names.size(), MOST); i++) {
      further.append(", --map ").append(Shown.inShell("contest=" + names.get(i)));
      further.append(" for each of ").append(Shown.quoted(names.get(i)));
    }
    return further.toString();
  }

  /** Returns what reads contests of a name in several places, or by several names; else blank. */
  private static String both(
      ContestBuilder contest,
      List<CandidacyBuilder> people,
      List<CuttingColumn> columns,
      List<CuttingColumn> codes) {
    CuttingColumn first = columns.get(0);
    int seats = contest.fileSeats().orElse(0);
    for (CuttingColumn other : columns.subList(1, columns.size())) {
      Optional<CuttingColumn> joined = first.with(other);
      if (joined.isPresent() && joined.get().isLikeContests(people, seats)) {
        return "--map "
            + Shown.inShell("contest=" + joined.get().title())
            + " reads a contest for each pair of values, ";
      }
    }
    String number = codes.isEmpty() ? "" : codes.get(0).title();
    boolean isPlace =
        ScopeNames.isPlace(first.title()) && isOfContests(number) && !codes.contains(first);
    return isPlace
        ? "--map "
            + Shown.inShell("contest=" + first.title() + "+" + number)
            + " reads a contest for each number in it, "
        : "";
  }
}
