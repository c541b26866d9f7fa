package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Contest;
import nectally.model.Limit;
import nectally.model.Quota;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;

/** What a small contest without unknowns comes to under each policy, by trying everything. */
final class UnmetSearch {

  private UnmetSearch() {}

  /** Returns each candidate's outcome; none where nobody has one. */
  static List<Outcome> outcomes(Contest contest, Unmet unmet) {
    return outcomes(contest, unmet, QuotaOrder.TOTAL, List.of());
  }

  /** Returns each candidate's outcome by an order, after a lot; none where nobody has one. */
  static List<Outcome> outcomes(Contest contest, Unmet unmet, QuotaOrder order, List<String> lot) {
    return outcomes(contest, Exhaustive.afterLot(committees(contest, unmet, order), lot));
  }

  /** Returns the best committees by the most votes in total. */
  static List<Integer> committees(Contest contest, Unmet unmet) {
    return committees(contest, unmet, QuotaOrder.TOTAL);
  }

  /** Returns the best committees, as bits; none where nobody has an outcome. */
  private static List<Integer> committees(Contest contest, Unmet unmet, QuotaOrder order) {
    Exhaustive stated = Exhaustive.of(contest, order);
    if (!stated.feasible.isEmpty()) {
      return stated.best;
    }
    return switch (unmet) {
      case ERROR -> List.of();
      case RELAX -> Exhaustive.of(relaxed(contest), order).best;
      case VACANT -> besideEmptySeats(contest, order);
    };
  }

  private static List<Outcome> outcomes(Contest contest, List<Integer> committees) {
    return committees.isEmpty()
        ? List.of()
        : Exhaustive.of(contest, QuotaOrder.TOTAL).outcomes(committees);
  }

  /** Tries limits one by one, the most important quota first. */
  static Contest relaxed(Contest contest) {
    int seats = contest.seats().orElseThrow();
    List<Quota> kept = new ArrayList<>();
    for (Quota quota : contest.quotas()) {
      int min = quota.min().least(seats);
      int max = quota.max().map(limit -> (int) limit.part()).orElse(seats);
      while (!canKeep(contest, kept, with(quota, 0, max))) {
        max++;
      }
      while (!canKeep(contest, kept, with(quota, min, max))) {
        min--;
      }
      kept.add(with(quota, min, max));
    }
    return contest.with(contest.statedSeats(), kept);
  }

  private static Quota with(Quota quota, int min, int max) {
    return new Quota(quota.attribute(), quota.values(), Limit.of(min), Optional.of(Limit.of(max)));
  }

  private static boolean canKeep(Contest contest, List<Quota> kept, Quota next) {
    List<Quota> quotas = new ArrayList<>(kept);
    quotas.add(next);
    return !Exhaustive.of(contest.with(contest.statedSeats(), quotas), QuotaOrder.TOTAL)
        .feasible
        .isEmpty();
  }

  /** Tries all smaller committees whose empty seats could make up for what the quotas lack. */
  static List<Outcome> withEmptySeats(Contest contest) {
    return outcomes(contest, besideEmptySeats(contest, QuotaOrder.TOTAL));
  }

  private static List<Integer> besideEmptySeats(Contest contest, QuotaOrder order) {
    int seats = contest.seats().orElseThrow();
    Exhaustive all = Exhaustive.of(Contests.withQuotas(contest, ""), order);
    Set<List<Integer>> one = ofOne(contest);
    Set<List<Integer>> added = Set.of(Collections.nCopies(contest.quotas().size(), 0));
    for (int empty = 1; empty <= seats; empty++) {
      added = sums(added, one);
      List<Integer> fitting = new ArrayList<>();
      for (int set = 0; set < 1 << contest.candidacies().size(); set++) {
        if (Integer.bitCount(set) == seats - empty && canComplete(contest, set, added)) {
          fitting.add(set);
        }
      }
      if (!fitting.isEmpty()) {
        int best = fitting.stream().max(all::compare).orElseThrow();
        return fitting.stream().filter(set -> all.compare(set, best) == 0).toList();
      }
    }
    return List.of();
  }

  /** Returns what an empty seat could add to each quota, with any values. */
  private static Set<List<Integer>> ofOne(Contest contest) {
    Set<List<Integer>> one = new HashSet<>();
    for (String gender : List.of("F", "M", "x")) {
      for (String region : List.of("N", "S", "W", "x")) {
        for (String age : List.of("young", "old", "x")) {
          List<Integer> counts = new ArrayList<>();
          for (Quota quota : contest.quotas()) {
            String value =
                switch (quota.attribute()) {
                  case "gender" -> gender;
                  case "region" -> region;
                  default -> age;
                };
            counts.add(quota.counts(value) ? 1 : 0);
          }
          one.add(counts);
        }
      }
    }
    return one;
  }

  private static Set<List<Integer>> sums(Set<List<Integer>> these, Set<List<Integer>> those) {
    Set<List<Integer>> sums = new HashSet<>();
    for (List<Integer> one : these) {
      for (List<Integer> other : those) {
        List<Integer> sum = new ArrayList<>();
        for (int q = 0; q < one.size(); q++) {
          sum.add(one.get(q) + other.get(q));
        }
        sums.add(sum);
      }
    }
    return sums;
  }

  private static boolean canComplete(Contest contest, int set, Set<List<Integer>> added) {
    int[] counts = new int[contest.quotas().size()];
    for (int q = 0; q < counts.length; q++) {
      Quota quota = contest.quotas().get(q);
      for (int c = 0; c < contest.candidacies().size(); c++) {
        String value = contest.candidacies().get(c).attributes().get(quota.attribute()).orElse("");
        counts[q] += (set >> c & 1) == 1 && quota.counts(value) ? 1 : 0;
      }
    }
    return added.stream().anyMatch(more -> keeps(contest, counts, more));
  }

  private static boolean keeps(Contest contest, int[] counts, List<Integer> more) {
    for (int q = 0; q < counts.length; q++) {
      Quota quota = contest.quotas().get(q);
      int count = counts[q] + more.get(q);
      if (count < quota.min().least(contest.seats().orElseThrow())
          || count > quota.max().map(Limit::part).orElse(Long.MAX_VALUE)) {
        return false;
      }
    }
    return true;
  }
}
