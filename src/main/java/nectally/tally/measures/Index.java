package nectally.tally.measures;

/** One number that sums up a contest or an election (methods.md 4). */
public enum Index {
  /** 1 / the sum of squared vote shares of the groups (Laakso and Taagepera 1979). */
  EFFECTIVE_GROUPS_VOTES(Unit.GROUPS),
  /** 1 / the sum of squared seat shares of the groups. */
  EFFECTIVE_GROUPS_SEATS(Unit.GROUPS),
  /** The root of half the sum of squared differences of seat and vote shares (Gallagher 1991). */
  GALLAGHER(Unit.POINTS),
  /** Half the sum of absolute differences of seat and vote shares (Loosemore and Hanby 1971). */
  LOOSEMORE_HANBY(Unit.POINTS),
  /** Half the sum of absolute changes of the groups' vote shares (Pedersen 1979). */
  VOLATILITY_GROUPS(Unit.POINTS),
  /** The same of the candidates' shares; who did not stand had 0. */
  VOLATILITY_CANDIDATES(Unit.POINTS),
  /** Women among the elected, as far as the file says so. */
  WOMEN_ELECTED(Unit.PEOPLE),
  /** Elected whose gender the file does not state. */
  GENDER_UNKNOWN_ELECTED(Unit.PEOPLE),
  /** Elected who held a seat. */
  REELECTED(Unit.PEOPLE),
  /** Elected who did not hold a seat. */
  NEWLY_ELECTED(Unit.PEOPLE),
  /** Who held a seat, stood again and lost. */
  DEFEATED(Unit.PEOPLE),
  /** Elected before who did not stand again. */
  DID_NOT_STAND_AGAIN(Unit.PEOPLE),
  /** Ballots received, rejected ones with them, of the electorate. */
  TURNOUT(Unit.PER_CENT),
  /** Votes of a valid ballot on average. */
  VOTES_PER_BALLOT(Unit.VOTES),
  /** Votes that valid ballots could have carried and did not (undervote). */
  UNUSED_VOTES(Unit.VOTES),
  /** The same of all votes that valid ballots could have carried. */
  UNUSED_SHARE(Unit.PER_CENT),
  /** Rejected ballots of all ballots received. */
  REJECTED(Unit.PER_CENT);

  private final Unit unit;

  Index(Unit unit) {
    this.unit = unit;
  }

  /** Returns what the number counts. */
  public Unit unit() {
    return unit;
  }

  /** Returns whether the number is a count, always whole. */
  public boolean isCount() {
    return unit == Unit.PEOPLE || this == UNUSED_VOTES;
  }

  /** What an index counts. */
  public enum Unit {
    /** Groups of equal size. */
    GROUPS,
    /** Percentage points. */
    POINTS,
    /** Persons. */
    PEOPLE,
    /** Hundredths of a whole. */
    PER_CENT,
    /** Votes. */
    VOTES
  }
}
