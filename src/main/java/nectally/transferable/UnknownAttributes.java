package nectally.transferable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts a poll whose quotas ask for attributes that nobody stated.
 *
 * <p>An unknown attribute counts towards no minimum and against every maximum. Wherever that and
 * the loosest reading disagree on who is guarded or doomed, what the attributes of one of those
 * still in the count could be is tried, one after the other; where the counts elect others, nobody
 * can say who is elected.
 */
final class UnknownAttributes {

  /** So many counts are made before the search gives up. */
  static final int MOST_COUNTS = 500;

  private final Method method;
  private final List<Integer> lot;
  private final UnknownCases cases = new UnknownCases();
  private boolean isGivenUp;

  private UnknownAttributes(Method method, List<Integer> lot) {
    this.method = method;
    this.lot = lot;
  }

  /** Counts {@code poll} whatever the unknown attributes are. */
  static Count count(Poll poll, Method method, List<Integer> lot) {
    UnknownAttributes unknown = new UnknownAttributes(method, lot);
    unknown.tryAll(poll, Map.of());
    return unknown.answer(poll);
  }

  private void tryAll(Poll poll, Map<Integer, BitSet> readings) {
    if (isGivenUp || cases.size() >= MOST_COUNTS) {
      isGivenUp = true;
      return;
    }
    DoubtfulCompletions completions =
        new DoubtfulCompletions(
            poll.completions(poll.quotas().strict()), poll.completions(poll.quotas().loose()));
    Count count = SingleCount.of(poll, completions, method, lot);
    BitSet open = poll.quotas().unknown();
    BitSet sitting = (BitSet) open.clone();
    sitting.clear(0, poll.candidates());
    open.and(completions.doubtful());
    open.or(sitting);
    if (completions.doubtful().isEmpty() || open.isEmpty()) {
      cases.add(readings, count);
      return;
    }
    int person = open.nextSetBit(0);
    for (BitSet reading : poll.quotas().readings(person)) {
      Map<Integer, BitSet> more = new HashMap<>(readings);
      more.put(person, reading);
      tryAll(poll.with(poll.quotas().knowing(person, reading)), more);
    }
  }

  private Count answer(Poll poll) {
    Count first = cases.first().of(poll);
    if (isGivenUp) {
      return first.undetermined(new BitSet(), poll.standing(), new BitSet(), List.of());
    }
    boolean isSure = true;
    BitSet elected = (BitSet) first.elected().clone();
    BitSet possible = (BitSet) first.possible().clone();
    for (Count other : cases.counts()) {
      isSure &= other.endsAs(first);
      elected.and(other.elected());
      possible.or(other.possible());
    }
    if (isSure) {
      return first;
    }
    BitSet open = (BitSet) possible.clone();
    open.andNot(elected);
    return first.undetermined(
        elected, possible, cases.dependsOn(), cases.ways(poll.quotas(), open));
  }
}
