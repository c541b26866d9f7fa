package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.Quota;

/** Makes the terms of a count of the quotas as they are stated. */
public final class QuotaReading {

  private final List<Quota> quotas;
  private final List<Attributes> people = new ArrayList<>();
  private final int sitting;
  private final int places;
  private final List<QuotaTerm> terms = new ArrayList<>();

  /** By term: the values that it counts. */
  private final List<List<String>> termValues = new ArrayList<>();

  private final Map<String, Integer> groups = new LinkedHashMap<>();

  /** By group: for which terms each value counts that a quota names. */
  private final Map<Integer, Map<String, BitSet>> values = new HashMap<>();

  private QuotaReading(
      List<Quota> quotas, List<Attributes> candidates, List<Attributes> sitting, int seats) {
    this.quotas = quotas;
    people.addAll(candidates);
    people.addAll(sitting);
    this.sitting = sitting.size();
    this.places = seats + sitting.size();
  }

  /**
   * Returns the quotas of a count.
   *
   * @param seats places to fill; a quota is of these and of those of the sitting members together
   * @param candidates in the order of the ballot paper
   * @param sitting members who are not up for election
   */
  public static Quotas of(
      List<Quota> quotas, int seats, List<Attributes> candidates, List<Attributes> sitting) {
    QuotaReading reading = new QuotaReading(quotas, candidates, sitting, seats);
    for (Quota quota : quotas) {
      reading.add(quota);
    }
    for (Quota quota : quotas) {
      reading.addValues(quota);
    }
    Map<Integer, QuotaAttribute> attributes = new HashMap<>();
    reading.groups.forEach(
        (name, group) ->
            attributes.put(
                group, new QuotaAttribute(name, reading.values.getOrDefault(group, Map.of()))));
    return Quotas.of(reading.terms, attributes, reading.sitting);
  }

  private void add(Quota quota) {
    int group = groups.computeIfAbsent(quota.attribute(), none -> groups.size());
    if (!quota.isOfEvery()) {
      add(quota, group, quota.values(), quota.min().least(places));
      return;
    }
    for (String value : stated(quota.attribute())) {
      add(quota, group, List.of(value), quota.min().least(places));
    }
    for (String value : unheld(quota.attribute())) {
      add(quota, group, List.of(value), 0);
    }
    if (quota.most(places) == 0) {
      forbidUnstated(quota, group);
    }
  }

  private void add(Quota quota, int group, List<String> counted, int min) {
    BitSet known = new BitSet();
    for (int i = 0; i < people.size(); i++) {
      Optional<String> value = people.get(i).get(quota.attribute());
      known.set(i, value.isPresent() && counts(counted, value.get()));
    }
    termValues.add(counted);
    BitSet unknown = without(quota.attribute());
    terms.add(new QuotaTerm(quota.toString(), group, known, unknown, min, quota.most(places)));
  }

  /** Nobody may have whatever value it is that nobody stated. */
  private void forbidUnstated(Quota quota, int group) {
    termValues.add(List.of());
    BitSet without = without(quota.attribute());
    terms.add(new QuotaTerm(quota.toString(), group, without, new BitSet(), 0, 0));
  }

  /** Returns the people of whom no value of a column is stated. */
  private BitSet without(String attribute) {
    BitSet without = new BitSet();
    for (int i = 0; i < people.size(); i++) {
      without.set(i, people.get(i).get(attribute).isEmpty());
    }
    return without;
  }

  /** Adds for which terms somebody counts who has one of the values that a quota names. */
  private void addValues(Quota quota) {
    int group = groups.getOrDefault(quota.attribute(), 0);
    for (String value : quota.isOfEvery() ? all(quota.attribute()) : quota.values()) {
      BitSet counted = new BitSet();
      for (int t = 0; t < terms.size(); t++) {
        counted.set(t, terms.get(t).group() == group && counts(termValues.get(t), value));
      }
      values.computeIfAbsent(group, none -> new LinkedHashMap<>()).put(value, counted);
    }
  }

  /** Returns the values of a column that are stated, and those that are not and may be shared. */
  private List<String> all(String attribute) {
    List<String> all = new ArrayList<>(stated(attribute));
    all.addAll(unheld(attribute));
    return all;
  }

  /** Returns the values that only quotas name, and behind them those that nobody names. */
  private List<String> unheld(String attribute) {
    List<String> unheld = new ArrayList<>(Quota.unheld(quotas, attribute, stated(attribute)));
    unheld.addAll(unstated(attribute));
    return unheld;
  }

  /** Returns names for the values that nobody stated and several may share. */
  private List<String> unstated(String attribute) {
    int without = without(attribute).cardinality();
    int shared = Quota.unstated(quotas, attribute, without, places);
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= shared; number++) {
      names.add("the same unstated one" + (shared == 1 ? "" : " (" + number + ")"));
    }
    return names;
  }

  private List<String> stated(String attribute) {
    Map<String, String> stated = new LinkedHashMap<>();
    for (Attributes person : people) {
      person
          .get(attribute)
          .ifPresent(value -> stated.putIfAbsent(value.toLowerCase(Locale.ROOT), value));
    }
    return List.copyOf(stated.values());
  }

  private static boolean counts(List<String> counted, String value) {
    for (String some : counted) {
      if (some.equalsIgnoreCase(value)) {
        return true;
      }
    }
    return false;
  }
}
