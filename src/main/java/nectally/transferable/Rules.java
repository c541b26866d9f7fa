package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What both methods have in common: stages, elections one after another, and the last places. */
abstract class Rules {

  final Progress progress;
  final Ties ties;
  final Mover mover;

  Rules(Progress progress, Choices choices) {
    this.progress = progress;
    this.ties = new Ties(progress, choices);
    this.mover = new Mover(progress);
  }

  /** Returns the rules of a method for the next stage of a count. */
  static Rules of(Progress progress, Choices choices) {
    return switch (progress.method) {
      case SCOTTISH -> new ScottishRules(progress, choices);
      case ERS97 -> new Ers97Rules(progress, choices);
    };
  }

  /** Counts the first preferences and elects who has enough of them. */
  private void first() {
    progress.start();
    mover.firstPreferences();
    progress.askFates();
    afterFirst();
  }

  /** Goes on by one stage; the count is not over. */
  final void next() {
    if (!progress.isStarted()) {
      first();
    } else if (progress.fates.doomed().isEmpty()) {
      surplusOrExclusion();
    } else {
      List<Integer> doomed = Progress.list(progress.fates.doomed());
      progress.open(new Action.QuotaExclusion(doomed));
      exclude(doomed);
    }
  }

  abstract void afterFirst();

  abstract void surplusOrExclusion();

  /** Excludes candidates together, transfers their papers and elects who has enough. */
  abstract void exclude(List<Integer> candidates);

  /** Returns the fewest votes with which a candidate is elected now, in units. */
  abstract long needed();

  /** Returns whether none of the equal is elected where no earlier votes tell them apart. */
  abstract boolean electsNoneOf(List<Integer> equal);

  /**
   * Elects whoever has enough votes, one at a time, the most votes first.
   *
   * <p>After each it is asked who is guarded or doomed now: two above the threshold can doom each
   * other. Equal ones are put in an order only where not all of them can be elected.
   */
  final void electWithEnough(Clause clause) {
    while (progress.places() > 0) {
      List<Integer> next = nextWithEnough();
      if (next.isEmpty()) {
        return;
      }
      for (int candidate : next) {
        progress.elect(candidate, needed(), clause);
      }
    }
  }

  private List<Integer> nextWithEnough() {
    BitSet electable = (BitSet) progress.continuing.clone();
    electable.andNot(progress.fates.doomed());
    List<Integer> top = History.best(Progress.list(electable), progress.votes, true);
    if (top.isEmpty() || progress.votes[top.get(0)] < needed()) {
      return List.of();
    }
    if (canAllBeElected(top)) {
      return top;
    }
    List<Integer> left = ties.narrow(top, Tie.Purpose.ELECTION).candidates();
    if (left.size() > 1 && canAllBeElected(left)) {
      return left;
    }
    if (left.size() > 1 && electsNoneOf(left)) {
      return List.of();
    }
    return List.of(ties.take(top, Tie.Purpose.ELECTION));
  }

  final boolean canAllBeElected(List<Integer> some) {
    if (some.size() > progress.places()) {
      return false;
    }
    if (some.size() == 1) {
      return true;
    }
    BitSet elected = (BitSet) progress.elected.clone();
    BitSet continuing = (BitSet) progress.continuing.clone();
    for (int candidate : some) {
      elected.set(candidate);
      continuing.clear(candidate);
    }
    return progress.completions.isPossible(elected, continuing);
  }

  /** Elects all who continue where they are no more than the places left. */
  final void fillLastPlaces(Clause clause) {
    if (progress.places() > 0 && progress.continuing.cardinality() <= progress.places()) {
      List<Integer> all = new ArrayList<>(Progress.list(progress.continuing));
      all.sort(Comparator.comparingLong((Integer c) -> progress.votes[c]).reversed());
      for (int candidate : all) {
        progress.elect(candidate, 0, clause);
      }
    }
  }

  /** Returns the elected with more votes than the threshold. */
  final List<Integer> withSurplus() {
    List<Integer> some = Progress.list(progress.elected);
    some.removeIf(candidate -> progress.votes[candidate] <= progress.threshold);
    return some;
  }

  /** Transfers nothing yet: opens the stage of the largest surplus and returns whose it is. */
  final int openSurplus(List<Integer> withSurplus) {
    List<Integer> largest = History.best(withSurplus, progress.votes, true);
    int candidate = ties.take(largest, Tie.Purpose.SURPLUS);
    progress.open(new Action.Surplus(candidate, progress.votes[candidate] - progress.threshold));
    return candidate;
  }
}
