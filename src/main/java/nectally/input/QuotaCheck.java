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

  /** A shorter value is near to many a word of some language. */
  private static final int LEAST_LETTERS = 4;

  private final List<ContestBuilder> contests;
  private final SittingMembers sitting;
  private final Map<String, String> letters;
  private final Problems problems;
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
    Set<String> found = values(read.attribute());
    List<String> missing = new ArrayList<>();
    for (String value : read.values()) {
      if (!isWord(read, value) && !found.contains(value)) {
        missing.add(value);
      }
    }
    if (!missing.isEmpty() && reported.add(read.attribute() + ':' + missing)) {
      reportValues(read, missing, found, place);
    }
    if (isGender) {
      checkWords(read, found, place);
    }
    return read;
  }

  /**
   * Reports what may be a word for a woman or a man that is not known, which a quota for them would
   * pass over: where nobody has the known one, any value, else one that is nearly such a word.
   */
  private void checkWords(Quota quota, Set<String> found, Place place) {
    boolean asks = false;
    boolean lacks = false;
    for (String sex : new String[] {Gender.FEMALE, Gender.MALE}) {
      asks |= quota.values().contains(sex);
      lacks |= quota.values().contains(sex) && !found.contains(sex);
    }
    for (String value : asks ? found : Set.<String>of()) {
      if (Gender.isOpen(value)
          && (lacks || Gender.mayBeWord(value) || isNearWord(value))
          && reported.add("gender=" + value)) {
        problems.error(
            place,
            Rule.UNKNOWN_QUOTA_VALUE,
            "quota "
                + Shown.shortened(quota.toString())
                + ": "
                + Shown.quoted(value)
                + " is no word that is known for a woman or a man (there are "
                + Shown.list(List.copyOf(found))
                + "); --gender "
                + Shown.inShell(value + "=F")
                + " or --gender "
                + Shown.inShell(value + "=M")
                + " says which it is, --gender "
                + Shown.inShell(value + "=X")
                + " that it is neither");
      }
    }
  }

  private static boolean isNearWord(String value) {
    return value.length() >= LEAST_LETTERS && Nearest.of(value, Gender.words()).isPresent();
  }

  /** Returns whether a value is a woman or a man, of whom there may be none. */
  static boolean isWord(Quota quota, String value) {
    return quota.attribute().equals(Attributes.GENDER)
        && (value.equals(Gender.FEMALE) || value.equals(Gender.MALE));
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

  private void reportValues(Quota quota, List<String> missing, Set<String> found, Place place) {
    String message =
        "quota "
            + Shown.shortened(quota.toString())
            + ": no candidate has "
            + Shown.list(missing)
            + " under "
            + Shown.quoted(quota.attribute())
            + (found.isEmpty()
                ? ", which is blank"
                : ", where there are " + Shown.list(List.copyOf(found)))
            + suggestion(quota, missing.get(0), found);
    // Where all candidates are the same there may well be nobody else, as there may be no woman.
    boolean isLikely = found.size() == 1 && Nearest.of(missing.get(0), found).isEmpty();
    if (missing.size() == quota.values().size() && !isLikely) {
      problems.error(place, Rule.UNKNOWN_QUOTA_VALUE, message);
    } else {
      problems.warning(place, Rule.UNKNOWN_QUOTA_VALUE, message);
    }
  }

  /** Suggests what candidates have, else a word for a woman or a man that is nearly this one. */
  private static String suggestion(Quota quota, String missing, Set<String> found) {
    String suggestion = Nearest.suggestion(missing, found);
    boolean mayBeWord =
        quota.attribute().equals(Attributes.GENDER) && missing.length() >= LEAST_LETTERS;
    return suggestion.isEmpty() && mayBeWord
        ? Nearest.suggestion(missing, Gender.words())
        : suggestion;
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
