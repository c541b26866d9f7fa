package nectally.transferable;

/** The votes of every candidate and those that are not transferable, in units. */
public final class Totals {

  private final long[] votes;
  private final long nonTransferable;

  Totals(long[] votes, long nonTransferable) {
    this.votes = votes.clone();
    this.nonTransferable = nonTransferable;
  }

  /** Returns a candidate's votes. */
  public long of(int candidate) {
    return votes[candidate];
  }

  /** Returns the votes that no candidate holds. */
  public long nonTransferable() {
    return nonTransferable;
  }

  /** Returns all votes together: the valid papers. */
  public long sum() {
    long sum = nonTransferable;
    for (long some : votes) {
      sum = Math.addExact(sum, some);
    }
    return sum;
  }
}
