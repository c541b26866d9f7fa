package nectally.transferable;

import java.util.List;

/** Settles ties by earlier votes, as a method says, and then by lot. */
final class Ties {

  private final Progress progress;
  private final Choices choices;

  Ties(Progress progress, Choices choices) {
    this.progress = progress;
    this.choices = choices;
  }

  /**
   * Returns who of {@code tied} had the most votes earlier, or the fewest for an exclusion; all
   * whom no earlier votes tell apart.
   *
   * <p>Scottish rules look at the latest stage first, ERS97 at the earliest point.
   */
  History.Narrowed narrow(List<Integer> tied, Tie.Purpose purpose) {
    return progress.history.narrow(
        tied, purpose != Tie.Purpose.EXCLUSION, progress.method == Method.SCOTTISH);
  }

  /**
   * Takes one of {@code tied} and tells how it was settled.
   *
   * @param tied in the order of the ballot paper, at least one
   * @throws LotDue if only a lot can choose and none is at hand
   */
  int take(List<Integer> tied, Tie.Purpose purpose) {
    if (tied.size() == 1) {
      return tied.get(0);
    }
    History.Narrowed narrowed = narrow(tied, purpose);
    List<Integer> left = narrowed.candidates();
    boolean isSettled = left.size() == 1;
    Tie tie =
        new Tie(
            purpose,
            tied,
            left.get(0),
            isSettled ? Tie.Settled.EARLIER_VOTES : Tie.Settled.OPEN,
            narrowed.stage(),
            isSettled ? List.of() : left);
    Tie settled = isSettled ? tie : choices.settle(tie);
    Step step = new Step.Tied(settled, clause(purpose, isSettled));
    if (purpose == Tie.Purpose.ELECTION) {
      progress.tell(step);
    } else {
      progress.tellAhead(step);
    }
    return settled.chosen();
  }

  private Clause clause(Tie.Purpose purpose, boolean byVotes) {
    boolean isScottish = progress.method == Method.SCOTTISH;
    return switch (purpose) {
      case EXCLUSION ->
          isScottish
              ? byVotes ? Clause.SCOTTISH_EXCLUSION_TIE : Clause.SCOTTISH_EXCLUSION_LOT
              : Clause.ERS97_EXCLUSION;
      case SURPLUS ->
          isScottish
              ? byVotes ? Clause.SCOTTISH_SURPLUS_TIE : Clause.SCOTTISH_SURPLUS_LOT
              : Clause.ERS97_SURPLUS;
      case ELECTION -> isScottish || !byVotes ? Clause.QUOTA_TIE : Clause.ERS97_ELECTED_TIE;
    };
  }
}
