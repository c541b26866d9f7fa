package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One count, in one reading of the quotas. */
final class SingleCount {

  private final Poll poll;
  private final Method method;
  private final List<Integer> lot;
  private Progress progress;

  private SingleCount(Poll poll, Completions completions, Method method, List<Integer> lot) {
    this.poll = poll;
    this.method = method;
    this.lot = lot;
    this.progress = new Progress(poll, completions, method);
  }

  /** Counts to the end, or to a lot that decides and that nobody has drawn. */
  static Count of(Poll poll, Completions completions, Method method, List<Integer> lot) {
    return new SingleCount(poll, completions, method, lot).run();
  }

  /** Counts first preferences only, since nobody can say exactly what the quotas ask for. */
  static Count unanswered(Poll poll, Method method) {
    SingleCount count = new SingleCount(poll, Completions.ANY, method, List.of());
    count.firstPreferences();
    return count.end(Count.Outcome.UNDETERMINED, new BitSet(), poll.standing(), Optional.empty());
  }

  private Count run() {
    if (!progress.completions.isPossible(progress.elected, progress.continuing)) {
      return notMet();
    }
    while (!progress.isOver()) {
      Progress after = progress.copy();
      List<Integer> taken = List.of();
      Optional<Tie> due = advance(after, taken);
      while (due.isPresent()) {
        LotSearch search = new LotSearch(lot);
        if (decides(search, taken, due.get())) {
          return tied(search, taken, due.get());
        }
        taken = LotSearch.with(taken, 0);
        after = progress.copy();
        due = advance(after, taken);
      }
      progress = after;
    }
    return end(Count.Outcome.DECIDED, progress.elected, progress.elected, Optional.empty());
  }

  /** Goes on by one stage; returns the tie for which a lot is due. */
  private Optional<Tie> advance(Progress after, List<Integer> taken) {
    try {
      Rules.of(after, new Choices(lot, taken)).next();
      return Optional.empty();
    } catch (LotDue lotDue) {
      return Optional.of(lotDue.tie());
    }
  }

  /** Returns whether who is elected depends on who of the tied is taken. */
  private boolean decides(LotSearch search, List<Integer> taken, Tie tie) {
    Set<BitSet> first = search.outcomes(progress, LotSearch.with(taken, 0));
    for (int i = 1; i < tie.drawn().size() && !search.isGivenUp(); i++) {
      if (!search.outcomes(progress, LotSearch.with(taken, i)).equals(first)) {
        return true;
      }
    }
    return search.isGivenUp();
  }

  private Count tied(LotSearch search, List<Integer> taken, Tie due) {
    Set<BitSet> all = search.outcomes(progress, taken);
    BitSet elected = (BitSet) progress.elected.clone();
    BitSet possible = (BitSet) progress.elected.clone();
    possible.or(progress.continuing);
    if (!search.isGivenUp()) {
      elected.or(possible);
      possible.clear();
      for (BitSet some : all) {
        elected.and(some);
        possible.or(some);
      }
    }
    progress.markTied(elected, possible);
    return end(Count.Outcome.TIED, elected, possible, Optional.of(due));
  }

  /** Counts first preferences only: no completion exists, so that nobody is elected. */
  private Count notMet() {
    firstPreferences();
    return end(Count.Outcome.QUOTA_NOT_MET, new BitSet(), new BitSet(), Optional.empty());
  }

  private void firstPreferences() {
    progress.start();
    new Mover(progress).firstPreferences();
  }

  private Count end(Count.Outcome outcome, BitSet elected, BitSet possible, Optional<Tie> due) {
    progress.close();
    return new Count(
        poll,
        method,
        progress.stages,
        outcome,
        elected,
        possible,
        due,
        outcome == Count.Outcome.QUOTA_NOT_MET ? Conflict.of(poll) : List.of(),
        new BitSet(),
        List.of());
  }
}
