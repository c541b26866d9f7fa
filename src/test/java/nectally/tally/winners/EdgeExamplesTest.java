package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.letters;
import static nectally.tally.winners.Contests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Contests at the edge: no seats, unknown votes and attributes, problems too large. */
class EdgeExamplesTest {

  private static final String NO_SEATS =
      "The seats are stated nowhere, so that nobody can say who is elected; --seats N states them.";

  @Test
  void withoutSeatsThereIsNoOutcome() {
    Contest contest = Contests.of(1, "", "A 9", "B 5").with(OptionalInt.empty(), List.of());
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).isEmpty();
    assertThat(verdict.findings()).containsExactly(Finding.NONE, Finding.NONE);
    assertThat(Said.notes(verdict)).containsExactly(NO_SEATS);
    assertThat(Said.explanation(contest, WinnerRules.DEFAULT)).containsExactly(Line.of(NO_SEATS));
  }

  @Test
  void unknownVotesLeaveTheContestOpenUnlessItIsUnopposed() {
    Contest contest = Contests.of(1, "", "A 9", "B ?", "C ?");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(verdict))
        .containsExactly("The votes of B and C are unknown, so that nobody can say who wins.");
    assertThat(elected(Contests.of(3, "", "A 9", "B ?", "C ?"))).isEqualTo(letters("ABC"));
  }

  @Test
  void noMoreCandidatesThanSeatsAreAllElectedUnopposed() {
    Contest contest = Contests.of(4, "", "A 9", "B 0", "C ?");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNOPPOSED);
    assertThat(verdict.findings())
        .containsOnly(
            new Finding(
                Optional.of(Outcome.ELECTED),
                Optional.of(DecidedBy.UNOPPOSED),
                OptionalLong.empty()));
    assertThat(Said.notes(verdict))
        .containsExactly("1 of 4 seats stays empty: only 3 candidates stand.");
    assertThat(Said.notes(Winners.of(Contests.of(3, "", "A 9", "B 0", "C ?"), WinnerRules.DEFAULT)))
        .isEmpty();
    assertThat(Said.notes(Winners.of(Contests.of(2, ""), WinnerRules.DEFAULT)))
        .containsExactly("2 of 2 seats stay empty: nobody stands.");
    assertThat(Said.explanation(contest, WinnerRules.DEFAULT))
        .startsWith(
            Line.of("A", "1. A is elected unopposed with 9 votes."),
            Line.of("B", "2. B is elected unopposed with 0 votes."),
            Line.of("C", "3. C is elected unopposed."));
    assertThat(Said.explanation(Contests.of(1, "", "A 9"), WinnerRules.DEFAULT))
        .startsWith(Line.of("A", "1. A is elected unopposed with 9 votes."));
  }

  @Test
  void anUnopposedContestMayStillMissItsQuota() {
    Verdict women = Winners.of(Contests.of(2, "gender:F=1", "A 9 M", "B 1 M"), WinnerRules.DEFAULT);
    assertThat(women.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(women.findings())
        .allMatch(f -> f.decidedBy().equals(Optional.of(DecidedBy.UNOPPOSED)));
    assertThat(Said.notes(women))
        .containsExactly(
            "The quota gender:F=1 is not met: 0 of the candidates, all elected unopposed, count"
                + " towards it.");
    Verdict men = Winners.of(Contests.of(2, "gender:M=..1", "A 9 M", "B 1 M"), WinnerRules.DEFAULT);
    assertThat(men.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    for (String quota : new String[] {"gender:F=1", "gender:M=..1"}) {
      Verdict open = Winners.of(Contests.of(2, quota, "A 9 M", "B 1"), WinnerRules.DEFAULT);
      assertThat(open.outcome()).contains(ContestOutcome.UNOPPOSED);
      assertThat(Said.notes(open))
          .containsExactly(
              "Whether the quota " + quota + " is met depends on attributes that nobody stated.");
    }
    for (String quota : new String[] {"gender:M=1", "gender:M=..2", "gender:F=..0"}) {
      assertThat(Winners.of(Contests.of(2, quota, "A 9 M", "B 1 M"), WinnerRules.DEFAULT).outcome())
          .contains(ContestOutcome.UNOPPOSED);
    }
  }

  @Test
  void oneUnknownCannotMeetTwoQuotasForAllUnopposed() {
    Verdict verdict =
        Winners.of(Contests.of(2, "gender:F=1;gender:X=1", "A 9 M", "B 1"), WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "The quotas are not met: whatever the attributes are that nobody stated, the"
                + " candidates, all elected unopposed, cannot keep all of them.");
  }

  @Test
  void everybodyEqualOrWithoutVotesIsATie() {
    Contest contest = Contests.of(2, "gender:F=1", "A 0 F", "B 0 F", "C 0 M", "D 0 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(with(Outcome.TIED, contest, verdict)).isEqualTo(letters("ABCD"));
    assertThat(Said.notes(verdict).get(0)).endsWith("5 sets of winners are equally good.");
  }

  @Test
  void moreCommitteesThanALongHoldsAreAtLeastThatMany() {
    String[] rows = new String[100];
    for (int i = 0; i < 100; i++) {
      rows[i] = "P" + i + " 0";
    }
    assertThat(Said.notes(Winners.of(Contests.of(50, "", rows), WinnerRules.DEFAULT)).get(0))
        .endsWith("at least 9,223,372,036,854,775,807 sets of winners are equally good.");
  }

  @Test
  void anUnknownGenderCountsAgainstAMaximum() {
    Contest contest = Contests.of(2, "gender:M=..1", "A 9 M", "B 8", "C 7 F");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(with(Outcome.ELECTED, contest, verdict)).isEqualTo(letters("A"));
    Contest settled = Contests.of(2, "gender:M=..1", "A 9 M", "B 8 F", "C 7");
    assertThat(Said.notes(Winners.of(settled, WinnerRules.DEFAULT)))
        .contains("An unknown gender counts against the maximum of gender:M=..1.");
  }

  @Test
  void aContestIsOpenWhereSomeUnknownsCouldMeetTheQuota() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 M", "B 8", "C 7 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "Who is elected depends on the unknown gender of B: open for A, B and C. If B is a"
                + " woman, A and B are elected, else the quota cannot be met.");
  }

  @Test
  void tooManyUnknownsAreNotDecided() {
    String[] rows = new String[60];
    for (int i = 0; i < 60; i++) {
      rows[i] = "P" + i + " " + (1000 + i);
    }
    rows[0] = "P0 1000 F";
    Verdict verdict =
        Winners.of(Contests.of(25, "gender:F=12;gender:M=12", rows), WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(verdict).get(0))
        .startsWith("Not decided: the unknown gender of P59, P58, ")
        .endsWith(" could be too many things to try them all.");
  }

  @Test
  void anUnsolvableContestIsMarkedWithItsSize() {
    StringBuilder quotas = new StringBuilder();
    String[] rows = new String[400];
    for (int i = 0; i < 400; i++) {
      rows[i] = "P" + i + " " + i + " g" + i % 7 + " r" + i / 7 % 7 + " a" + i / 49 % 7;
    }
    for (int i = 0; i < 7; i++) {
      quotas.append("gender:g" + i + "=3..9;region:r" + i + "=3..9;age:a" + i + "=3..9;");
    }
    Contest contest = Contests.of(40, quotas.toString(), rows);
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    String note =
        "Not decided, since the quotas cross in too many ways to be solved exactly: 400 candidates,"
            + " 40 seats and 21 limits need more than 24 million steps (test.csv:2). State fewer"
            + " quotas at once.";
    assertThat(Said.notes(verdict)).containsExactly(note);
    assertThat(Said.explanation(contest, WinnerRules.DEFAULT)).containsExactly(Line.of(note));
  }

  @Test
  void unopposedCandidatesMayKeepTheQuotaWhateverTheUnknownsAre() {
    for (String quota : new String[] {"gender:F=1", "gender:M=..1"}) {
      Verdict verdict = Winners.of(Contests.of(2, quota, "A 9 F", "B 1"), WinnerRules.DEFAULT);
      assertThat(verdict.outcome()).contains(ContestOutcome.UNOPPOSED);
      assertThat(Said.notes(verdict)).isEmpty();
    }
  }

  @Test
  void onlyUnknownsThatMatterAreNamed() {
    // A keeps the seat wherever A lives; B follows as a woman, else D must.
    Contest contest =
        Contests.of(2, "gender:F=1;region:N=1", "A 9 M", "B 8 - N", "C 7 M N", "D 6 F N");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(with(Outcome.ELECTED, contest, verdict)).isEqualTo(letters("A"));
    assertThat(Said.notes(verdict))
        .contains(
            "Who is elected depends on the unknown gender of B: open for B and D. If B is a woman,"
                + " B is elected, else D.");
  }

  @Test
  void aLotMaySettleWhatAnUnknownLeavesOpen() {
    // B ties with A as a woman and is ruled out otherwise; A wins the lot.
    Contest contest = Contests.of(1, "gender:F=1", "A 5 F", "B 5");
    assertThat(Winners.of(contest, WinnerRules.DEFAULT).outcome())
        .contains(ContestOutcome.UNDETERMINED);
    WinnerRules lot =
        new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, false, Contests.lot(contest, "A", "B"));
    assertThat(Winners.of(contest, lot).outcome()).contains(ContestOutcome.DECIDED);
    assertThat(elected(contest, lot)).isEqualTo(letters("A"));
  }
}
