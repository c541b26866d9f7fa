package nectally.tally.winners;

/** How much work may still be done before nothing is decided. */
final class Budget {

  private static final int MAX_CASES = 5_000;

  private static final long MAX_STEPS = 60_000_000;

  private int cases;
  private long steps;

  /** Notes another case. */
  void addCase() {
    cases++;
  }

  /** Notes steps of the solver. */
  void addSteps(long more) {
    steps += more;
  }

  /** Returns whether there were too many cases or steps, so that what was found says nothing. */
  boolean isOver() {
    return cases > MAX_CASES || steps > MAX_STEPS;
  }
}
