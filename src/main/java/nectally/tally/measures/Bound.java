package nectally.tally.measures;

import java.util.Optional;

/**
 * What the totals of a contest prove of its ballots, though nobody has seen them (methods.md 5).
 *
 * @param what of which ballots it is
 * @param group the group in question; empty where it is about all
 * @param other the second group in question; empty where there is one or none
 * @param limit whether there are at least or at most so many
 * @param ballots how many, at least 0
 * @param proof why
 */
public record Bound(
    What what,
    Optional<String> group,
    Optional<String> other,
    Limit limit,
    long ballots,
    Proof proof) {

  /** Which ballots a bound counts. */
  public enum What {
    /** Valid ballots with a vote. */
    ALL,
    /** Ballots that mark some candidates of the group, but not all. */
    SOME_NOT_ALL,
    /** Ballots that mark every candidate of the group. */
    FULL_SLATE,
    /** Ballots that mark every candidate of one of two groups. */
    FULL_SLATE_OF_EITHER,
    /** Ballots that mark neither all of the one group nor all of the other. */
    FULL_SLATE_OF_NEITHER,
    /** Ballots that mark candidates of two or more groups. */
    MIXED,
    /** Ballots that mark candidates of both groups. */
    BOTH
  }

  /** The side on which a number is limited. */
  public enum Limit {
    /** No fewer. */
    AT_LEAST,
    /** No more. */
    AT_MOST
  }

  /** The reasons, proved on the methods page. */
  public enum Proof {
    /** A ballot carries no more than its votes, and names a candidate once. */
    CAPACITY,
    /** A ballot that counts carries a vote. */
    ONE_VOTE,
    /** Nobody votes twice. */
    ELECTORATE,
    /** The file says so. */
    STATED,
    /** Who marks the first of a group and not its last marks some and not all. */
    SPREAD,
    /** Who marks all of a group marks its last. */
    WEAKEST,
    /** A group longer than a ballot fits on none. */
    TOO_LONG,
    /** The first of all groups need more marks than ballots of one group can give. */
    TOPS,
    /** Two sets of ballots that are together more than all of them overlap. */
    OVERLAP
  }
}
