package nectally.tally.winners;

import java.util.List;
import nectally.model.Contest;
import nectally.report.ExplanationSentences;
import nectally.report.Line;
import nectally.report.NoteSentences;
import nectally.report.VacancySentences;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/** What people read of a count: the sentences of its typed notes and steps. */
final class Said {

  private Said() {}

  static List<String> notes(Verdict verdict) {
    return NoteSentences.of(verdict.notes());
  }

  static List<String> notes(Contest contest, WinnerRules rules) {
    return notes(Winners.of(contest, rules));
  }

  static List<Line> explanation(Contest contest, WinnerRules rules) {
    return ExplanationSentences.of(Explanation.of(contest, rules, false), contest.marks());
  }

  static List<Line> steps(VacancyResult result) {
    return VacancySentences.of(result.steps());
  }
}
