package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries every outcome of a lot that nobody has drawn, so that none is asked for without need.
 *
 * <p>Each choice is counted to its end, the lots that follow from it too. Two counts that stand
 * alike go on alike, so that each state is counted once.
 */
final class LotSearch {

  /** So many states, */
  static final int MOST_STATES = 1_000;

  /** and so many papers looked at, are tried before the search gives up. */
  static final long MOST_PAPERS = 50_000_000;

  private final List<Integer> lot;
  private final Map<List<Long>, Set<BitSet>> known = new HashMap<>();
  private int states;
  private long papers;

  LotSearch(List<Integer> lot) {
    this.lot = lot;
  }

  /** Returns whether the search was given up, so that what it found is not all. */
  boolean isGivenUp() {
    return states > MOST_STATES || papers > MOST_PAPERS;
  }

  /**
   * Returns who could be elected from a stage on.
   *
   * @param start the count before the stage; not changed
   * @param tried what was taken at the stage's open ties so far
   */
  Set<BitSet> outcomes(Progress start, List<Integer> tried) {
    Progress before = start;
    List<Integer> choices = tried;
    while (!before.isOver()) {
      states++;
      papers += start.poll.papers().lists();
      if (isGivenUp()) {
        return Set.of();
      }
      Progress after = before.copy();
      try {
        Rules.of(after, new Choices(lot, choices)).next();
      } catch (LotDue due) {
        return outcomesOf(before, choices, due.tie());
      }
      before = after;
      choices = List.of();
    }
    return Set.of((BitSet) before.elected.clone());
  }

  private Set<BitSet> outcomesOf(Progress before, List<Integer> tried, Tie tie) {
    List<Long> state = state(before, tried, tie);
    Set<BitSet> found = known.get(state);
    if (found == null) {
      found = new HashSet<>();
      for (int i = 0; i < tie.drawn().size() && !isGivenUp(); i++) {
        found.addAll(outcomes(before, with(tried, i)));
      }
      known.put(state, found);
    }
    return found;
  }

  /** Returns the choices with one more. */
  static List<Integer> with(List<Integer> tried, int choice) {
    List<Integer> more = new ArrayList<>(tried);
    more.add(choice);
    return more;
  }

  /** Returns what decides how a count goes on: who holds what, who is out, and earlier votes. */
  private static List<Long> state(Progress before, List<Integer> tried, Tie tie) {
    List<Long> state = new ArrayList<>();
    for (int c = 0; c < before.votes.length; c++) {
      state.add(before.votes[c]);
      state.add(before.continuing.get(c) ? 2L : before.elected.get(c) ? 1L : 0L);
      for (Pile pile : before.piles.get(c)) {
        state.add(pile.value);
        state.add(pile.fingerprint());
      }
      state.add(-1L);
    }
    before.history.describe(Progress.list(before.continuing), state);
    state.add(-1L);
    for (int choice : tried) {
      state.add((long) choice);
    }
    state.add(-1L);
    state.add(tie.purpose() == Tie.Purpose.EXCLUSION ? 0L : 1L);
    for (int candidate : tie.drawn()) {
      state.add((long) candidate);
    }
    return state;
  }
}
