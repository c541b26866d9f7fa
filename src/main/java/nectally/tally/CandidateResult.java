package nectally.tally;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Share;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;

/**
 * How one candidate did in a contest.
 *
 * @param candidacy who stood, and with how many votes
 * @param rank competition rank by votes (1, 2, 2, 4), at least 1, whether or not elected (rules.md
 *     2.1); empty where a candidate's votes in the contest are unknown
 * @param joint whether another candidate has the same votes
 * @param whole what the share is a share of: all votes of the contest, unless told its ballots
 *     ({@link ShareOf}); empty where those are unknown
 * @param finding whether elected, why, and how safely
 */
public record CandidateResult(
    Candidacy candidacy, OptionalInt rank, boolean joint, OptionalLong whole, Finding finding) {

  /** Returns this with a share of another whole. */
  CandidateResult with(OptionalLong otherWhole) {
    return new CandidateResult(candidacy, rank, joint, otherWhole, finding);
  }

  /** Returns the votes / the whole; empty where either is unknown or the whole nought. */
  public Optional<Share> share() {
    return Ranking.share(votes(), whole);
  }

  /** Returns the candidate's name as published. */
  public String name() {
    return candidacy.name();
  }

  /** Returns the votes; empty is unknown. */
  public OptionalLong votes() {
    return candidacy.votes();
  }

  /** Returns the outcome; empty where nobody can say. */
  public Optional<Outcome> outcome() {
    return finding.outcome();
  }

  /** Returns what decided the outcome. */
  public Optional<DecidedBy> decidedBy() {
    return finding.decidedBy();
  }

  /** Returns the margin in votes: see {@link Finding}. */
  public OptionalLong margin() {
    return finding.margin();
  }

  /** Returns whether the candidate is certainly elected. */
  public boolean isElected() {
    return outcome().isPresent() && outcome().get() == Outcome.ELECTED;
  }

  /** Returns whether the candidate is certainly not elected. */
  public boolean isNotElected() {
    return outcome().isPresent() && outcome().get() == Outcome.NOT_ELECTED;
  }
}
