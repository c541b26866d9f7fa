package nectally.tally.winners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nectally.model.Attributes;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Unmet;

/** Finds winners under quotas by trying every committee, with its own reading of every quota. */
final class QuotaFormsSearch {

  /**
   * A quota as numbers: winners and sitting members together.
   *
   * @param isMaximum whether it has no minimum, since nobody is known to have the value
   */
  private record Rule(int attribute, List<String> values, boolean isMaximum, int min, int max) {}

  /** Begins a value that nobody stated. */
  private static final String UNSTATED = "x";

  private final Contest contest;
  private final Unmet unmet;
  private final int seats;
  private final int candidates;
  private final int places;
  private final long[] votes;

  /** By quota as stated: its rules, several for each value of a column. */
  private final List<List<Rule>> rules = new ArrayList<>();

  QuotaFormsSearch(Contest contest, Unmet unmet) {
    this.contest = contest;
    this.unmet = unmet;
    seats = contest.seats().orElseThrow();
    candidates = contest.candidacies().size();
    places = seats + contest.facts().sitting().size();
    votes = contest.candidacies().stream().mapToLong(each -> each.votes().orElse(0)).toArray();
    for (Quota quota : contest.quotas()) {
      rules.add(rules(quota.toString()));
    }
  }

  /**
   * What a way of filling in what is unknown comes to.
   *
   * @param outcomes none where nobody has any
   */
  record Completed(boolean isMet, List<Outcome> outcomes) {}

  /** Passes on what each way of filling in what is unknown comes to. */
  void completions(Consumer<Completed> then) {
    List<String[]> people = new ArrayList<>();
    contest.candidacies().forEach(each -> people.add(values(each.attributes())));
    contest.facts().sitting().forEach(each -> people.add(values(each.attributes())));
    complete(people, 0, then);
  }

  private static String[] values(Attributes attributes) {
    return new String[] {attributes.get("gender").orElse(""), attributes.get("company").orElse("")};
  }

  private void complete(List<String[]> people, int at, Consumer<Completed> then) {
    if (at == 2 * people.size()) {
      vote(0, () -> then.accept(completed(people)));
      return;
    }
    String[] person = people.get(at / 2);
    if (!person[at % 2].isEmpty()) {
      complete(people, at + 1, then);
      return;
    }
    Set<String> named = new TreeSet<>();
    for (List<Rule> some : rules) {
      some.stream().filter(r -> r.attribute() == at % 2).forEach(r -> named.addAll(r.values()));
    }
    // Of values that nobody stated those are tried that somebody has, and one more.
    boolean isAny = named.removeIf(value -> value.startsWith(UNSTATED));
    int unstated = 0;
    while (isAny && has(people, at % 2, UNSTATED + unstated)) {
      named.add(UNSTATED + unstated++);
    }
    named.add(isAny ? UNSTATED + unstated : "other");
    for (String value : named) {
      person[at % 2] = value;
      complete(people, at + 1, then);
    }
    person[at % 2] = "";
  }

  private static boolean has(List<String[]> people, int attribute, String value) {
    return people.stream().anyMatch(person -> person[attribute].equals(value));
  }

  /** Gives those whose votes are unknown each number that can matter. */
  private void vote(int from, Runnable then) {
    int next = from;
    while (next < candidates && contest.candidacies().get(next).votes().isPresent()) {
      next++;
    }
    if (next == candidates) {
      then.run();
      return;
    }
    long known = contest.candidacies().stream().mapToLong(each -> each.votes().orElse(0)).sum();
    for (long some : new long[] {0, 1, 2, 3, known / 2, known, known + 1, 3 * known + 5}) {
      votes[next] = some;
      vote(next + 1, then);
    }
  }

  private Completed completed(List<String[]> people) {
    List<Integer> kept = committees(people, rules, Math.min(seats, candidates), List.of());
    if (!kept.isEmpty()) {
      return new Completed(true, best(kept));
    }
    List<Outcome> outcomes =
        switch (unmet) {
          case ERROR -> List.of();
          case RELAX -> best(committees(people, relaxed(people), seats, List.of()));
          case VACANT -> vacant(people);
        };
    return new Completed(false, outcomes);
  }

  private List<Outcome> vacant(List<String[]> people) {
    for (int empty = 1; empty <= seats; empty++) {
      Set<Integer> fitting = new TreeSet<>();
      int left = seats - empty;
      fill(
          empty,
          0,
          new ArrayList<>(),
          seatsEmpty -> fitting.addAll(committees(people, rules, left, seatsEmpty)));
      if (!fitting.isEmpty()) {
        return best(new ArrayList<>(fitting));
      }
    }
    return List.of();
  }

  /** Gives empty seats every combination of values, whatever their order. */
  private void fill(int number, int from, List<String[]> filled, Consumer<List<String[]>> then) {
    if (filled.size() == number) {
      then.accept(filled);
      return;
    }
    List<String> genders = List.of("F", "M", "other");
    List<String> companies = List.of("A", "B", "C", "D", "other");
    for (int kind = from; kind < genders.size() * companies.size(); kind++) {
      filled.add(new String[] {genders.get(kind / 5), companies.get(kind % 5)});
      fill(number, kind, filled, then);
      filled.remove(filled.size() - 1);
    }
  }

  /** Lowers what cannot be kept one by one, the most important quota first. */
  private List<List<Rule>> relaxed(List<String[]> people) {
    List<List<Rule>> kept = new ArrayList<>();
    for (List<Rule> stated : rules) {
      int min = stated.isEmpty() ? 0 : stated.get(0).min();
      int max = stated.isEmpty() ? 0 : stated.get(0).max();
      while (!canKeep(people, kept, with(stated, 0, max))) {
        max++;
      }
      while (!canKeep(people, kept, with(stated, min, max))) {
        min--;
      }
      kept.add(with(stated, min, max));
    }
    return kept;
  }

  private boolean canKeep(List<String[]> people, List<List<Rule>> kept, List<Rule> next) {
    List<List<Rule>> all = new ArrayList<>(kept);
    all.add(next);
    return !committees(people, all, seats, List.of()).isEmpty();
  }

  private static List<Rule> with(List<Rule> stated, int min, int max) {
    return stated.stream()
        .map(r -> new Rule(r.attribute(), r.values(), r.isMaximum(), r.isMaximum() ? 0 : min, max))
        .toList();
  }

  private List<Integer> committees(
      List<String[]> people, List<List<Rule>> kept, int size, List<String[]> seatsEmpty) {
    List<Integer> committees = new ArrayList<>();
    for (int set = 0; set < 1 << candidates; set++) {
      if (Integer.bitCount(set) == size) {
        List<String[]> body = new ArrayList<>(seatsEmpty);
        for (int p = 0; p < people.size(); p++) {
          if (p >= candidates || (set >> p & 1) == 1) {
            body.add(people.get(p));
          }
        }
        if (kept.stream().flatMap(List::stream).allMatch(rule -> keeps(rule, body))) {
          committees.add(set);
        }
      }
    }
    return committees;
  }

  private static boolean keeps(Rule rule, List<String[]> body) {
    long count = body.stream().filter(p -> rule.values().contains(p[rule.attribute()])).count();
    return count >= rule.min() && count <= rule.max();
  }

  private List<Outcome> best(List<Integer> committees) {
    long most = committees.stream().mapToLong(this::votes).max().orElseThrow();
    List<Integer> best = committees.stream().filter(set -> votes(set) == most).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      int candidate = c;
      long in = best.stream().filter(set -> (set >> candidate & 1) == 1).count();
      outcomes.add(
          in == 0 ? Outcome.NOT_ELECTED : in == best.size() ? Outcome.ELECTED : Outcome.TIED);
    }
    return outcomes;
  }

  private long votes(int set) {
    long sum = 0;
    for (int c = 0; c < candidates; c++) {
      sum += (set >> c & 1) == 1 ? votes[c] : 0;
    }
    return sum;
  }

  private List<Rule> rules(String quota) {
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
