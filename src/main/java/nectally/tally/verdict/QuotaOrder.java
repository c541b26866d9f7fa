package nectally.tally.verdict;

/**
 * Which committee is best (rules.md 4.4). The two differ only where quotas cross, such as gender
 * and region; where one attribute is asked for, or one inside the other, they come to the same.
 */
public enum QuotaOrder {
  /** The most votes in sum (Bredereck et al. 2018, arxiv.org/abs/1711.06527). */
  TOTAL,
  /**
   * Candidates in order of votes, each elected unless that makes the quotas impossible (Hill 1998,
   * Voting matters 9, votingmatters.org.uk). There are no margins.
   */
  VOTES
}
