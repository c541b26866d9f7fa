package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.tally.solver.Bound;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;

/** Who could change places with whom. */
final class Rivals {

  private final Contested count;
  private final List<Finding> findings;
  private final List<Bound> bounds;
  private final BitSet winners = new BitSet();

  /** By votes, those who have so many, by name. */
  private final Map<Long, List<Integer>> byVotes = new HashMap<>();

  Rivals(Contested count, List<Finding> findings) {
    this.count = count;
    this.findings = findings;
    bounds = count.standing.bounds(QuotaTable.Reading.STRICT);
    for (int c : new Ranked(count.contest).indices(c -> true)) {
      winners.set(c, is(c, Outcome.ELECTED));
      byVotes.computeIfAbsent(count.votes[c], votes -> new ArrayList<>()).add(c);
    }
  }

  /** Finds who has so many votes fewer and could change places with {@code candidate}. */
  OptionalInt of(int candidate, long difference) {
    Set<BitSet> tried = new HashSet<>();
    for (int other : byVotes.getOrDefault(count.votes[candidate] - difference, List.of())) {
      boolean isOnOtherSide =
          winners.get(candidate) != winners.get(other) || is(other, Outcome.TIED);
      if (isOnOtherSide
          && (count.isTied() || (tried.add(counted(other)) && canSwap(candidate, other)))) {
        return OptionalInt.of(other);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns towards which bounds a candidate counts: those who share them can swap alike. */
  private BitSet counted(int candidate) {
    BitSet counted = new BitSet();
    for (int b = 0; b < bounds.size(); b++) {
      counted.set(b, bounds.get(b).members().get(candidate));
    }
    return counted;
  }

  private boolean canSwap(int candidate, int other) {
    if (bounds.isEmpty()) {
      return true;
    }
    BitSet swapped = (BitSet) winners.clone();
    swapped.flip(candidate);
    swapped.flip(other);
    for (Bound bound : bounds) {
      BitSet members = (BitSet) bound.members().clone();
      members.and(swapped);
      int number = members.cardinality();
      if (number < bound.min() || number > bound.max()) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int candidate, Outcome outcome) {
    return findings.get(candidate).outcome().equals(Optional.of(outcome));
  }
}
