package nectally.tally.checking;

/** What a file can publish beside the votes. */
public enum Figure {
  /** Whether a candidate is marked elected. */
  ELECTED("elected mark", "elected marks"),
  /** How many of a contest are marked elected, which should be the seats. */
  WINNERS("number of winners", "numbers of winners"),
  /** A candidate's place by votes. */
  RANK("rank", "ranks"),
  /** Votes of all votes. */
  SHARE("share", "shares"),
  /** The difference of two shares. */
  CHANGE("change", "changes"),
  /** All votes of a contest. */
  TOTAL("total", "totals"),
  /** Ballots, which must carry the votes and be cast by the electorate. */
  BALLOTS("number of ballots", "numbers of ballots");

  private final String one;
  private final String several;

  Figure(String one, String several) {
    this.one = one;
    this.several = several;
  }

  /** Returns {@code share} or {@code shares}, whichever goes with {@code number}. */
  public String words(int number) {
    return number == 1 ? one : several;
  }
}
