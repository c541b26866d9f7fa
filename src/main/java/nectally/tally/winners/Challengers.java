package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;

/**
 * Whether a committee with a candidate, or one without, can have the most votes when further votes
 * are allotted (rules.md 13.5).
 *
 * <p>Votes for anybody outside a committee never help it. Among candidates to whom the same quotas
 * apply, the committee that can win has those with the most votes, and further votes help it most
 * when they raise its lowest members to one level. So only the numbers of each kind and the split
 * of the votes between the kinds are tried. What cannot be excluded within {@link #MOST_TRIALS}
 * counts as possible.
 */
final class Challengers {

  private static final int MOST_TRIALS = 4_000;

  private final int seats;
  private final List<Bound> attackers;
  private final List<Bound> defenders;
  private final int candidates;

  /**
   * @param attackers the bounds of the committees that try to win
   * @param defenders the bounds of those against them
   */
  Challengers(int seats, List<Bound> attackers, List<Bound> defenders, int candidates) {
    this.seats = seats;
    this.attackers = attackers;
    this.defenders = defenders;
    this.candidates = candidates;
  }

  /** Returns whether any committee keeps the bounds of the attackers. */
  boolean isAnyAllowed() {
    return Optimum.of(
            new Problem(seats, candidates, attackers, Objectives.total(new long[candidates])))
        .isFeasible();
  }

  /**
   * Returns whether some committee with the candidate (or without, as told) can have at least as
   * many votes as every committee on the other side.
   *
   * @param votes by candidate, in which the candidate's own share of the further votes is included
   * @param each the most further votes for one other candidate
   * @param budget the most further votes for all others together
   */
  boolean canWin(int candidate, boolean with, long[] votes, long each, long budget) {
    Optimum best = best(attackers, candidate, with, votes);
    Optimum against = best(defenders, candidate, !with, votes);
    if (!best.isFeasible() || !against.isFeasible()) {
      return best.isFeasible();
    }
    if (best.value() >= against.value()) {
      return true;
    }
    int others = seats - (with ? 1 : 0);
    long most = Math.min(budget, Math.multiplyExact(each, (long) others));
    return best.value() + most >= against.value()
        && new Trial(candidate, with, votes, each, budget, against.value()).any(0, others);
  }

  private Optimum best(List<Bound> bounds, int candidate, boolean with, long[] votes) {
    List<Bound> all = new ArrayList<>(bounds);
    BitSet one = new BitSet();
    one.set(candidate);
    all.add(new Bound(-1, one, with ? 1 : 0, with ? 1 : 0));
    return Optimum.of(new Problem(seats, candidates, all, Objectives.total(votes)));
  }

  /** Returns which of some bounds, and of others behind them, apply to a candidate. */
  static BitSet applies(List<Bound> some, List<Bound> others, int candidate) {
    BitSet applies = new BitSet();
    for (int i = 0; i < some.size(); i++) {
      applies.set(i, some.get(i).members().get(candidate));
    }
    for (int i = 0; i < others.size(); i++) {
      applies.set(some.size() + i, others.get(i).members().get(candidate));
    }
    return applies;
  }

  /** The committees of one side, tried one after the other. */
  private final class Trial {

    private final int candidate;
    private final boolean with;
    private final long[] votes;
    private final long each;
    private final long budget;
    private final long against;
    private final List<int[]> kinds;
    private final int[] taken;
    private int trials;

    Trial(int candidate, boolean with, long[] votes, long each, long budget, long against) {
      this.candidate = candidate;
      this.with = with;
      this.votes = votes;
      this.each = each;
      this.budget = budget;
      this.against = against;
      kinds = kinds();
      taken = new int[kinds.size()];
    }

    /** Those to whom the same bounds of both sides apply, without the candidate, best first. */
    private List<int[]> kinds() {
      Map<BitSet, List<Integer>> byBounds = new HashMap<>();
      List<List<Integer>> found = new ArrayList<>();
      for (int c = 0; c < candidates; c++) {
        if (c != candidate) {
          BitSet applies = applies(attackers, defenders, c);
          List<Integer> members = byBounds.get(applies);
          if (members == null) {
            members = new ArrayList<>();
            byBounds.put(applies, members);
            found.add(members);
          }
          members.add(c);
        }
      }
      List<int[]> sorted = new ArrayList<>();
      for (List<Integer> members : found) {
        members.sort((a, b) -> Long.compare(votes[b], votes[a]));
        sorted.add(members.stream().mapToInt(Integer::intValue).toArray());
      }
      return sorted;
    }

    /** Tries every number of each kind from {@code kind} on that leaves {@code left} to none. */
    boolean any(int kind, int left) {
      if (trials > MOST_TRIALS) {
        return true;
      }
      if (kind == kinds.size()) {
        return left == 0 && isAllowed() && wins();
      }
      for (int k = Math.min(left, kinds.get(kind).length); k >= 0; k--) {
        taken[kind] = k;
        if (any(kind + 1, left - k)) {
          return true;
        }
      }
      return false;
    }

    private boolean isAllowed() {
      for (Bound bound : attackers) {
        int members = with && bound.members().get(candidate) ? 1 : 0;
        for (int kind = 0; kind < taken.length; kind++) {
          if (taken[kind] > 0 && bound.members().get(kinds.get(kind)[0])) {
            members += taken[kind];
          }
        }
        if (members < bound.min() || members > bound.max()) {
          return false;
        }
      }
      return true;
    }

    private boolean wins() {
      long sum = with ? votes[candidate] : 0;
      long room = 0;
      for (int kind = 0; kind < taken.length; kind++) {
        for (int i = 0; i < taken[kind]; i++) {
          sum += votes[kinds.get(kind)[i]];
        }
        room += each * taken[kind];
      }
      long all = Math.min(budget, room);
      return sum + all >= against && split(0, all, new long[taken.length], sum + all);
    }

    /** Tries every split of the votes that are left between the kinds from {@code kind} on. */
    private boolean split(int kind, long left, long[] shares, long sum) {
      if (kind == taken.length) {
        return left == 0 && holds(shares, sum);
      }
      long most = Math.min(left, each * taken[kind]);
      long roomBehind = 0;
      for (int later = kind + 1; later < taken.length; later++) {
        roomBehind += each * taken[later];
      }
      for (long share = most; share >= 0 && left - share <= roomBehind; share--) {
        shares[kind] = share;
        if (trials > MOST_TRIALS || split(kind + 1, left - share, shares, sum)) {
          return true;
        }
      }
      return false;
    }

    private boolean holds(long[] shares, long sum) {
      trials++;
      long[] raised = votes.clone();
      for (int kind = 0; kind < taken.length; kind++) {
        raise(raised, Arrays.copyOf(kinds.get(kind), taken[kind]), shares[kind]);
      }
      return sum >= best(defenders, candidate, !with, raised).value();
    }

    /** Raises the lowest of {@code members}, the best first, by {@code share} in all. */
    private void raise(long[] raised, int[] members, long share) {
      if (members.length == 0 || share == 0) {
        return;
      }
      long low = votes[members[members.length - 1]];
      long high = votes[members[0]] + each;
      while (low < high) {
        long level = low + (high - low + 1) / 2;
        if (needed(members, level) <= share) {
          low = level;
        } else {
          high = level - 1;
        }
      }
      long left = share - needed(members, low);
      for (int i = members.length - 1; i >= 0; i--) {
        long own = Math.max(0, Math.min(each, low - votes[members[i]]));
        boolean atLevel = own < each && votes[members[i]] + own == low;
        raised[members[i]] = votes[members[i]] + own + (atLevel && left > 0 ? 1 : 0);
        left -= atLevel && left > 0 ? 1 : 0;
      }
    }

    private long needed(int[] members, long level) {
      long needed = 0;
      for (int member : members) {
        needed += Math.max(0, Math.min(each, level - votes[member]));
      }
      return needed;
    }
  }
}
