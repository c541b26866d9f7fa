package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.letters;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class UnmetTest {

  private static final WinnerRules RELAX = rules(Unmet.RELAX);
  private static final WinnerRules VACANT = rules(Unmet.VACANT);
  private static final String[] ONE_WOMAN = {"A 90 M", "B 80 M", "C 70 M", "D 60 M", "E 50 F"};

  private static WinnerRules rules(Unmet unmet) {
    return new WinnerRules(QuotaOrder.TOTAL, unmet, false, Map.of());
  }

  @Test
  void theReasonIsSaidInWords() {
    assertReason("gender:F=5", "gender:F=5 asks for 5 winners and there are 4 seats");
    assertReason("gender:M=75%..2", "gender:M=75%..2 asks for 3 winners but allows at most 2");
    assertReason("gender:F=3", "gender:F=3 asks for 3 winners and only 1 qualifies");
    assertReason("gender:X=1", "gender:X=1 asks for 1 winner and nobody qualifies");
    assertReason(
        "gender:M=..2", "gender:M=..2 allows at most 2, 1 other stands and there are 4 seats");
    assertReason(
        "gender:M=4;gender:F=1",
        "the quotas on gender ask for 5 winners together and there are 4 seats");
    assertReason(
        "gender:M=..3;gender:F=..0",
        "the quotas on gender allow at most 3 winners together and there are 4 seats");
    assertReason("gender:F=1;group:g=4", "no set of 4 candidates keeps all quotas at once");
    assertReason("gender:M=..3;group:g=4", "no set of 4 candidates keeps all quotas at once");
    Contest oneSeat = Contests.of(1, "gender:F=2", ONE_WOMAN);
    assertThat(Said.notes(Winners.of(oneSeat, WinnerRules.DEFAULT)).get(0))
        .endsWith("asks for 2 winners and there is 1 seat.");
    Contest two = Contests.of(4, "gender:F=3", "A 9 M", "B 8 M", "C 7 M", "D 6 F", "E 5 F");
    assertThat(Said.notes(Winners.of(two, WinnerRules.DEFAULT)).get(0)).endsWith("only 2 qualify.");
    Contest others = Contests.of(4, "gender:M=..1", "A 9 M", "B 8 M", "C 7 M", "D 6 F", "E 5 F");
    assertThat(Said.notes(Winners.of(others, WinnerRules.DEFAULT)).get(0))
        .endsWith("allows at most 1, 2 others stand and there are 4 seats.");
  }

  private static void assertReason(String quotas, String reason) {
    Contest contest =
        Contests.of(
            4,
            quotas,
            "A 90 M - - g",
            "B 80 M - - g",
            "C 70 M - - g",
            "D 60 M - - g",
            "E 50 F - - h");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(verdict)).containsExactly("The quota cannot be met: " + reason + ".");
  }

  @Test
  void oneUnknownCannotMeetTwoQuotasAtOnce() {
    Contest contest = Contests.of(2, "gender:F=1;gender:X=1", "A 9", "B 8 M", "C 7 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "The quota cannot be met: no set of 2 candidates keeps all quotas at once, whatever"
                + " the unknown gender of A may be.");
  }

  @Test
  void relaxedToTheLargestMinimumThatCanBeReached() {
    Contest contest = Contests.of(4, "gender:F=3", ONE_WOMAN);
    Verdict verdict = Winners.of(contest, RELAX);
    assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(elected(contest, RELAX)).isEqualTo(letters("ABCE"));
    assertThat(verdict.findings().get(0).margin()).hasValue(30);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "The quota cannot be met: gender:F=3 asks for 3 winners and only 1 qualifies.",
            "Relaxed as little as needed, the last stated first: gender:F=3 to at least 1.");
  }

  @Test
  void theLastStatedQuotaGivesWayFirst() {
    String[] rows = {"A 90 M - - g", "B 80 M - - g", "C 70 F - - h", "D 60 F - - h"};
    assertThat(elected(Contests.of(2, "gender:F=2;group:g=2", rows), RELAX))
        .isEqualTo(letters("CD"));
    Contest turned = Contests.of(2, "group:g=2;gender:F=2", rows);
    assertThat(elected(turned, RELAX)).isEqualTo(letters("AB"));
    assertThat(Said.notes(Winners.of(turned, RELAX)).get(1)).endsWith("gender:F=2 to at least 0.");
    Contest maxima = Contests.of(3, "gender:M=..1;gender:F=..1", rows);
    assertThat(Said.notes(Winners.of(maxima, RELAX)).get(1)).endsWith("gender:F=..1 to at most 2.");
    assertThat(elected(maxima, RELAX)).isEqualTo(letters("ACD"));
  }

  @Test
  void reservedSeatsStayEmptyWithAsFewVacanciesAsPossible() {
    Contest contest = Contests.of(4, "gender:F=3", ONE_WOMAN);
    Verdict verdict = Winners.of(contest, VACANT);
    assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(elected(contest, VACANT)).isEqualTo(letters("AE"));
    assertThat(verdict.findings()).hasSize(5);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "The quota cannot be met: gender:F=3 asks for 3 winners and only 1 qualifies.",
            "2 of 4 seats stay empty.");
    Contest maxima = Contests.of(4, "gender:M=..2", ONE_WOMAN);
    assertThat(elected(maxima, VACANT)).isEqualTo(letters("ABE"));
    assertThat(Said.notes(Winners.of(maxima, VACANT)).get(1))
        .isEqualTo("1 of 4 seats stays empty.");
  }

  @Test
  void aTieForTheSeatsThatAreFilledIsSaidWithoutTheEmptyOnes() {
    Contest contest = Contests.of(3, "gender:F=2", "A 90 M", "B 90 M", "C 70 M", "D 60 M");
    Verdict verdict = Winners.of(contest, VACANT);
    assertThat(Contests.with(Outcome.TIED, contest, verdict)).isEqualTo(letters("AB"));
    assertThat(Said.notes(verdict)).endsWith("2 candidates are tied for 1 place: A and B.");
  }

  @Test
  void howFarAQuotaGivesWayMayDependOnUnknowns() {
    Contest contest = Contests.of(4, "gender:F=3", "A 90 M", "B 80 M", "C 70 M", "D 60", "E 50 F");
    for (WinnerRules rules : List.of(RELAX, VACANT)) {
      Verdict verdict = Winners.of(contest, rules);
      assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
      // E is a woman, D may be one; A is elected however many seats that leaves for men.
      assertThat(Contests.with(Outcome.ELECTED, contest, verdict)).contains("A", "E");
      assertThat(Contests.finding(contest, verdict, "D")).isEqualTo(Finding.NONE);
      assertThat(Said.notes(verdict).get(1)).endsWith("depends on attributes that nobody stated.");
      assertThat(Said.notes(verdict).get(2)).startsWith("Who is elected depends on");
    }
  }

  @Test
  void relaxedQuotasAgreeWithExhaustiveSearch() {
    RandomContests random = new RandomContests(21);
    for (int i = 0; i < RandomContests.cases(4_000); i++) {
      Contest contest = random.contest(8, false);
      Verdict verdict = Winners.of(contest, RELAX);
      if (verdict.outcome().equals(Optional.of(ContestOutcome.QUOTA_NOT_MET))) {
        Exhaustive relaxed = Exhaustive.of(UnmetSearch.relaxed(contest), QuotaOrder.TOTAL);
        assertThat(outcomes(verdict)).as("%s", contest).isEqualTo(relaxed.outcomes());
      }
    }
  }

  @Test
  void emptySeatsAgreeWithExhaustiveSearch() {
    RandomContests random = new RandomContests(22);
    for (int i = 0; i < RandomContests.cases(4_000); i++) {
      Contest contest = random.contest(6, false);
      Verdict verdict = Winners.of(contest, VACANT);
      if (verdict.outcome().equals(Optional.of(ContestOutcome.QUOTA_NOT_MET))) {
        List<Outcome> expected = UnmetSearch.withEmptySeats(contest);
        if (expected.isEmpty()) {
          assertThat(verdict.findings()).containsOnly(Finding.NONE);
          assertThat(Said.notes(verdict)).hasSize(2).last().asString().startsWith("Not even empty");
        } else {
          assertThat(outcomes(verdict)).as("%s", contest).isEqualTo(expected);
        }
      }
    }
  }

  private static List<Outcome> outcomes(Verdict verdict) {
    return verdict.findings().stream().map(finding -> finding.outcome().orElseThrow()).toList();
  }
}
