package nectally.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts ballots a second time, by the words of the rules and with no regard for speed. */
final class SlowCount {

  /** A ballot of the tests: the contest, the region and the names as they stand. */
  record Ballot(String contest, String region, List<String> names) {}

  private final Map<String, String> slates;
  private final int most;
  private final Map<String, Long> votes = new TreeMap<>();
  private final Map<String, Long> facts = new TreeMap<>();

  /**
   * Counts.
   *
   * @param slates the candidates, with the slate of each
   */
  SlowCount(List<Ballot> ballots, Map<String, String> slates, int most) {
    this.slates = slates;
    this.most = most;
    for (String name : slates.keySet()) {
      votes.put(name, 0L);
    }
    ballots.forEach(this::count);
  }

  private void count(Ballot ballot) {
    Set<String> names = new LinkedHashSet<>(ballot.names());
    add("ballots");
    if (names.size() < ballot.names().size()) {
      add("doubled");
    }
    if (names.isEmpty()) {
      add("blank");
    } else if (!slates.keySet().containsAll(names)) {
      add("strangers");
    } else if (names.size() > most) {
      add("over");
    } else {
      names.forEach(name -> votes.merge(name, 1L, Long::sum));
      ticket(names);
    }
  }

  private void ticket(Set<String> names) {
    Map<String, Integer> marked = new LinkedHashMap<>();
    names.forEach(name -> marked.merge(slates.get(name), 1, Integer::sum));
    boolean outside = marked.remove("") != null;
    if (marked.isEmpty()) {
      add("without");
    } else if (marked.size() == 1 && !outside) {
      marked.forEach((slate, count) -> add((count == size(slate) ? "full " : "partial ") + slate));
    } else {
      add("mixed");
      marked.forEach(
          (slate, count) -> {
            add("mixed " + slate);
            if (count == size(slate)) {
              add("full and others " + slate);
            }
          });
      List<String> touched = new ArrayList<>(marked.keySet());
      touched.sort(null);
      for (int i = 0; i < touched.size(); i++) {
        for (int k = i + 1; k < touched.size(); k++) {
          add("pair " + touched.get(i) + " " + touched.get(k));
        }
      }
    }
  }

  private int size(String slate) {
    return (int) slates.values().stream().filter(slate::equals).count();
  }

  private void add(String fact) {
    facts.merge(fact, 1L, Long::sum);
  }

  Map<String, Long> votes() {
    return votes;
  }

  Map<String, Long> facts() {
    return facts;
  }
}
