package nectally.tally.solver;

/**
 * How far a bound must be counted.
 *
 * @param min the fewest at the end
 * @param cap the largest count that is kept; more is the same as this, or too many
 * @param isCeiling whether more than {@code cap} is too many
 */
record Limit(int min, int cap, boolean isCeiling) {

  static Limit of(Problem problem, int bound) {
    Bound stated = problem.bounds().get(bound);
    int most = Math.min(problem.seats(), stated.members().cardinality());
    // A minimum out of reach stays out of reach, however large it is.
    int min = Math.max(0, Math.min(stated.min(), most + 1));
    return stated.max() < most
        ? new Limit(min, Math.max(0, stated.max()), true)
        : new Limit(min, min, false);
  }

  /** Exactly as many as there are seats. */
  static Limit ofSeats(int seats) {
    return new Limit(seats, seats, true);
  }

  /** Returns the count after {@code more}, or -1 where that is too many. */
  int after(int count, int more) {
    int sum = count + more;
    if (sum <= cap) {
      return sum;
    }
    return isCeiling ? -1 : cap;
  }
}
