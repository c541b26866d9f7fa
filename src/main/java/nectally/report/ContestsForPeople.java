package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Table;
import nectally.tally.CandidateResult;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.verdict.ContestOutcome;

/** Many contests as people read them, one line each: who won, and by how much. */
final class ContestsForPeople {

  private static final int MOST_NAMES = 2;

  private ContestsForPeople() {}

  static Table of(Comparison comparison) {
    Fields<ContestComparison> fields =
        new Fields<ContestComparison>()
            .add("contest", "Contest", Kind.TEXT, c -> Cell.text(c.now().name()))
            .add("seats", "Seats", Kind.COUNT, c -> Cell.count(c.now().contest().seats()))
            .add("elected", "Elected", Kind.TEXT, c -> Cell.text(elected(c.now())))
            .add(
                "votes",
                Marked.of(comparison).heading(),
                Kind.COUNT,
                c -> Cell.count(c.now().votes()));
    if (comparison.before().isPresent() && comparison.countsTheSame()) {
      fields.add(
          "votes_change_pct",
          "Votes\n+/- %",
          Kind.POINTS,
          c -> Cell.number(c.votesChangePercent()));
    }
    fields.add("margin", "Margin", Kind.COUNT, c -> Cell.count(c.now().margin()));
    return fields.table(ContestsTable.NAME, comparison.contests());
  }

  /** Returns the winners with their slates, or why there are none to name. */
  private static String elected(ContestResult contest) {
    List<String> names = new ArrayList<>();
    List<CandidateResult> elected = contest.elected();
    for (CandidateResult winner : elected.subList(0, Math.min(MOST_NAMES, elected.size()))) {
      names.add(
          winner
              .candidacy()
              .slate()
              .map(s -> winner.name() + " (" + s + ")")
              .orElse(winner.name()));
    }
    if (elected.size() > MOST_NAMES) {
      names.add(elected.size() - MOST_NAMES + " more");
    }
    if (contest.outcome().isPresent() && contest.outcome().get() != ContestOutcome.DECIDED) {
      names.add(Headline.outcome(contest));
    }
    return String.join(", ", names);
  }
}
