package nectally.tally.verdict;

/** What became of a contest. */
public enum ContestOutcome {
  /** Every seat has a winner. */
  DECIDED,
  /** At least one seat hangs on a lot. */
  TIED,
  /** No set of candidates fills the seats and keeps the quotas. */
  QUOTA_NOT_MET,
  /** A vote or attribute that nobody stated would change who is elected. */
  UNDETERMINED,
  /** No more candidates than seats. */
  UNOPPOSED;

  /** Returns whether a person must decide before all seats are filled by the rules. */
  public boolean needsDecision() {
    return this == TIED || this == QUOTA_NOT_MET || this == UNDETERMINED;
  }
}
