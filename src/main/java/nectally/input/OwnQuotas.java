package nectally.input;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Quota;

/**
 * The quotas of contests that are let go of one after the other: they are what they say where
 * {@link QuotaCheck} would find nothing to say of them, whoever stands in the contests to come.
 */
final class OwnQuotas {

  private List<Quota> last = List.of();

  /** Whether any quota is for women or men, and any candidate has another word for a gender. */
  private boolean areForSex;

  private boolean isAnyOpen;

  /** Returns the quotas that a contest's files state. */
  static List<Quota> of(ContestBuilder contest) {
    return contest.quotas().map(Statement::value).orElse(List.of());
  }

  /**
   * Looks at the next contest's.
   *
   * @throws RowsApartException if there may be something to say of them: columns or values are not
   *     this contest's, nor those of one before that stated the very same, or a word may be one for
   *     a woman or a man
   */
  void check(ContestBuilder contest) {
    List<Quota> stated = of(contest);
    boolean areRead = true;
    for (Quota quota : stated == last ? List.<Quota>of() : stated) {
      areForSex |= isForSex(quota);
      areRead &= isOfOwn(quota, contest.candidacies());
    }
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      isAnyOpen |= Gender.isOpen(candidacy.attributes().get(Attributes.GENDER));
    }
    if (!areRead || (areForSex && isAnyOpen)) {
      throw new RowsApartException();
    }
    last = stated;
  }

  private static boolean isForSex(Quota quota) {
    boolean is = false;
    for (String value : quota.values()) {
      is |= QuotaValues.isWord(quota, value);
    }
    return is;
  }

  private static boolean isOfOwn(Quota quota, List<CandidacyBuilder> candidacies) {
    boolean isThere = false;
    Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    missing.addAll(quota.isOfEvery() ? List.of() : quota.values());
    missing.removeIf(value -> QuotaValues.isWord(quota, value));
    for (CandidacyBuilder candidacy : candidacies) {
      isThere |= candidacy.attributes().names().contains(quota.attribute());
      missing.remove(candidacy.attributes().get(quota.attribute()));
    }
    return isThere && missing.isEmpty();
  }
}
