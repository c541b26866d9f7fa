package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Unmet;
import nectally.tally.winners.QuotaFormsRules.Rule;

/** Finds winners under quotas by trying every committee, with its own reading of every quota. */
final class QuotaFormsSearch {

  private final Contest contest;
  private final Unmet unmet;
  private final int seats;
  private final int candidates;
  private final long[] votes;

  /** By quota as stated: its rules, several for each value of a column. */
  private final List<List<Rule>> rules = new ArrayList<>();

  QuotaFormsSearch(Contest contest, Unmet unmet) {
    this.contest = contest;
    this.unmet = unmet;
    seats = contest.seats().orElseThrow();
    candidates = contest.candidacies().size();
    votes = contest.candidacies().stream().mapToLong(each -> each.votes().orElse(0)).toArray();
    for (Quota quota : contest.quotas()) {
      rules.add(new QuotaFormsRules(contest).of(quota.toString()));
    }
  }

  /**
   * What a way of filling in what is unknown comes to.
   *
   * @param outcomes none where nobody has any
   * @param margins where the quotas are met: by how much the best committee with somebody is ahead
   *     of that without; the largest or smallest number where one of the two is missing
   */
  record Completed(boolean isMet, List<Outcome> outcomes, List<Long> margins) {}

  /** Passes on what each way of filling in what is unknown comes to. */
  void completions(Consumer<Completed> then) {
    List<String[]> people = new ArrayList<>();
    contest.candidacies().forEach(each -> people.add(QuotaFormsRules.values(each.attributes())));
    contest
        .facts()
        .sitting()
        .forEach(each -> people.add(QuotaFormsRules.values(each.attributes())));
    complete(people, 0, then);
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
    boolean isAny = named.removeIf(value -> value.startsWith(QuotaFormsRules.UNSTATED));
    int unstated = 0;
    while (isAny && has(people, at % 2, QuotaFormsRules.UNSTATED + unstated)) {
      named.add(QuotaFormsRules.UNSTATED + unstated++);
    }
    named.add(isAny ? QuotaFormsRules.UNSTATED + unstated : "other");
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
      return new Completed(true, best(kept), margins(kept));
    }
    List<Outcome> outcomes =
        switch (unmet) {
          case ERROR -> List.of();
          case RELAX -> best(committees(people, relaxed(people), seats, List.of()));
          case VACANT -> vacant(people);
        };
    return new Completed(false, outcomes, List.of());
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

  private List<Long> margins(List<Integer> committees) {
    List<Long> margins = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      long[] most = {Long.MIN_VALUE, Long.MIN_VALUE};
      for (int set : committees) {
        most[set >> c & 1] = Math.max(most[set >> c & 1], votes(set));
      }
      boolean isSure = most[0] == Long.MIN_VALUE;
      boolean isOut = most[1] == Long.MIN_VALUE;
      margins.add(isSure ? Long.MAX_VALUE : isOut ? Long.MIN_VALUE : most[1] - most[0]);
    }
    return margins;
  }

  private long votes(int set) {
    long sum = 0;
    for (int c = 0; c < candidates; c++) {
      sum += (set >> c & 1) == 1 ? votes[c] : 0;
    }
    return sum;
  }
}
