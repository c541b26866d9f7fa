package nectally.tally.winners;

/**
 * A contest whose quotas cross in so many ways that the best committee cannot be found exactly; it
 * is refused, never approximated.
 *
 * <p>Even whether a committee exists is NP-hard to say for quotas that cross freely (Bredereck,
 * Faliszewski, Igarashi, Lackner, Skowron 2018, arxiv.org/abs/1711.06527). The message is one
 * sentence for the user and says how large the problem is.
 */
public final class ProblemTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  ProblemTooLargeException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Returns the same refusal with the contest's name before it. */
  ProblemTooLargeException in(String contest) {
    return contest.isBlank() ? this : new ProblemTooLargeException(contest + ": " + reason);
  }
}
