package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.Nearest;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether quotas are about values that candidates have; file-format.md 7.2. */
public final class QuotaValues {

  /** A shorter value is near to many a word of some language. */
  private static final int LEAST_LETTERS = 4;

  private final boolean hasOption;
  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  /**
   * Prepares to check.
   *
   * @param hasOption whether {@code --gender} says what a word means
   */
  public QuotaValues(boolean hasOption, Problems problems) {
    this.hasOption = hasOption;
    this.problems = problems;
  }

  /**
   * Reports the values of a quota that nobody has, and once each what it would pass over.
   *
   * @param found what candidates and sitting members have in the column
   */
  public void check(Quota quota, Set<String> found, Place place) {
    if (quota.isOfEvery()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (String value : quota.values()) {
      if (!isWord(quota, value) && !found.contains(value)) {
        missing.add(value);
      }
    }
    if (!missing.isEmpty() && reported.add(quota.attribute() + ':' + missing)) {
      reportValues(quota, missing, found, place);
    }
    if (quota.attribute().equals(Attributes.GENDER)) {
      checkWords(quota, found, place);
    }
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
                + "); "
                + wayOut(value));
      }
    }
  }

  private String wayOut(String value) {
    return hasOption
        ? "--gender "
            + Shown.inShell(value + "=F")
            + " or --gender "
            + Shown.inShell(value + "=M")
            + " says which it is, --gender "
            + Shown.inShell(value + "=X")
            + " that it is neither"
        : "write F, M, or X for neither in its place";
  }

  /** Returns whether a value is a woman or a man, of whom there may be none. */
  static boolean isWord(Quota quota, String value) {
    return quota.attribute().equals(Attributes.GENDER)
        && (value.equals(Gender.FEMALE) || value.equals(Gender.MALE));
  }

  private static boolean isNearWord(String value) {
    return value.length() >= LEAST_LETTERS && Nearest.of(value, Gender.words()).isPresent();
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
}
