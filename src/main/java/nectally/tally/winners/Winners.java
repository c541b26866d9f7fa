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
   * <p>Where its quotas cross in too many ways to be solved exactly nobody has an outcome, and a
   * note says so.
   */
  public static Verdict of(Contest contest, WinnerRules rules) {
    if (contest.seats().isEmpty()) {
      return nobody(contest, Optional.empty(), new Note.SeatsUnknown());
    }
    int seats = contest.seats().getAsInt();
    if (rules.isDeclared(contest)) {
      return Declared.verdict(contest, seats);
    }
    return Nobody.hasVotes(contest) ? Nobody.verdict(contest, rules) : ofPeople(contest, rules);
  }

  /** Returns who wins where all candidates are alike, be they people or choices. */
  static Verdict ofPeople(Contest contest, WinnerRules rules) {
    int seats = contest.seats().orElseThrow();
    try {
      if (contest.candidacies().size() <= seats) {
        return Unopposed.verdict(contest, seats);
      }
      return contest.votes().isEmpty()
          ? new UnknownVotes(contest, rules).verdict()
          : Counting.of(contest, rules).verdict();
    } catch (ProblemTooLargeException tooLarge) {
      return tooLarge(contest, tooLarge);
    }
  }

  /** Returns that nobody can say who wins a contest that is too large. */
  static Verdict tooLarge(Contest contest, ProblemTooLargeException problem) {
    Note.TooMany why =
        switch (problem.kind()) {
          case TOO_MANY_BOUNDS -> Note.TooMany.QUOTAS;
          case TOO_MANY_WAYS -> Note.TooMany.WAYS;
          case TOO_MANY_STEPS -> Note.TooMany.STEPS;
        };
    return nobody(
        contest,
        Optional.of(ContestOutcome.UNDETERMINED),
        new Note.TooLarge(
            why,
            problem.candidates(),
            problem.seats(),
            problem.bounds(),
            contest.candidacies().get(0).place()));
  }

  /** Returns that no candidate has an outcome, and why. */
  static Verdict nobody(Contest contest, Optional<ContestOutcome> outcome, Note note) {
    return new Verdict(
        outcome, Collections.nCopies(contest.candidacies().size(), Finding.NONE), List.of(note));
  }
}
