package nectally.tally.winners;

/** Which committee is best when quotas cross and the two differ (RULES 4b). */
public enum QuotaOrder {
  /** The most votes in sum. */
  TOTAL,
  /** Candidates in order of votes, each elected unless that makes the quotas impossible. */
  VOTES
}
