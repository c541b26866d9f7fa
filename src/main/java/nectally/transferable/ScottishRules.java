package nectally.transferable;

import java.util.List;

/** The count of Scottish councils (SSI 2007/42, schedule 1, rules 45-52). */
final class ScottishRules extends Rules {

  ScottishRules(Progress progress, Choices choices) {
    super(progress, choices);
  }

  @Override
  void afterFirst() {
    endStage();
  }

  /** The highest surplus first (rule 49); without one the lowest is excluded (rule 50). */
  @Override
  void surplusOrExclusion() {
    List<Integer> withSurplus = withSurplus();
    if (withSurplus.isEmpty()) {
      excludeLowest();
    } else {
      mover.wholeSurplus(openSurplus(withSurplus));
      endStage();
    }
  }

  private void excludeLowest() {
    List<Integer> excludable = Progress.list(progress.excludable());
    int lowest = ties.take(History.best(excludable, progress.votes, false), Tie.Purpose.EXCLUSION);
    excludable.remove((Integer) lowest);
    List<Integer> above = History.best(excludable, progress.votes, false);
    progress.open(new Action.Exclusion(List.of(lowest)));
    progress.tell(
        new Step.Excluded(
            List.of(lowest),
            progress.votes[lowest],
            0,
            above.isEmpty() ? Transfer.NOBODY : above.get(0),
            above.isEmpty() ? 0 : progress.votes[above.get(0)],
            Clause.SCOTTISH_EXCLUSION));
    exclude(List.of(lowest));
  }

  @Override
  void exclude(List<Integer> candidates) {
    progress.exclude(candidates);
    for (List<Mover.Parcel> parcels : mover.byValue(candidates)) {
      mover.atTheirValue(parcels);
    }
    endStage();
  }

  /** Elects at the end of the stage (rules 47 and 52). */
  private void endStage() {
    electWithEnough(Clause.SCOTTISH_ELECTED);
    fillLastPlaces(Clause.SCOTTISH_LAST_PLACES);
    progress.history.add(progress.votes, progress.stage());
  }

  @Override
  long needed() {
    return progress.threshold;
  }

  /** No more can reach the threshold than there are places, so that only quotas can ask. */
  @Override
  boolean electsNoneOf(List<Integer> equal) {
    return false;
  }
}
