package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Nearest;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether quotas are about columns that the files have. */
final class QuotaCheck {

  private final List<ContestBuilder> contests;
  private final Problems problems;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private List<Quota> last = List.of();
  private List<Quota> lastResolved = List.of();

  QuotaCheck(List<ContestBuilder> contests, Problems problems) {
    this.contests = contests;
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
      Optional<Field> field = isKnown(name) ? Optional.empty() : Field.named(name);
      if (field.isPresent() && isKnown(field.get().label())) {
        resolved.add(renamed(quota, field.get().label()));
      } else {
        resolved.add(quota);
        if (!isKnown(name) && reported.add(name)) {
          report(quota, place);
        }
      }
    }
    last = quotas;
    lastResolved = List.copyOf(resolved);
    return lastResolved;
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

  private static Quota renamed(Quota quota, String attribute) {
    List<String> values = new ArrayList<>();
    for (String value : quota.values()) {
      values.add(attribute.equals(Attributes.GENDER) ? Gender.normalise(value) : value);
    }
    return new Quota(attribute, values, quota.min(), quota.max());
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
