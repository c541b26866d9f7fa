package nectally.tally.winners;

import java.util.Optional;
import nectally.model.Contest;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * A contest that was counted.
 *
 * @param count everything that decided it
 * @param verdict what it comes to
 */
record Counting(Contested count, Verdict verdict) {

  /**
   * Counts {@code contest}, which has more candidates than seats and all votes known.
   *
   * @throws nectally.tally.solver.ProblemTooLargeException if it cannot be solved exactly
   */
  static Counting of(Contest contest, WinnerRules rules) {
    Contested count = new Contested(contest, rules);
    ContestedVerdict verdict = new ContestedVerdict(count);
    return new Counting(
        count, new Verdict(Optional.of(verdict.outcome()), verdict.findings(), Notes.of(count)));
  }
}
