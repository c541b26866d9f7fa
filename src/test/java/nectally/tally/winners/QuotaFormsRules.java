package nectally.tally.winners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Attributes;
import nectally.model.Contest;
import nectally.model.Quota;

/** Reads quotas for {@link QuotaFormsSearch}, otherwise than the program does. */
final class QuotaFormsRules {

  /**
   * A quota as numbers: winners and sitting members together.
   *
   * @param isMaximum whether it has no minimum, since nobody is known to have the value
   */
  record Rule(int attribute, List<String> values, boolean isMaximum, int min, int max) {}

  /** Begins a value that nobody stated. */
  static final String UNSTATED = "x";

  private final Contest contest;
  private final int candidates;
  private final int places;

  QuotaFormsRules(Contest contest) {
    this.contest = contest;
    candidates = contest.candidacies().size();
    places = contest.seats().orElseThrow() + contest.facts().sitting().size();
  }

  /** Returns the gender and the company. */
  static String[] values(Attributes attributes) {
    return new String[] {attributes.get("gender").orElse(""), attributes.get("company").orElse("")};
  }

  /** Returns the rules of a quota, several for each value of a column. */
  List<Rule> of(String quota) {
    int attribute = quota.startsWith("gender:") ? 0 : 1;
    String value = quota.substring(quota.indexOf(':') + 1, quota.indexOf('='));
    String bounds = quota.substring(quota.indexOf('=') + 1);
    Boolean up = bounds.endsWith(",up") ? Boolean.TRUE : bounds.endsWith(",down") ? false : null;
    bounds = bounds.replaceAll(",.*", "");
    int dots = bounds.indexOf("..");
    String least = dots < 0 ? bounds : bounds.substring(0, dots);
    int min = least.isEmpty() ? 0 : number(least, up == null || up);
    int max = dots < 0 ? 1000 : number(bounds.substring(dots + 2), up != null && up);
    if (!value.equals("*")) {
      return List.of(new Rule(attribute, List.of(value.split("\\|", -1)), false, min, max));
    }
    List<Rule> all = new ArrayList<>();
    found(attribute).forEach(v -> all.add(new Rule(attribute, List.of(v), false, min, max)));
    named(attribute).forEach(v -> all.add(new Rule(attribute, List.of(v), true, 0, max)));
    int people = candidates + contest.facts().sitting().size();
    for (int unstated = 0; unstated < people; unstated++) {
      all.add(new Rule(attribute, List.of(UNSTATED + unstated), true, 0, max));
    }
    return all;
  }

  /** Returns the values that other quotas name and nobody is known to have. */
  private Set<String> named(int attribute) {
    Set<String> named = new TreeSet<>();
    for (Quota quota : contest.quotas()) {
      String[] parts = quota.toString().split("[:=]", -1);
      if (parts[0].equals(attribute == 0 ? "gender" : "company") && !parts[1].equals("*")) {
        named.addAll(List.of(parts[1].split("\\|", -1)));
      }
    }
    named.removeAll(found(attribute));
    return named;
  }

  private Set<String> found(int attribute) {
    Set<String> found = new TreeSet<>();
    contest.candidacies().forEach(each -> found.add(values(each.attributes())[attribute]));
    contest.facts().sitting().forEach(each -> found.add(values(each.attributes())[attribute]));
    found.remove("");
    return found;
  }

  /** Returns a limit by counting up to it. */
  private int number(String limit, boolean up) {
    if (!limit.contains("%") && !limit.contains("/")) {
      return Integer.parseInt(limit);
    }
    int slash = limit.indexOf('/');
    BigDecimal part = new BigDecimal(limit.substring(0, slash < 0 ? limit.length() - 1 : slash));
    BigDecimal whole = slash < 0 ? new BigDecimal(100) : new BigDecimal(limit.substring(slash + 1));
    BigDecimal wanted = part.multiply(new BigDecimal(places));
    int number = 0;
    while (whole.multiply(new BigDecimal(number)).compareTo(wanted) < 0) {
      number++;
    }
    boolean isExact = whole.multiply(new BigDecimal(number)).compareTo(wanted) == 0;
    return up || isExact ? number : number - 1;
  }
}
