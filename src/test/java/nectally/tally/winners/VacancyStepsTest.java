package nectally.tally.winners;

import static nectally.tally.winners.VacancyTest.fill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class VacancyStepsTest {

  @Test
  void justEnoughOfThoseWhoStayAreEnough() {
    Contest contest = Contests.of(3, "gender:F=2", "A 9 F", "B 8 F", "C 7 M", "D 6 M");
    assertThat(Said.steps(fill(contest, List.of("C"))))
        .startsWith(
            Line.of("C leaves; A and B stay."),
            Line.of("Quota gender:F=2: 2 of those who stay count, enough for the minimum."));
  }

  @Test
  void theVotesOfEveryRunnerUpMustBeKnown() {
    for (List<String> rows : List.of(List.of("A ?", "B 9"), List.of("C 5", "B 9", "A ?"))) {
      Contest contest = Contests.of(1, "", rows.toArray(String[]::new));
      VacancyResult result =
          Contests.vacancy(contest, List.of("B"), List.of("B"))
              .fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT);
      assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.UNDETERMINED);
      assertThat(Said.steps(result))
          .contains(Line.of("The votes of A are unknown, so that nobody can say who follows."));
    }
  }

  @Test
  void onlyRunnersUpWhoseUnknownsMatterAreNamed() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 M", "B 8 F", "C 7", "D 6 F", "E 5");
    assertThat(Said.steps(fill(contest, List.of("B"))))
        .contains(Line.of("Who follows depends on attributes that nobody stated: those of C."));
  }

  @Test
  void whoIsUnavailableAndWhatAMaximumLeavesIsSaid() {
    Contest contest =
        Contests.of(3, "gender:M=..2", "A 9 M", "B 8 M", "C 7 F", "D 6 F", "E 5 M", "F 4 F");
    assertThat(Said.steps(fill(contest, List.of("C"), "D")))
        .contains(
            Line.of("D is not available."),
            Line.of("Quota gender:M=..2: 2 of those who stay count, no more may."),
            Line.of("F", "F follows with 4 votes, the most that keeps the quota; passed over: E."));
    assertThat(Said.steps(fill(contest, List.of("A"))))
        .contains(Line.of("Quota gender:M=..2: 1 of those who stay counts, 1 more may."));
  }

  @Test
  void aTieIsForTheSeatsThatNobodyTakesForSure() {
    Contest contest = Contests.of(3, "", "A 9", "B 8", "C 7", "D 6", "E 5", "F 5");
    VacancyResult result = fill(contest, List.of("A", "B"));
    assertThat(VacancyTest.names(result.filledBy())).containsExactly("D");
    assertThat(VacancyTest.names(result.tied())).containsExactly("E", "F");
    assertThat(result.left()).isEqualTo(1);
    assertThat(Said.steps(result))
        .contains(
            Line.of("A and B leave; C stays."),
            Line.of(
                "2 candidates are tied for 1 seat: E and F. Only a lot can tell (Electoral"
                    + " Commission, Equality of votes)."));
  }
}
