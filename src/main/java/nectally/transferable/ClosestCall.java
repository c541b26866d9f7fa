package nectally.transferable;

import java.util.Optional;

/**
 * The exclusion that would have been another with the fewest votes more or less.
 *
 * @param stage its number
 * @param excluded who was excluded with the most votes in it
 * @param spared the next candidate who could have been excluded
 * @param votes how many votes the one was behind the other, in units; 0 where they were equal
 */
public record ClosestCall(int stage, int excluded, int spared, long votes) {

  /** Returns the closest call of a count, the first of several; empty where nobody was excluded. */
  public static Optional<ClosestCall> of(Count count) {
    Optional<ClosestCall> closest = Optional.empty();
    for (int i = 1; i < count.stages().size(); i++) {
      Stage stage = count.stages().get(i);
      Totals before = count.stages().get(i - 1).totals();
      for (Step step : stage.steps()) {
        if (step instanceof Step.Excluded excluded && excluded.above() != Transfer.NOBODY) {
          int last = excluded.candidates().get(excluded.candidates().size() - 1);
          long votes = excluded.aboveVotes() - before.of(last);
          if (closest.isEmpty() || votes < closest.get().votes()) {
            closest = Optional.of(new ClosestCall(stage.number(), last, excluded.above(), votes));
          }
        }
      }
    }
    return closest;
  }
}
