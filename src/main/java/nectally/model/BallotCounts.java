package nectally.model;

/**
 * What the ballots of a contest come to, beside the votes.
 *
 * @param ballots all that were received, spoilt and blank ones among them
 * @param overVoted spoilt, since they mark more names than a ballot may
 * @param strangers spoilt, since they mark somebody who does not stand
 * @param blank those without a mark
 * @param doubled those that mark a name twice, which counts once
 * @param marks votes on all ballots that count
 */
public record BallotCounts(
    long ballots, long overVoted, long strangers, long blank, long doubled, long marks) {

  /** Returns how many ballots are spoilt. */
  public long spoilt() {
    return overVoted + strangers;
  }

  /** Returns how many ballots carry a vote that counts. */
  public long voting() {
    return ballots - overVoted - strangers - blank;
  }
}
