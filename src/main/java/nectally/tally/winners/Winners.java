package nectally.tally.winners;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nectally.model.Contest;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * Finds who wins a contest (rules.md 4).
 *
 * <p>The committee with the most votes that keeps every quota is elected. For one minimum this is
 * what reserving the seats first or displacing the last elected comes to (German Wahlordnung §22,
 * haufe.de HI662465); for several it is the separable score of Bredereck et al. 2018
 * (arxiv.org/abs/1711.06527). A candidate is elected when every best committee has them, tied when
 * some have: committees that tie without equal votes are found as well.
 */
public final class Winners {

  private Winners() {}

  /**
   * Returns who wins {@code contest}.
   *
   * @throws ProblemTooLargeException if its quotas cross in too many ways to be solved exactly
   */
  public static Verdict of(Contest contest, WinnerRules rules) {
    if (contest.seats().isEmpty()) {
      return nobody(contest, Optional.empty(), new Note.SeatsUnknown());
    }
    int seats = contest.seats().getAsInt();
    if (rules.declared()) {
      return Declared.verdict(contest, seats);
    }
    return Nobody.hasVotes(contest) ? Nobody.verdict(contest, rules) : ofPeople(contest, rules);
  }

  /** Returns who wins where all candidates are alike, be they people or choices. */
  static Verdict ofPeople(Contest contest, WinnerRules rules) {
    int seats = contest.seats().orElseThrow();
    if (contest.candidacies().size() <= seats) {
      return Unopposed.verdict(contest, seats);
    }
    if (contest.votes().isEmpty()) {
      return new UnknownVotes(contest, rules).verdict();
    }
    return counted(contest, rules).verdict();
  }

  /** Counts a contest with more candidates than seats and all votes known. */
  static Counting counted(Contest contest, WinnerRules rules) {
    try {
      return Counting.of(contest, rules);
    } catch (ProblemTooLargeException e) {
      throw e.in(contest.name());
    }
  }

  /** Returns that no candidate has an outcome, and why. */
  static Verdict nobody(Contest contest, Optional<ContestOutcome> outcome, Note note) {
    return new Verdict(
        outcome, Collections.nCopies(contest.candidacies().size(), Finding.NONE), List.of(note));
  }
}
