package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.csv.Nearest;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether quotas are about columns that the files have, and values that candidates have. */
final class QuotaCheck {

  private final List<ContestBuilder> contests;
  private final SittingMembers sitting;
  private final Map<String, String> letters;
  private final Problems problems;
  private final QuotaValues wanted;
  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private List<Quota> last = List.of();
  private List<Quota> lastResolved = List.of();

  /**
   * Prepares to check.
   *
   * @param sitting members who count towards quotas as well
   * @param letters what letters of the column of genders turned out to mean
   */
  QuotaCheck(
      List<ContestBuilder> contests,
      SittingMembers sitting,
      Map<String, String> letters,
      Problems problems) {
    this.contests = contests;
    this.sitting = sitting;
    this.letters = letters;
    this.problems = problems;
    wanted = new QuotaValues(true, problems);
  }

  /**
   * Returns the quotas with the attributes under which the election has them: {@code sex} is {@code
   * gender}. Each unknown attribute is reported once.
   */
  List<Quota> resolved(List<Quota> quotas, Place place) {
    // Contests that follow each other often state the very same.
    if (quotas == last) {
      return lastResolved;
    }
    List<Quota> resolved = new ArrayList<>();
    for (Quota quota : quotas) {
      String name = quota.attribute();
      Optional<Field> field =
          isKnown(name) ? Optional.empty() : Field.match(name).map(Field.Match::field);
      if (field.isPresent() && isKnown(field.get().label())) {
        resolved.add(valued(quota.on(field.get().label()), place));
      } else if (isKnown(name)) {
        resolved.add(valued(quota, place));
      } else {
        resolved.add(quota);
        if (reported.add(name)) {
          report(quota, place);
        }
      }
    }
    last = quotas;
    lastResolved = List.copyOf(resolved);
    return lastResolved;
  }

  /** Returns the quotas that a contest's files state, as {@link #resolved}. */
  List<Quota> stated(ContestBuilder contest) {
    Optional<Statement<List<Quota>>> stated = contest.quotas();
    return stated.isEmpty() ? List.of() : resolved(stated.get().value(), stated.get().place());
  }

  /** Returns whether any candidate's file has the column; most often the first one's has. */
  private boolean isKnown(String name) {
    Boolean found = known.get(name);
    if (found == null) {
      found = names(name).contains(name);
      known.put(name, found);
    }
    return found;
  }

  /** Returns the names of all columns up to this one, of all where there is none of the name. */
  private Set<String> names(String upTo) {
    Set<String> names = new LinkedHashSet<>();
    List<String> seen = List.of();
    for (ContestBuilder contest : contests) {
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        List<String> own = candidacy.attributes().names();
        if (!own.equals(seen)) {
          names.addAll(own);
          seen = own;
          if (names.contains(upTo)) {
            return names;
          }
        }
      }
    }
    return names;
  }

  /** Returns a quota with letters read as the column's; reports values that nobody has. */
  private Quota valued(Quota quota, Place place) {
    boolean isGender = quota.attribute().equals(Attributes.GENDER);
    Quota read = isGender && !letters.isEmpty() ? quota.of(lettered(quota, place)) : quota;
    if (read.isOfEvery()) {
      return read;
    }
    wanted.check(read, values(read.attribute()), place);
    return read;
  }

  private List<String> lettered(Quota quota, Place place) {
    List<String> read = new ArrayList<>();
    for (String value : quota.values()) {
      if (value.equals(Gender.MALE) && Gender.FEMALE.equals(letters.get(value))) {
        problems.error(
            place,
            Rule.UNSURE_GENDER,
            "quota "
                + Shown.shortened(quota.toString())
                + ": M is a woman in this column; write gender:F for women and gender:H for men");
      }
      read.add(value.equals(Gender.MALE) ? value : letters.getOrDefault(value, value));
    }
    return read;
  }

  /** Returns what candidates have in a column, in any case. */
  private Set<String> values(String name) {
    Set<String> found = values.get(name);
    if (found == null) {
      found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      found.addAll(sitting.values(name));
      String last = "";
      for (ContestBuilder contest : contests) {
        for (CandidacyBuilder candidacy : contest.candidacies()) {
          String value = candidacy.attributes().get(name);
          if (!value.isEmpty() && !value.equals(last)) {
            found.add(value);
            last = value;
          }
        }
      }
      values.put(name, found);
    }
    return found;
  }

  private void report(Quota quota, Place place) {
    List<String> all = List.copyOf(names(""));
    problems.error(
        place,
        Rule.UNKNOWN_QUOTA_ATTRIBUTE,
        "quota "
            + Shown.shortened(quota.toString())
            + ": no column is called "
            + Shown.quoted(quota.attribute())
            + Nearest.suggestion(quota.attribute(), all)
            + (all.isEmpty() ? "" : "; quotas can be about " + Shown.list(all)));
  }
}
