package nectally.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.csv.InputFile;
import nectally.model.Attributes;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Primaries of several parties for one office, which would be merged into one contest: people of a
 * party stand against each other, and another party may have a single candidate.
 *
 * <p>Seats, marks of several, and totals of all parties' votes say that it is one contest; a name
 * that says primary says that it may not be, whatever the totals are. Independents stand for
 * themselves.
 */
final class Primaries {

  private final boolean byOffice;
  private final boolean isCalledSo;
  private final boolean hasContests;
  private final String one;
  private final String each;
  private final Set<String> scopes = new HashSet<>();

  private Primaries(ColumnMap columns, String file) {
    boolean isLayout = columns.layout().isPresent();
    String party = isLayout ? "party" : columns.of(Field.SLATE).title();
    hasContests = columns.of(Field.CONTEST).isPresent();
    one = hasContests ? ScopeColumns.contest(columns) : "";
    each = hasContests ? one + "+" + party : party;
    byOffice =
        isLayout
            ? columns.layout().get() == KnownLayout.OPEN_ELECTIONS
            : ScopeNames.isOffice(columns.of(Field.CONTEST).title());
    isCalledSo = isPrimary(InputFile.baseName(file));
    for (String name : columns.attributes().names()) {
      if (ScopeNames.isOne(name)) {
        scopes.add(name);
      }
    }
  }

  /** Looks at the columns of a file; returns whether there may be primaries in it. */
  static boolean mayBeIn(ColumnMap columns) {
    return columns.of(Field.SLATE).isPresent()
        && !columns.isMapped(Field.CONTEST)
        && (columns.layout().isEmpty() || columns.layout().get() == KnownLayout.OPEN_ELECTIONS);
  }

  /** Prepares for a file in which {@link #mayBeIn}. */
  static Primaries of(ColumnMap columns, String file) {
    return new Primaries(columns, file);
  }

  /** Reports a contest in which people of a party stand against each other for its only seat. */
  void check(ContestBuilder contest, Problems problems) {
    if (contest.fileSeats().orElse(1) > 1 || contest.candidacies().size() < 2) {
      return;
    }
    boolean isCalled = isCalledSo || isCalledSo(contest);
    if (!byOffice && !isCalled) {
      return;
    }
    Map<String, List<CandidacyBuilder>> parties = parties(contest);
    int contested = contested(parties);
    if (contested == 0
        || parties.size() < 2
        || parties.containsKey("")
        || (!isCalled && isTotalOfAll(contest))
        || !fitMarks(contest, parties, contested, isCalled)) {
      return;
    }
    problems.error(
        contest.place(),
        Rule.SEVERAL_CONTESTS,
        "the candidates of "
            + Shown.quoted(contest.name())
            + (contested == parties.size()
                ? " are several in each of several parties, as in primaries: --map "
                : " are several in one party and others in another, as in primaries of which some"
                    + " are uncontested: --map ")
            + Shown.inShell("contest=" + each)
            + " reads a contest for each party, --map "
            + Shown.inShell("contest=" + one)
            + " one for all");
  }

  /** Returns who stands for each party, votes for people not named in its primary among them. */
  private static Map<String, List<CandidacyBuilder>> parties(ContestBuilder contest) {
    Map<String, List<CandidacyBuilder>> parties = new HashMap<>();
    for (CandidacyBuilder person : PeopleByValue.of(contest)) {
      String party = person.attributes().get(Attributes.SLATE);
      parties.computeIfAbsent(party, key -> new ArrayList<>()).add(person);
    }
    for (CandidacyBuilder row : contest.unnamed()) {
      String party = row.attributes().get(Attributes.SLATE);
      if (!party.isEmpty() && parties.containsKey(party)) {
        parties.get(party).add(row);
      }
    }
    return parties;
  }

  private static int contested(Map<String, List<CandidacyBuilder>> parties) {
    int contested = 0;
    for (Map.Entry<String, List<CandidacyBuilder>> party : parties.entrySet()) {
      boolean isParty = !ColumnWords.INDEPENDENT.has(ScopeNames.key(party.getKey()));
      contested += party.getValue().size() > 1 && isParty ? 1 : 0;
    }
    return contested;
  }

  /**
   * Returns whether the marks may be those of primaries: there are none; or one, where every party
   * is contested; or several, at most one in a party and one in each that is contested.
   */
  private static boolean fitMarks(
      ContestBuilder contest,
      Map<String, List<CandidacyBuilder>> parties,
      int contested,
      boolean isCalled) {
    int marked = contest.marked();
    if (marked == 0 || (marked == 1 && (isCalled || contested == parties.size()))) {
      return true;
    }
    for (List<CandidacyBuilder> party : parties.values()) {
      int own = marked(party);
      if (own > 1 || (own == 0 && party.size() > 1)) {
        return false;
      }
    }
    return marked > 1;
  }

  private static int marked(Collection<CandidacyBuilder> party) {
    int marked = 0;
    for (CandidacyBuilder person : party) {
      marked += person.isMarkedElected() ? 1 : 0;
    }
    return marked;
  }

  /** Returns whether every area states a total that is the sum of all parties' votes. */
  private static boolean isTotalOfAll(ContestBuilder contest) {
    PartSums sums = new PartSums(contest);
    for (Part part : contest.parts()) {
      boolean isColumn =
          part.stated(Field.TOTAL).isPresent()
              && sums.isSum(part.stated(Field.TOTAL).get().value(), part);
      if (!part.isTotal() && !isColumn && !hasTotal(part, sums)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTotal(Part part, PartSums sums) {
    for (Part.Total total : part.totals()) {
      if (sums.isSum(total.votes().value(), part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalledSo(ContestBuilder contest) {
    if (isPrimary(contest.name())) {
      return true;
    }
    AttributeSheet said = contest.candidacies().get(0).attributes();
    for (String scope : scopes) {
      if (isPrimary(said.get(scope))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrimary(String text) {
    return ColumnWords.PRIMARY.isIn(ScopeNames.key(text));
  }
}
