package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;

/** The best committees of a small contest, found by trying every set of candidates. */
final class Exhaustive {

  /** What each candidate has of the attributes. */
  private final String[][] values;

  private final Contest contest;
  private final int seats;
  private final QuotaOrder order;

  /** Sets of candidates that keep the quotas, as bits. */
  final List<Integer> feasible = new ArrayList<>();

  /** The best of them. */
  final List<Integer> best = new ArrayList<>();

  Exhaustive(Contest contest, String[][] values, QuotaOrder order) {
    this(contest, values, order, set -> true);
  }

  /** Tries only sets that {@code allowed} accepts. */
  Exhaustive(Contest contest, String[][] values, QuotaOrder order, IntPredicate allowed) {
    this.contest = contest;
    this.values = values;
    this.order = order;
    this.seats = contest.seats().orElseThrow();
    for (int set = 0; set < 1 << candidates(); set++) {
      if (Integer.bitCount(set) == seats && allowed.test(set) && keepsQuotas(set)) {
        feasible.add(set);
      }
    }
    Comparator<Integer> value = this::compare;
    feasible.stream()
        .max(value)
        .ifPresent(
            top -> feasible.stream().filter(set -> compare(set, top) == 0).forEach(best::add));
  }

  /** Tries every committee with the attributes as stated. */
  static Exhaustive of(Contest contest, QuotaOrder order) {
    return new Exhaustive(contest, stated(contest), order);
  }

  /** Returns the value of each quota's attribute by candidate and quota; blank is unknown. */
  static String[][] stated(Contest contest) {
    return contest.candidacies().stream()
        .map(
            candidacy ->
                contest.quotas().stream()
                    .map(quota -> candidacy.attributes().get(quota.attribute()).orElse(""))
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  private int candidates() {
    return contest.candidacies().size();
  }

  boolean keepsQuotas(int set) {
    for (int q = 0; q < contest.quotas().size(); q++) {
      Quota quota = contest.quotas().get(q);
      int count = 0;
      for (int c = 0; c < candidates(); c++) {
        if ((set >> c & 1) == 1 && quota.counts(values[c][q])) {
          count++;
        }
      }
      int min =
          quota.min().isPart()
              ? (int) Math.ceil(seats * quota.min().part() / 100.0)
              : (int) quota.min().part();
      if (count < min || count > quota.max().map(limit -> (int) limit.part()).orElse(seats)) {
        return false;
      }
    }
    return true;
  }

  int compare(int a, int b) {
    if (order == QuotaOrder.TOTAL) {
      return Long.compare(total(a), total(b));
    }
    List<Long> left = sorted(a);
    List<Long> right = sorted(b);
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i))) {
        return Long.compare(left.get(i), right.get(i));
      }
    }
    return 0;
  }

  private List<Long> sorted(int set) {
    List<Long> votes = new ArrayList<>();
    for (int c = 0; c < candidates(); c++) {
      if ((set >> c & 1) == 1) {
        votes.add(contest.candidacies().get(c).votes().orElseThrow());
      }
    }
    votes.sort(Comparator.reverseOrder());
    return votes;
  }

  long total(int set) {
    return sorted(set).stream().mapToLong(votes -> votes).sum();
  }

  List<Outcome> outcomes() {
    return outcomes(best);
  }

  /** Returns the outcomes if these were the best committees. */
  List<Outcome> outcomes(List<Integer> committees) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int c = 0; c < candidates(); c++) {
      int candidate = c;
      long in = committees.stream().filter(set -> (set >> candidate & 1) == 1).count();
      outcomes.add(
          in == 0 ? Outcome.NOT_ELECTED : in == committees.size() ? Outcome.ELECTED : Outcome.TIED);
    }
    return outcomes;
  }

  /** Returns the best committees after walking through a lot. */
  List<Integer> afterLot(List<String> lot) {
    return afterLot(best, lot);
  }

  /** Returns which of these committees are left after walking through a lot. */
  static List<Integer> afterLot(List<Integer> committees, List<String> lot) {
    List<Integer> left = committees;
    for (String name : lot) {
      int candidate = name.charAt(0) - 'A';
      List<Integer> with = left.stream().filter(set -> (set >> candidate & 1) == 1).toList();
      left = with.isEmpty() ? left : with;
    }
    return left;
  }

  OptionalLong margin(int candidate) {
    OptionalLong in = most(candidate, 1);
    OptionalLong out = most(candidate, 0);
    return in.isPresent() && out.isPresent()
        ? OptionalLong.of(in.getAsLong() - out.getAsLong())
        : OptionalLong.empty();
  }

  private OptionalLong most(int candidate, int bit) {
    return feasible.stream()
        .filter(set -> (set >> candidate & 1) == bit)
        .mapToLong(this::total)
        .max();
  }

  /** Returns the outcomes that every way of filling in the unknown attributes shares. */
  static List<Optional<Outcome>> certain(Contest contest, QuotaOrder order) {
    List<List<Outcome>> all = new ArrayList<>();
    complete(contest, stated(contest), order, all);
    List<Optional<Outcome>> certain = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      int candidate = c;
      boolean same =
          all.stream().noneMatch(List::isEmpty)
              && all.stream().map(outcomes -> outcomes.get(candidate)).distinct().count() == 1;
      certain.add(same ? Optional.of(all.get(0).get(c)) : Optional.empty());
    }
    return certain;
  }

  private static void complete(
      Contest contest, String[][] values, QuotaOrder order, List<List<Outcome>> all) {
    OptionalInt open = firstUnknown(values);
    if (open.isEmpty()) {
      Exhaustive search = new Exhaustive(contest, values, order);
      all.add(search.best.isEmpty() ? List.of() : search.outcomes());
      return;
    }
    int candidate = open.getAsInt() / 100;
    int quota = open.getAsInt() % 100;
    String attribute = contest.quotas().get(quota).attribute();
    for (String value : new String[] {"F", "M", "N", "S", "W", "young", "old", "other"}) {
      boolean named =
          contest.quotas().stream()
              .anyMatch(q -> q.attribute().equals(attribute) && q.counts(value));
      if (named || value.equals("other")) {
        String[][] filled = values.clone();
        filled[candidate] = values[candidate].clone();
        for (int q = 0; q < contest.quotas().size(); q++) {
          if (contest.quotas().get(q).attribute().equals(attribute)) {
            filled[candidate][q] = value;
          }
        }
        complete(contest, filled, order, all);
      }
    }
  }

  private static OptionalInt firstUnknown(String[][] values) {
    for (int c = 0; c < values.length; c++) {
      for (int q = 0; q < values[c].length; q++) {
        if (values[c][q].isEmpty()) {
          return OptionalInt.of(100 * c + q);
        }
      }
    }
    return OptionalInt.empty();
  }
}
