package nectally.model;

import java.util.List;
import java.util.Optional;

/**
 * What the ballots of a contest, or of one part of it, say.
 *
 * @param name with the part behind it; blank where the ballots name no contest and no part
 * @param part the value that tells this part from others; blank where there are no parts
 * @param candidates most votes first, then by name
 * @param counts the ballots
 * @param tickets how ballots use the slates, where that was asked
 * @param irregular what is unusual about ballots, in the order of the first such ballot
 */
public record CountedContest(
    String name,
    String part,
    List<Candidate> candidates,
    BallotCounts counts,
    Optional<Tickets> tickets,
    List<Irregular> irregular) {

  /** Keeps copies of the lists. */
  public CountedContest {
    candidates = List.copyOf(candidates);
    irregular = List.copyOf(irregular);
  }

  /**
   * Who was voted for.
   *
   * @param name as published
   * @param votes on ballots that count, at least 0
   * @param values what a file says of the candidate, one for each of its columns
   */
  public record Candidate(String name, long votes, List<String> values) {

    /** Keeps a copy of the list. */
    public Candidate {
      values = List.copyOf(values);
    }
  }

  /**
   * What is unusual about some ballots.
   *
   * @param what its kind
   * @param name whom it is about; blank where it is nobody in particular
   * @param ballots how many, at least 1
   * @param place the first of them
   */
  public record Irregular(What what, String name, long ballots, Place place) {}

  /** The ways in which a ballot may be unusual. */
  public enum What {
    /** It marks more names than it may, and is spoilt. */
    OVER_VOTE,
    /** It marks somebody who does not stand, and is spoilt. */
    UNKNOWN_NAME,
    /** It marks somebody twice, which counts once. */
    SAME_NAME_TWICE,
    /** It marks nobody. */
    BLANK
  }
}
