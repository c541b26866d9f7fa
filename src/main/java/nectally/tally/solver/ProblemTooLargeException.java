package nectally.tally.solver;

/**
 * A problem whose bounds cross in so many ways that the best committee cannot be found exactly; it
 * is refused, never approximated.
 *
 * <p>Even whether a committee exists is NP-hard to say for quotas that cross freely (Bredereck,
 * Faliszewski, Igarashi, Lackner, Skowron 2018, arxiv.org/abs/1711.06527). The message is one
 * sentence for the user and says how large the problem is.
 */
public final class ProblemTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int candidates;
  private final int seats;
  private final int bounds;

  ProblemTooLargeException(Kind kind, Problem problem) {
    this("", kind, problem.candidates(), problem.seats(), problem.bounds().size());
  }

  private ProblemTooLargeException(
      String before, Kind kind, int candidates, int seats, int bounds) {
    super(before + sentence(kind, candidates, seats, bounds));
    this.kind = kind;
    this.candidates = candidates;
    this.seats = seats;
    this.bounds = bounds;
  }

  /** Returns the same refusal with the name of what was asked before its message. */
  public ProblemTooLargeException in(String asked) {
    return asked.isBlank()
        ? this
        : new ProblemTooLargeException(asked + ": ", kind, candidates, seats, bounds);
  }

  /** Returns in what the problem is too large. */
  public Kind kind() {
    return kind;
  }

  /** Returns how many candidates there are. */
  public int candidates() {
    return candidates;
  }

  /** Returns how many of them are chosen. */
  public int seats() {
    return seats;
  }

  /** Returns how many bounds there are. */
  public int bounds() {
    return bounds;
  }

  private static String sentence(Kind kind, int candidates, int seats, int bounds) {
    String size =
        candidates
            + " candidates, "
            + seats
            + (seats == 1 ? " seat and " : " seats and ")
            + bounds
            + (bounds == 1 ? " limit" : " limits");
    return switch (kind) {
      case TOO_MANY_BOUNDS ->
          bounds + " quotas at once are too many: at most " + Types.MAX_BOUNDS + " are tried";
      case TOO_MANY_WAYS ->
          "the quotas cross in more ways than can be counted exactly (over 2^60): "
              + size
              + "; state fewer quotas at once";
      case TOO_MANY_STEPS ->
          "the quotas cross in too many ways to be solved exactly: "
              + size
              + " need more than "
              + Lattice.MAX_STEPS / 1_000_000
              + " million steps; state fewer quotas at once";
    };
  }

  /** In what a problem is too large. */
  public enum Kind {
    /** More bounds than are tried at once. */
    TOO_MANY_BOUNDS,
    /** More combinations of counts than a number can stand for. */
    TOO_MANY_WAYS,
    /** More steps than are gone through. */
    TOO_MANY_STEPS
  }
}
