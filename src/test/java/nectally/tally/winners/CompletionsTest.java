package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import nectally.model.Contest;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CompletionsTest {

  /** Forty people, of whom nothing is known, under three quotas that cross. */
  private static Contest unknowns() {
    String[] rows = new String[40];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "P" + i + " " + (100 - i);
    }
    return Contests.of(20, "gender:F=8;region:N=5;age:young=7", rows);
  }

  @Test
  @Timeout(30)
  void completionsAreTriedOnlyAsLongAsThatIsLittleWork() {
    Contest contest = unknowns();
    Question question =
        new Question(
            20,
            contest.candidacies().stream().mapToLong(c -> c.votes().orElseThrow()).toArray(),
            QuotaOrder.TOTAL,
            Unmet.ERROR);
    Completions completions = new Completions(question);
    completions.explore(QuotaTable.of(contest, 20));
    assertThat(completions.isOverBudget()).isTrue();
    assertThat(Answer.of(question, QuotaTable.of(contest, 20)).kind)
        .isEqualTo(Answer.Kind.TOO_MANY);
  }
}
