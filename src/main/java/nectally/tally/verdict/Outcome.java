package nectally.tally.verdict;

/**
 * What became of a candidate (rules.md 4.5).
 *
 * <p>Told from the votes of whole committees, not from equal votes at the last seat: under crossing
 * quotas committees can tie without any two candidates being equal.
 */
public enum Outcome {
  /** In every best committee. */
  ELECTED,
  /** In no best committee. */
  NOT_ELECTED,
  /** In some best committees and not in others: only a lot can tell. */
  TIED,
  /** Was to stand, and does no longer; found by no count. */
  WITHDRAWN
}
