package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class VacancyTest {

  private static final VacancyRules ANYONE =
      new VacancyRules(VacancyRules.Filling.RUNNER_UP, VacancyRules.Unrestored.ANYONE);
  private static final VacancyRules VACANT =
      new VacancyRules(VacancyRules.Filling.RUNNER_UP, VacancyRules.Unrestored.VACANT);

  @Test
  void osamorLeavesAndWillsmanFollows() {
    Contest contest = Nec.of2014();
    VacancyResult result =
        Vacancy.of(
                contest,
                Winners.of(contest, WinnerRules.DEFAULT),
                Contests.places(contest, List.of("OSAMOR, Kate")),
                List.of())
            .fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT);
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.FILLED);
    assertThat(names(result.filledBy())).containsExactly("Peter Willsman");
    assertThat(result.left()).isZero();
    assertThat(Said.steps(result))
        .startsWith(
            Line.of(
                "Kate Osamor leaves; Ken Livingstone, Ann Black, Ellie Reeves, Christine Shawcroft"
                    + " and Johanna Baxter stay."),
            Line.of("Quota gender:F=50%: 4 of those who stay count, enough for the minimum."),
            Line.of(
                "Peter Willsman",
                "Peter Willsman follows with 23,362 votes, the most of the runners-up."))
        .hasSize(4);
  }

  @Test
  void whoIsUnavailableIsPassedOver() {
    assertThat(names(fill(Nec.of2014(), List.of("Kate Osamor"), "Peter Willsman").filledBy()))
        .containsExactly("Darren Williams");
  }

  @Test
  void theNextWomanFollowsWhereTheMinimumWouldBreak() {
    Contest contest =
        Contests.of(2, "gender:F=1", "A 90 M", "B 80 F", "C 70 M", "D 60 F", "E 50 M");
    VacancyResult result = fill(contest, List.of("B"));
    assertThat(names(result.filledBy())).containsExactly("D");
    assertThat(Said.steps(result))
        .contains(
            Line.of("Quota gender:F=1: 0 of those who stay count, 1 more is needed."),
            Line.of(
                "D", "D follows with 60 votes, the most that keeps the quota; passed over: C."));
  }

  @Test
  void aRecountWouldUnseatASittingMemberWhereTheFillDoesNot() {
    Contest contest =
        Contests.of(
            3,
            "gender:F=1;region:N=1",
            "a 51 M N",
            "b 18 F S",
            "c 11 F N",
            "d 71 M S",
            "e 64 M S",
            "f 90 F S",
            "g 22 F N");
    assertThat(Contests.elected(contest)).containsExactly("a", "d", "f");
    VacancyResult result = fill(contest, List.of("f"));
    assertThat(names(result.filledBy())).containsExactly("g");
  }

  @Test
  void nobodyRestoresTheMinimum() {
    Contest contest = Contests.of(2, "gender:F=1", "A 90 M", "B 80 F", "C 70 M", "E 50 M");
    VacancyResult result = fill(contest, List.of("B"));
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.BY_ELECTION);
    assertThat(result.filledBy()).isEmpty();
    assertThat(result.left()).isEqualTo(1);
    assertThat(Said.steps(result))
        .contains(Line.of("No runner-up can keep the quotas: a new ballot is needed."));
    assertThat(vacancy(contest, List.of("B")).fill(WinnerRules.DEFAULT, VACANT).outcome())
        .isEqualTo(VacancyResult.Outcome.VACANT);
    VacancyResult anyone = vacancy(contest, List.of("B")).fill(WinnerRules.DEFAULT, ANYONE);
    assertThat(anyone.outcome()).isEqualTo(VacancyResult.Outcome.FILLED);
    assertThat(names(anyone.filledBy())).containsExactly("C");
    assertThat(Said.steps(anyone))
        .contains(
            Line.of("No runner-up can keep the quotas: they are kept as far as possible."),
            Line.of(
                "C", "C follows with 70 votes, the most of the runners-up; the quota is not met."));
  }

  @Test
  void byElectionLeavesEverySeatToANewBallot() {
    VacancyResult result =
        vacancy(Nec.of2014(), List.of("Kate Osamor", "Ann Black"))
            .fill(
                WinnerRules.DEFAULT,
                new VacancyRules(
                    VacancyRules.Filling.BY_ELECTION, VacancyRules.Unrestored.BY_ELECTION));
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.BY_ELECTION);
    assertThat(result.left()).isEqualTo(2);
    assertThat(Said.steps(result)).hasSize(1);
    assertThat(Said.steps(result).get(0).text()).startsWith("A new ballot fills 2 seats");
  }

  @Test
  void aTieForAVacancyIsSettledByLotOnly() {
    Contest contest = Contests.of(1, "", "A 9", "B 5*", "C 5");
    VacancyResult tie = fill(contest, List.of("A"));
    assertThat(tie.outcome()).isEqualTo(VacancyResult.Outcome.TIED);
    assertThat(tie.outcome().needsDecision()).isTrue();
    assertThat(names(tie.tied())).containsExactly("B", "C");
    assertThat(tie.left()).isEqualTo(1);
    assertThat(Said.steps(tie).get(1).text())
        .isEqualTo(
            "2 candidates are tied for 1 seat: B and C. Only a lot can tell (Electoral Commission,"
                + " Equality of votes).");
    WinnerRules lot =
        new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, false, Contests.lot(contest, "C"));
    VacancyResult drawn = vacancy(contest, List.of("A")).fill(lot, VacancyRules.DEFAULT);
    assertThat(drawn.outcome()).isEqualTo(VacancyResult.Outcome.FILLED);
    assertThat(Said.steps(drawn)).contains(Line.of("C", "C follows by lot with 5 votes."));
  }

  @Test
  void moreVacanciesThanRunnersUpLeaveSeats() {
    Contest contest = Contests.of(3, "", "A 9", "B 8", "C 7", "D 6");
    VacancyResult result = fill(contest, List.of("A", "B"));
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.BY_ELECTION);
    assertThat(names(result.filledBy())).containsExactly("D");
    assertThat(result.left()).isEqualTo(1);
    assertThat(Said.steps(result))
        .contains(Line.of("There are not enough runners-up: 1 seat is left."));
    VacancyResult none = fill(contest, List.of("A"), "D");
    assertThat(none.outcome()).isEqualTo(VacancyResult.Outcome.BY_ELECTION);
    assertThat(Said.steps(none)).contains(Line.of("There is no runner-up who could follow."));
  }

  @Test
  void unknownsOfRunnersUpLeaveAVacancyOpen() {
    Contest votes = Contests.of(1, "", "A 9", "B ?", "C 5");
    Vacancy vacancy = Contests.vacancy(votes, List.of("A"), List.of("A"));
    assertThat(vacancy.fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT).outcome())
        .isEqualTo(VacancyResult.Outcome.UNDETERMINED);
    Contest gender = Contests.of(2, "gender:F=1", "A 9 M", "B 8 F", "C 7", "D 6 F");
    VacancyResult result = fill(gender, List.of("B"));
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.UNDETERMINED);
    assertThat(Said.steps(result))
        .contains(Line.of("Who follows depends on attributes that nobody stated: those of C."));
    Contest relaxing = Contests.of(2, "gender:F=2", "A 9 F", "B 8 F", "C 7 M", "D 6");
    // Both follow, whether or not D is a woman.
    assertThat(vacancy(relaxing, List.of("A", "B")).fill(WinnerRules.DEFAULT, ANYONE).outcome())
        .isEqualTo(VacancyResult.Outcome.FILLED);
  }

  @Test
  void everyReasonIsSaid() {
    Contest votes = Contests.of(1, "", "A 9", "B ?", "C 5");
    VacancyRules usual = VacancyRules.DEFAULT;
    assertThat(
            Said.steps(
                Contests.vacancy(votes, List.of("A"), List.of("A"))
                    .fill(WinnerRules.DEFAULT, usual)))
        .contains(
            Line.of("A leaves; nobody stays."),
            Line.of("The votes of B are unknown, so that nobody can say who follows."));
    Contest relaxing = Contests.of(2, "gender:F=2", "A 9 F", "B 8 F", "C 7 M", "D 6");
    assertThat(Said.steps(vacancy(relaxing, List.of("A", "B")).fill(WinnerRules.DEFAULT, ANYONE)))
        .contains(
            Line.of("A and B leave; nobody stays."),
            Line.of("Quota gender:F=2: 0 of those who stay count, 2 more are needed."),
            Line.of(
                "D", "D follows with 6 votes, the most of the runners-up; the quota is not met."));
    VacancyResult two = fill(Nec.of2014(), List.of("Kate Osamor", "Ann Black"));
    assertThat(Said.steps(two))
        .endsWith(
            Line.of(
                "Rule: the next by votes for whom every quota still holds, all other members"
                    + " keeping their seats (German BetrVG §25; Labour's NEC in 2010, 2015, 2018"
                    + " and 2024); several vacancies are filled together (LAG Berlin-Brandenburg 7"
                    + " TaBV 358/17)."));
    VacancyResult one = fill(Nec.of2014(), List.of("Kate Osamor"));
    assertThat(Said.steps(one).get(3).text()).endsWith("2015, 2018 and 2024).");
    VacancyResult pair = fill(Contests.of(2, "", "A 9", "B 8", "C 7", "D 7"), List.of("A"));
    assertThat(Said.steps(pair)).contains(Line.of("A leaves; B stays."));
  }

  @Test
  void oneUnknownRunnerUpCannotMeetTwoQuotasAtOnce() {
    Contest contest = Contests.of(2, "gender:F=1;gender:X=1", "A 9 F", "B 8 X", "C 7", "D 6 M");
    VacancyResult result = fill(contest, List.of("A", "B"));
    assertThat(result.outcome()).isEqualTo(VacancyResult.Outcome.BY_ELECTION);
    assertThat(result.filledBy()).isEmpty();
  }

  @Test
  void equalRunnersUpAreNotPassedOver() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 F", "B 8 M", "C 7 M", "D 7 F");
    assertThat(Said.steps(fill(contest, List.of("A"))))
        .contains(Line.of("D", "D follows with 7 votes, the most of the runners-up."));
  }

  @Test
  void onlyWhoHoldsASeatCanLeave() {
    Contest contest = Nec.of2014();
    assertThatThrownBy(() -> vacancy(contest, List.of("Peter Willsman")))
        .hasMessage("Peter Willsman holds no seat to give up");
    Contest first = Contests.of(1, "", "A 1", "B 2");
    assertThatThrownBy(() -> vacancy(first, List.of("A"))).hasMessage("A holds no seat to give up");
  }

  @Test
  void sittingMembersWhoBreakAMaximumStay() {
    Contest contest = Contests.of(3, "gender:M=..1", "A 9 M", "B 8 M", "C 7 F", "D 6 M", "E 5 F");
    VacancyResult result =
        Contests.vacancy(contest, List.of("A", "B", "C"), List.of("C"))
            .fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT);
    assertThat(names(result.filledBy())).containsExactly("E");
  }

  @Test
  void aSittingMemberOfUnknownGenderBreaksNoMaximumEither() {
    Contest contest = Contests.of(3, "gender:M=..0", "A 9 M", "B 8", "C 7 F", "D 6 M", "E 5 F");
    VacancyResult result =
        Contests.vacancy(contest, List.of("A", "B", "C"), List.of("C"))
            .fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT);
    assertThat(names(result.filledBy())).containsExactly("E");
    assertThat(Said.steps(result))
        .contains(Line.of("Quota gender:M=..0: 1 of those who stay counts, no more may."));
  }

  static List<String> names(List<Candidacy> candidacies) {
    return candidacies.stream().map(Candidacy::name).toList();
  }

  private static Vacancy vacancy(Contest contest, List<String> leaving, String... unavailable) {
    return Vacancy.of(
        contest,
        Winners.of(contest, WinnerRules.DEFAULT),
        Contests.places(contest, leaving),
        Contests.places(contest, List.of(unavailable)));
  }

  static VacancyResult fill(Contest contest, List<String> leaving, String... unavailable) {
    return vacancy(contest, leaving, unavailable).fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT);
  }

  @Test
  void theOrderOfVotesIsKeptWhereTheRulesSaySo() {
    Contest contest =
        Contests.of(
            2,
            "gender:F=1;region:N=1",
            "P 99 F N",
            "Q 98 M N",
            "A 90 M S",
            "B 80 F S",
            "C 70 M N",
            "D 10 F N");
    // In total B and C are the best with 150 votes; in order of votes A is, whom only D completes.
    Vacancy both = Contests.vacancy(contest, List.of("P", "Q"), List.of("P", "Q"));
    assertThat(names(both.fill(WinnerRules.DEFAULT, VacancyRules.DEFAULT).filledBy()))
        .containsExactly("B", "C");
    assertThat(names(both.fill(WorkedExamplesTest.IN_ORDER, VacancyRules.DEFAULT).filledBy()))
        .containsExactly("A", "D");
  }
}
