package nectally.transferable;

import java.util.ArrayList;
import java.util.List;

/** The count of Newland and Britton (ERS97, sections 5 and 6). */
final class Ers97Rules extends Rules {

  Ers97Rules(Progress progress, Choices choices) {
    super(progress, choices);
  }

  @Override
  void afterFirst() {
    progress.history.add(progress.votes, progress.stage());
    electWithEnough(Clause.ERS97_ELECTED_FIRST);
    endStage();
  }

  /** The largest surplus, unless it is safe to exclude somebody first (5.2.2-5.2.5). */
  @Override
  void surplusOrExclusion() {
    List<Integer> withSurplus = withSurplus();
    long deferred = 0;
    for (int candidate : withSurplus) {
      deferred += progress.votes[candidate] - progress.threshold;
    }
    SafeExclusion safe = SafeExclusion.of(progress, ties, deferred);
    if (safe.candidates().isEmpty()) {
      transferLargest(withSurplus);
    } else if (progress.continuing.cardinality() - safe.candidates().size() == progress.places()) {
      electTheRest(safe.candidates());
    } else {
      progress.open(new Action.Exclusion(safe.candidates()));
      progress.tell(safe.step());
      exclude(safe.candidates());
    }
  }

  private void transferLargest(List<Integer> withSurplus) {
    mover.lastBatch(openSurplus(withSurplus));
    progress.history.add(progress.votes, progress.stage());
    electWithEnough(Clause.ERS97_ELECTED_SURPLUS);
    endStage();
  }

  /** A last exclusion that would leave just enough is not carried out (5.5.1). */
  private void electTheRest(List<Integer> excluded) {
    progress.exclude(excluded);
    fillLastPlaces(Clause.ERS97_LAST_PLACES);
    progress.tell(new Step.Stopped(excluded, 0, Clause.ERS97_STOP));
  }

  /** Batch by batch in descending value, electing after each (5.4). */
  @Override
  void exclude(List<Integer> candidates) {
    progress.exclude(candidates);
    List<List<Mover.Parcel>> batches = mover.byValue(candidates);
    for (int i = 0; i < batches.size() && progress.places() > 0; i++) {
      mover.atTheirValue(batches.get(i));
      progress.history.add(progress.votes, progress.stage());
      lowerThreshold();
      electWithEnough(Clause.ERS97_ELECTED_EXCLUSION);
    }
    endStage();
  }

  /** While nobody is elected, papers that are not transferable lower the threshold (5.4.8). */
  private void lowerThreshold() {
    if (progress.elected.isEmpty()) {
      long active =
          progress.poll.papers().total() * progress.method.unit() - progress.nonTransferable;
      long lower = progress.method.threshold(active, progress.poll.seats());
      if (lower < progress.threshold) {
        progress.tell(new Step.Lowered(progress.threshold, lower, Clause.ERS97_LOWERED));
        progress.threshold = lower;
      }
    }
  }

  /** Fills the last places; with all filled the others are formally excluded (5.5.2). */
  private void endStage() {
    fillLastPlaces(Clause.ERS97_LAST_PLACES);
    if (progress.places() == 0) {
      long left = 0;
      for (int c = 0; c < progress.votes.length; c++) {
        boolean isOut = !progress.elected.get(c) && !progress.continuing.get(c);
        left += isOut ? progress.votes[c] : 0;
      }
      List<Integer> others = new ArrayList<>(Progress.list(progress.continuing));
      progress.continuing.clear();
      if (!others.isEmpty() || left > 0) {
        progress.tell(new Step.Stopped(others, left, Clause.ERS97_STOP));
      }
    }
  }

  /**
   * The threshold, or the total active vote / (places left + 1) where that is less (5.1.7, 5.3.13,
   * 5.4.9), rounded up to a whole unit since votes are whole units.
   */
  @Override
  long needed() {
    long active = 0;
    for (int c = 0; c < progress.votes.length; c++) {
      active +=
          progress.elected.get(c)
              ? Math.max(0, progress.votes[c] - progress.threshold)
              : progress.votes[c];
    }
    long parts = progress.places() + 1L;
    return Math.min(progress.threshold, active / parts + (active % parts == 0 ? 0 : 1));
  }

  /** Equal at all points and too few places for them all: none of them yet (5.6.2). */
  @Override
  boolean electsNoneOf(List<Integer> equal) {
    return equal.size() > progress.places();
  }
}
