package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.model.Role;
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

  SeveralContests(ReadingOptions options) {
    this.options = options;
  }

  /** Reports a column that may cut the only contest of an election into several. */
  void check(ContestBuilder contest, Problems problems) {
    List<CandidacyBuilder> people = people(contest);
    if (people.size() < FEWEST) {
      return;
    }
    CandidacyBuilder first = people.get(0);
    List<String> names = first.attributes().names();
    Set<String> spoken = SpokenColumns.of(contest, first, options.quotas());
    Optional<String> found = Optional.empty();
    for (int i = 0; i < names.size(); i++) {
      boolean isName = found.isEmpty() || !VoteColumns.isCode(names.get(i));
      if (isName && !spoken.contains(names.get(i)) && cuts(people, names.get(i), contest)) {
        List<String> titles = first.source().attributes();
        boolean better = found.isEmpty() || VoteColumns.isCode(found.get());
        found = better ? Optional.of(i < titles.size() ? titles.get(i) : names.get(i)) : found;
      }
    }
    if (found.isPresent()) {
      report(contest, found.get(), problems);
    }
  }

  /**
   * Reports a contest whose candidates stood in several years, rounds, elections or councils, as a
   * column says that names no contest by itself.
   *
   * @param columns which columns of the file say so
   */
  static void checkScope(ContestBuilder contest, ScopeColumns columns, Problems problems) {
    if (columns.areNone()) {
      return;
    }
    List<CandidacyBuilder> people = people(contest);
    List<String> names = people.isEmpty() ? List.of() : people.get(0).attributes().names();
    for (int i = 0; i < names.size(); i++) {
      if (columns.part(names.get(i), contest.name())) {
        Set<String> values = namesOf(people, names.get(i));
        if (values.size() > 1) {
          List<String> titles = people.get(0).source().attributes();
          String title = i < titles.size() ? titles.get(i) : names.get(i);
          reportScope(contest, DifferingColumn.of(title, values), columns.contest(), problems);
          return;
        }
      }
    }
  }

  private static Set<String> namesOf(List<CandidacyBuilder> people, String name) {
    Set<String> values = new HashSet<>(counts(people, name).keySet());
    values.remove("");
    return values;
  }

  private static void reportScope(
      ContestBuilder contest, DifferingColumn scope, String column, Problems problems) {
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the candidates of "
            + Shown.quoted(contest.name())
            + " differ in "
            + Shown.quoted(scope.name())
            + ": "
            + scope.contestForEach(column)
            + ", --map "
            + ProposedShape.quoted("contest=" + column)
            + " one for all, "
            + scope.keep()
            + " chooses one");
  }

  /** Returns whether a file tells its contests by an office, for which parties hold primaries. */
  static boolean areByOffice(ColumnMap columns) {
    if (!columns.of(Field.SLATE).isPresent()) {
      return false;
    }
    if (columns.layout().isPresent()) {
      return columns.layout().get() == KnownLayout.OPEN_ELECTIONS;
    }
    return ScopeNames.isOffice(columns.of(Field.CONTEST).title());
  }

  /** Reports an office for which people of several parties stand against others of their own. */
  void checkPrimary(ContestBuilder contest, ColumnMap columns, Problems problems) {
    if (options.seats().orElse(1) > 1) {
      return;
    }
    boolean isLayout = columns.layout().isPresent();
    String column = isLayout ? "office+district" : columns.of(Field.CONTEST).title();
    String party = isLayout ? "party" : columns.of(Field.SLATE).title();
    if (contest.fileSeats().orElse(1) == 1
        && contest.marked() <= 1
        && cutsIntoBlocks(people(contest), Attributes.SLATE)) {
      problems.error(
          contest.place(),
          Rule.SEVERAL_CONTESTS,
          "the candidates of "
              + Shown.quoted(contest.name())
              + " are several in each of several parties, as in primaries: --map "
              + ProposedShape.quoted("contest=" + column + "+" + party)
              + " reads a contest for each party, --map "
              + ProposedShape.quoted("contest=" + column)
              + " one for all");
    }
  }

  private static List<CandidacyBuilder> people(ContestBuilder contest) {
    List<CandidacyBuilder> people = new ArrayList<>();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (candidacy.role() == Role.CANDIDATE) {
        people.add(candidacy);
      }
    }
    return people;
  }

  private static boolean cuts(List<CandidacyBuilder> people, String name, ContestBuilder contest) {
    return (cutsIntoBlocks(people, name) || (isOfContests(name) && isAllNames(people, name)))
        && !isFewerThanSeats(people, name, contest.fileSeats().orElse(0))
        && !isWithoutMarks(people, name, contest.marked())
        && !MarkedColumn.areAllMarks(counts(people, name).keySet());
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
    return switch (bare) {
      case "board", "committee", "panel", "seat" -> true;
      default -> Field.match(bare).map(Field.Match::field).equals(Optional.of(Field.CONTEST));
    };
  }

  /** Returns whether every candidate has a value that may be a name, and they are several. */
  private static boolean isAllNames(List<CandidacyBuilder> people, String name) {
    Map<String, Integer> values = counts(people, name);
    for (String value : values.keySet()) {
      if (!isName(value)) {
        return false;
      }
    }
    return values.size() > 1;
  }

  /** Returns whether every value is a name that two candidates have, and there are two values. */
  private static boolean cutsIntoBlocks(List<CandidacyBuilder> people, String name) {
    Map<String, Integer> values = counts(people, name);
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      if (value.getValue() < FEWEST || !isName(value.getKey())) {
        return false;
      }
    }
    return values.size() > 1;
  }

  private static boolean isFewerThanSeats(List<CandidacyBuilder> people, String name, int seats) {
    for (int count : counts(people, name).values()) {
      if (count <= seats) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithoutMarks(List<CandidacyBuilder> people, String name, int marked) {
    List<CandidacyBuilder> elected = new ArrayList<>();
    for (CandidacyBuilder candidacy : people) {
      if (candidacy.isMarkedElected()) {
        elected.add(candidacy);
      }
    }
    return marked > 0 && counts(elected, name).size() < counts(people, name).size();
  }

  private static Map<String, Integer> counts(List<CandidacyBuilder> people, String name) {
    Map<String, Integer> counts = new HashMap<>();
    for (CandidacyBuilder candidacy : people) {
      counts.merge(candidacy.attributes().get(name), 1, Integer::sum);
    }
    return counts;
  }

  /** Returns whether a value may be the name of a contest: a text, a year or a number. */
  private static boolean isName(String value) {
    String key = NameKey.of(value).text();
    boolean letters = false;
    boolean digits = !key.isEmpty();
    for (int i = 0; i < key.length(); i++) {
      letters |= Character.isLetter(key.charAt(i));
      digits &= Character.isDigit(key.charAt(i));
    }
    return (letters || digits) && !isGender(key);
  }

  private static boolean isGender(String key) {
    return switch (key) {
      case "f", "m", "female", "male", "woman", "man" -> true;
      default -> false;
    };
  }

  private static void report(ContestBuilder contest, String column, Problems problems) {
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the column "
            + Shown.quoted(column)
            + " gives every candidate to one of several values, and no column is known to name the"
            + " contest: --map "
            + (column.indexOf(' ') < 0 ? "contest=" + column : "\"contest=" + column + "\"")
            + " reads a contest for each value, --map contest= one for all");
  }
}
