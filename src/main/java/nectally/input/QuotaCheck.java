package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Quota;

/** Whether quotas are about columns that the files have. */
final class QuotaCheck {

  private final Set<String> attributes = new LinkedHashSet<>();
  private final Set<String> reported = new HashSet<>();
  private final Problems problems;

  QuotaCheck(List<ContestBuilder> contests, Problems problems) {
    this.problems = problems;
    List<String> last = List.of();
    for (ContestBuilder contest : contests) {
      for (CandidacyBuilder candidacy : contest.candidacies()) {
        List<String> names = candidacy.attributes().names();
        if (!names.equals(last)) {
          attributes.addAll(names);
          last = names;
        }
      }
    }
  }

  /**
   * Returns the quotas with the attributes under which the election has them: {@code sex} is {@code
   * gender}. Each unknown attribute is reported once.
   */
  List<Quota> resolved(List<Quota> quotas, String file, long line, int column) {
    List<Quota> resolved = new ArrayList<>();
    for (Quota quota : quotas) {
      String name = quota.attribute();
      Optional<Field> field = Field.named(name);
      if (!attributes.contains(name)
          && field.isPresent()
          && attributes.contains(field.get().label())) {
        resolved.add(renamed(quota, field.get().label()));
      } else {
        resolved.add(quota);
        if (!attributes.contains(name) && reported.add(name)) {
          report(quota, file, line, column);
        }
      }
    }
    return resolved;
  }

  private static Quota renamed(Quota quota, String attribute) {
    List<String> values = new ArrayList<>();
    for (String value : quota.values()) {
      values.add(attribute.equals(Attributes.GENDER) ? Gender.normalise(value) : value);
    }
    return new Quota(attribute, values, quota.min(), quota.max());
  }

  private void report(Quota quota, String file, long line, int column) {
    List<String> known = new ArrayList<>(attributes);
    problems.error(
        file,
        line,
        column,
        Rule.UNKNOWN_QUOTA_ATTRIBUTE,
        "quota "
            + Shown.shortened(quota.toString())
            + ": no column is called "
            + Shown.quoted(quota.attribute())
            + Nearest.suggestion(quota.attribute(), known)
            + (known.isEmpty() ? "" : "; quotas can be about " + Shown.list(known)));
  }
}
