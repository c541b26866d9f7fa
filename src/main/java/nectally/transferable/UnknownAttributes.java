package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
  private final List<Count> counts = new ArrayList<>();
  private final BitSet tried = new BitSet();
  private boolean isGivenUp;

  private UnknownAttributes(Method method, List<Integer> lot) {
    this.method = method;
    this.lot = lot;
  }

  /** Counts {@code poll} whatever the unknown attributes are. */
  static Count count(Poll poll, Method method, List<Integer> lot) {
    UnknownAttributes unknown = new UnknownAttributes(method, lot);
    unknown.tryAll(poll);
    return unknown.answer(poll);
  }

  private void tryAll(Poll poll) {
    if (isGivenUp || counts.size() >= MOST_COUNTS) {
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
      counts.add(count);
      return;
    }
    int person = open.nextSetBit(0);
    tried.set(person);
    for (BitSet reading : poll.quotas().readings(person)) {
      tryAll(poll.with(poll.quotas().knowing(person, reading)));
    }
  }

  private Count answer(Poll poll) {
    Count first = counts.get(0);
    boolean isSure = !isGivenUp;
    BitSet elected = (BitSet) first.elected().clone();
    BitSet possible = (BitSet) first.possible().clone();
    for (Count other : counts) {
      isSure &= other.endsAs(first);
      elected.and(other.elected());
      possible.or(other.possible());
    }
    if (isGivenUp) {
      elected.clear();
      possible = poll.standing();
    }
    return isSure
        ? first.of(poll)
        : first
            .of(poll)
            .undetermined(elected, possible, isGivenUp ? poll.quotas().unknown() : tried);
  }
}
