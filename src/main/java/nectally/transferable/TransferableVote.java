package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts polls by the single transferable vote. */
public final class TransferableVote {

  private TransferableVote() {}

  /**
   * Counts {@code poll} to its end, or to a lot that decides and that nobody has drawn.
   *
   * <p>Where only a lot can choose and {@code lot} does not name all of those tied, every choice is
   * tried: where all of them elect the same, the first in the order of the ballot paper is taken and
   * the tie is told as needless.
   *
   * @param lot candidates in the order drawn, the first best placed; empty where none was drawn
   * @throws ArithmeticException if there are more papers than can be counted exactly
   */
  public static Count count(Poll poll, Method method, List<Integer> lot) {
    Progress progress = new Progress(poll, method);
    if (!poll.completions().isPossible(progress.elected, progress.continuing)) {
      return notMet(progress);
    }
    while (!progress.isOver()) {
      Progress after = progress.copy();
      List<Integer> taken = List.of();
      Optional<Tie> due = advance(after, lot, taken);
      while (due.isPresent()) {
        LotSearch search = new LotSearch(lot);
        if (decides(search, progress, taken, due.get())) {
          return tied(progress, search, taken, due.get());
        }
        taken = LotSearch.with(taken, 0);
        after = progress.copy();
        due = advance(after, lot, taken);
      }
      progress = after;
    }
    progress.close();
    return new Count(
        poll,
        method,
        progress.stages,
        Count.Outcome.DECIDED,
        progress.elected,
        progress.elected,
        Optional.empty());
  }

  /** Goes on by one stage; returns the tie for which a lot is due. */
  private static Optional<Tie> advance(Progress after, List<Integer> lot, List<Integer> taken) {
    try {
      Rules.of(after, new Choices(lot, taken)).next();
      return Optional.empty();
    } catch (LotDue lotDue) {
      return Optional.of(lotDue.tie());
    }
  }

  /** Returns whether who is elected depends on who of the tied is taken. */
  private static boolean decides(
      LotSearch search, Progress before, List<Integer> taken, Tie tie) {
    Set<BitSet> first = search.outcomes(before, LotSearch.with(taken, 0));
    for (int i = 1; i < tie.drawn().size() && !search.isGivenUp(); i++) {
      if (!search.outcomes(before, LotSearch.with(taken, i)).equals(first)) {
        return true;
      }
    }
    return search.isGivenUp();
  }

  private static Count tied(
      Progress progress, LotSearch search, List<Integer> taken, Tie due) {
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
    progress.close();
    return new Count(
        progress.poll,
        progress.method,
        progress.stages,
        Count.Outcome.TIED,
        elected,
        possible,
        Optional.of(due));
  }

  /** Counts first preferences only: no completion exists, so that nobody is elected. */
  private static Count notMet(Progress progress) {
    progress.start();
    new Mover(progress).firstPreferences();
    progress.close();
    return new Count(
        progress.poll,
        progress.method,
        progress.stages,
        Count.Outcome.QUOTA_NOT_MET,
        new BitSet(),
        new BitSet(),
        Optional.empty());
  }

  /** Returns the same count without its quotas, to tell what they changed. */
  public static Count withoutQuotas(Count count, List<Integer> lot) {
    return count(count.poll().withoutQuotas(), count.method(), lot);
  }
}
