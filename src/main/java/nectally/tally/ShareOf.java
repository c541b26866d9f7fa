package nectally.tally;

/** What a candidate's share is a share of. */
public enum ShareOf {
  /** All votes of the contest; the shares of all candidates add to 100. */
  VOTES,
  /**
   * The ballots, as stated, else the fewest that could carry the votes: the part of the voters who
   * voted for the candidate. In a block vote these shares add to more than 100.
   */
  BALLOTS,
  /** The total of all votes as stated, where it is; votes that no row lists are in it. */
  TOTAL
}
