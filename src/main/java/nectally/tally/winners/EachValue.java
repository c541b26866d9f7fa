package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Member;
import nectally.model.Quota;

/**
 * Makes a quota on every value of a column ({@code company:*=..2}) into one for each value that
 * somebody has. Of values that another quota names and nobody has, and of as many further ones that
 * nobody stated as could have more than the maximum, the maximum holds as well (rules.md 4.15).
 */
final class EachValue {

  private final Contest contest;
  private final int places;

  EachValue(Contest contest, int places) {
    this.contest = contest;
    this.places = places;
  }

  /** Returns the quotas that a quota stands for. */
  List<Quota> of(Quota quota) {
    if (!quota.isOfEvery()) {
      return List.of(quota);
    }
    List<Quota> each = new ArrayList<>();
    Collection<String> stated = values(quota.attribute());
    for (String value : stated) {
      each.add(quota.of(List.of(value)));
    }
    for (String value : Quota.unheld(contest.quotas(), quota.attribute(), stated)) {
      each.add(quota.withoutMinimum().of(List.of(value)));
    }
    for (int unstated = unstated(quota.attribute()); unstated > 0; unstated--) {
      each.add(quota.withoutMinimum());
    }
    return each;
  }

  private int unstated(String attribute) {
    int without = 0;
    for (Candidacy candidacy : contest.candidacies()) {
      without += candidacy.attributes().get(attribute).isEmpty() ? 1 : 0;
    }
    for (Member member : contest.facts().sitting()) {
      without += member.attributes().get(attribute).isEmpty() ? 1 : 0;
    }
    return Quota.unstated(contest.quotas(), attribute, without, places);
  }

  /** Returns the values that are found, in any case, whatever the order of rows: by letters. */
  private Collection<String> values(String attribute) {
    TreeMap<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Candidacy candidacy : contest.candidacies()) {
      add(candidacy.attributes(), attribute, values);
    }
    for (Member member : contest.facts().sitting()) {
      add(member.attributes(), attribute, values);
    }
    return values.values();
  }

  private static void add(Attributes of, String attribute, Map<String, String> values) {
    String value = of.get(attribute).orElse("");
    if (!value.isEmpty()) {
      String same = values.get(value);
      values.put(value, same == null || value.compareTo(same) < 0 ? value : same);
    }
  }
}
