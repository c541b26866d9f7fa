package nectally.tally.measures;

/** The ways to say how strong a group was in a block vote (rules.md 6.2). */
public enum SlateMeasure {
  /** The sum of its votes, of all votes: fair only where full slates stood both times. */
  SUM,
  /** The sum of its votes, of those for the two sides alone; Butler's swing of it is Steed's. */
  TWO_WAY,
  /** The average vote of its candidates, of the sum of these averages: favours short slates. */
  MEAN,
  /** The votes of its top candidate, of the sum of these: measures the person. */
  TOP,
  /** The sum of those who stood both times, of all who did, in today's groups. */
  LIKE_FOR_LIKE,
  /** The average vote of its candidates, of the ballots: these shares add to more than 100. */
  PER_BALLOT
}
