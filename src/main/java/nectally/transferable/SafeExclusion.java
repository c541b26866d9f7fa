package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The candidates whom ERS97 excludes together: as many of the lowest as is safe (5.2.2, 5.2.5).
 *
 * <p>It is safe where all their votes and the surpluses that wait are no more than the votes of the
 * next candidate who could be excluded, and where enough candidates remain. Under quotas the
 * guarded are passed over, and nobody is taken beyond the first whose exclusion dooms somebody.
 *
 * <p>Equal candidates are put in an order only where that makes a difference: where the line falls
 * between them, or where under quotas it matters who goes first.
 */
final class SafeExclusion {

  private final Progress progress;
  private final long deferred;
  private final int most;

  /** By place in the order: who was taken where the order of equal ones made a difference. */
  private final Map<Integer, Integer> settled = new HashMap<>();

  /** The lowest candidates one after another, as far as an exclusion could be safe. */
  private final List<Integer> order = new ArrayList<>();

  /** Equal ones in that order. */
  private final List<Equals> equals = new ArrayList<>();

  private long sum;

  /** How many are excluded, and who is next above them. */
  private int best;

  private int above;

  /**
   * Equal candidates in the order.
   *
   * @param place where they start
   * @param isWhole whether all of them can be taken, whoever is first
   */
  private record Equals(int place, List<Integer> candidates, boolean isWhole) {}

  private SafeExclusion(Progress progress, long deferred) {
    this.progress = progress;
    this.deferred = deferred;
    this.most = progress.continuing.cardinality() - progress.places();
  }

  /**
   * Finds who is excluded.
   *
   * @param deferred the surpluses that would wait, in units
   */
  static SafeExclusion of(Progress progress, Ties ties, long deferred) {
    SafeExclusion safe = new SafeExclusion(progress, deferred);
    safe.goUp();
    Optional<Equals> open = safe.unsettled();
    while (open.isPresent()) {
      Equals some = open.get();
      safe.settled.put(some.place(), ties.take(some.candidates(), Tie.Purpose.EXCLUSION));
      safe.goUp();
      open = safe.unsettled();
    }
    return safe;
  }

  /** Returns who is excluded, the lowest first; nobody where no exclusion is safe. */
  List<Integer> candidates() {
    return List.copyOf(order.subList(0, best));
  }

  /** Returns what is told of the exclusion; somebody is excluded. */
  Step step() {
    long votes = 0;
    for (int candidate : candidates()) {
      votes += progress.votes[candidate];
    }
    return new Step.Excluded(
        candidates(),
        votes,
        deferred,
        above,
        progress.votes[above],
        deferred > 0 ? Clause.ERS97_DEFERRED : Clause.ERS97_EXCLUSION);
  }

  /** Takes the lowest one after another as far as any exclusion could be safe. */
  private void goUp() {
    order.clear();
    equals.clear();
    sum = deferred;
    best = 0;
    Completions.Fates fates = progress.fates;
    while (order.size() < most && fates.doomed().isEmpty()) {
      List<Integer> pool = pool(fates);
      List<Integer> lowest = History.best(pool, progress.votes, false);
      long votes = progress.votes[lowest.get(0)];
      long top = progress.votes[History.best(pool, progress.votes, true).get(0)];
      if (pool.size() < 2 || sum + votes > top) {
        return;
      }
      takeLowest(pool, lowest, fates);
      fates = progress.completions.fates(progress.elected, without(order));
    }
  }

  private void takeLowest(List<Integer> pool, List<Integer> lowest, Completions.Fates fates) {
    int place = order.size();
    if (settled.containsKey(place)) {
      take(settled.get(place), pool);
    } else if (lowest.size() == 1) {
      take(lowest.get(0), pool);
    } else {
      boolean isWhole = isTheSameInAnyOrder(lowest, fates);
      equals.add(new Equals(place, lowest, isWhole));
      for (int candidate : isWhole ? lowest : lowest.subList(0, 1)) {
        take(candidate, pool);
      }
    }
  }

  private void take(int candidate, List<Integer> pool) {
    order.add(candidate);
    sum += progress.votes[candidate];
    pool.remove((Integer) candidate);
    if (pool.isEmpty()) {
      return;
    }
    int next = History.best(pool, progress.votes, false).get(0);
    if (sum <= progress.votes[next]) {
      best = order.size();
      above = next;
    }
  }

  /**
   * Returns whether all of {@code equal} can be taken and nothing depends on who goes first: nobody
   * becomes guarded or doomed, not even one of them by the others' exclusion.
   */
  private boolean isTheSameInAnyOrder(List<Integer> equal, Completions.Fates fates) {
    if (order.size() + equal.size() > most) {
      return false;
    }
    Completions completions = progress.completions;
    if (completions.isFree()) {
      return true;
    }
    List<Integer> all = new ArrayList<>(order);
    all.addAll(equal);
    BitSet left = without(all);
    if (!completions.isPossible(progress.elected, left)
        || !completions.fates(progress.elected, left).equals(fates)) {
      return false;
    }
    for (int candidate : equal) {
      BitSet elected = (BitSet) progress.elected.clone();
      elected.set(candidate);
      if (!completions.isPossible(elected, left)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first equal ones whose order makes a difference. */
  private Optional<Equals> unsettled() {
    for (Equals some : equals) {
      int end = some.place() + some.candidates().size();
      boolean matters =
          some.isWhole()
              ? best > some.place() && best < end
              : best > some.place() || !progress.completions.isFree();
      if (matters) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }

  /** Returns who could be excluded next: continuing, not taken yet and not guarded. */
  private List<Integer> pool(Completions.Fates fates) {
    BitSet pool = without(order);
    pool.andNot(fates.guarded());
    return Progress.list(pool);
  }

  private BitSet without(List<Integer> some) {
    BitSet left = (BitSet) progress.continuing.clone();
    for (int candidate : some) {
      left.clear(candidate);
    }
    return left;
  }
}
