package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.finding;
import static nectally.tally.winners.Contests.letters;
import static nectally.tally.winners.Contests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.NameKey;
import org.junit.jupiter.api.Test;

class WorkedExamplesTest {

  static final WinnerRules IN_ORDER =
      new WinnerRules(QuotaOrder.VOTES, Unmet.ERROR, false, Map.of());

  static Contest elevenCandidates() {
    return Contests.of(
        6,
        "gender:F=3;region:N=2",
        "A 900 M S",
        "B 850 M S",
        "C 800 M S",
        "D 780 M S",
        "E 700 F S",
        "F 690 F S",
        "G 640 F S",
        "H 600 M N",
        "I 590 M N",
        "J 300 F N",
        "K 250 F N");
  }

  @Test
  void crossingQuotasElectTheMostVotesInTotal() {
    Contest contest = elevenCandidates();
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(elected(contest)).isEqualTo(letters("AEFGHI"));
    assertThat(verdict.notes())
        .containsExactly(
            "The quotas cross, and the most votes in total was used; --quota-order votes would"
                + " elect A, B, C, E, J and K.");
  }

  @Test
  void crossingQuotasInOrderOfVotesGuardAndDoom() {
    Contest contest = elevenCandidates();
    Verdict verdict = Winners.of(contest, IN_ORDER);
    assertThat(elected(contest, IN_ORDER)).isEqualTo(letters("ABCEJK"));
    assertThat(verdict.notes())
        .containsExactly(
            "The quotas cross, and the order of votes was used; --quota-order total would elect"
                + " A, E, F, G, H and I.");
    assertThat(verdict.findings()).allMatch(finding -> finding.margin().isEmpty());
  }

  @Test
  void theMostVotesInTotalMayDropThePollTopper() {
    Contest contest =
        Contests.of(2, "gender:F=1;region:N=1", "A 100 M S", "B 90 F S", "C 80 M N", "D 10 F N");
    assertThat(elected(contest)).isEqualTo(letters("BC"));
    assertThat(elected(contest, IN_ORDER)).isEqualTo(letters("AD"));
  }

  @Test
  void hillsBlackWomanIsInEveryCommitteeAndHerSeatGuaranteed() {
    Contest contest =
        Contests.of(
            3,
            "gender:F=2;group:b=2",
            "bm1 500 M - - b",
            "bm2 400 M - - b",
            "wf1 300 F - - w",
            "wf2 200 F - - w",
            "bf 100 F - - b");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(elected(contest)).containsExactly("bf", "bm1", "wf1");
    assertThat(finding(contest, verdict, "bf").margin()).isEmpty();
    assertThat(finding(contest, verdict, "bf").decidedBy()).contains(DecidedBy.QUOTA);
    assertThat(Explanation.of(contest, WinnerRules.DEFAULT))
        .contains(
            Step.of(
                "bf",
                "3. bf is elected by the quota with 100 votes; the quota guarantees the seat."));
  }

  @Test
  void committeesTieWithoutEqualVotes() {
    Contest contest =
        Contests.of(
            2,
            "gender:F=1;region:N=1;region:S=1",
            "L1 900 M N",
            "S3 350 F S",
            "L4 860 M S",
            "S2 390 F N");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.TIED);
    assertThat(with(Outcome.TIED, contest, verdict)).containsExactly("L1", "L4", "S2", "S3");
    assertThat(verdict.notes())
        .contains(
            "4 candidates are tied for 2 places: L1, L4, S2 and S3; 2 sets of winners are equally"
                + " good.");
  }

  @Test
  void nestedQuotasGiveEachRegionAWomanAndTheSameInBothOrders() {
    Contest contest =
        Contests.of(
            4,
            "group:NF=1;region:N=2;group:SF=1;region:S=2",
            "A 90 M N - NM",
            "B 80 M N - NM",
            "C 70 F N - NF",
            "D 60 M S - SM",
            "E 50 F S - SF",
            "F 40 F S - SF");
    assertThat(elected(contest)).isEqualTo(letters("ACDE"));
    assertThat(elected(contest, IN_ORDER)).isEqualTo(letters("ACDE"));
    assertThat(Winners.of(contest, IN_ORDER).notes()).isEmpty();
    assertThat(finding(contest, Winners.of(contest, IN_ORDER), "C").margin()).isEmpty();
    assertThat(finding(contest, Winners.of(contest, IN_ORDER), "A").margin()).hasValue(10);
  }

  @Test
  void halfTheSeatsIsRoundedUpForOneToAHundredSeats() {
    for (int seats = 1; seats <= 100; seats++) {
      String[] rows = new String[2 * seats];
      for (int i = 0; i < seats; i++) {
        rows[i] = "m" + i + " " + (1000 - i) + " M";
        rows[seats + i] = "w" + i + " " + (500 - i) + " F";
      }
      List<String> elected = elected(Contests.of(seats, "gender:F=50%", rows));
      assertThat(elected).hasSize(seats);
      assertThat(elected.stream().filter(name -> name.startsWith("w"))).hasSize((seats + 1) / 2);
    }
  }

  @Test
  void aTieInsideTheWinnersHasNoEffect() {
    Contest contest = Contests.of(3, "", "Marshall 5434", "Zodiates 5434", "Top 6000", "Next 5433");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(elected(contest)).containsExactly("Marshall", "Top", "Zodiates");
    assertThat(finding(contest, verdict, "Marshall").margin()).isEqualTo(OptionalLong.of(1));
  }

  @Test
  void aTieAtThePromotedOrDisplacedBoundaryIsATie() {
    Contest promoted = Contests.of(2, "gender:F=1", "A 9 M", "B 8 M", "C 5 F", "D 5 F");
    assertThat(with(Outcome.TIED, promoted, Winners.of(promoted, WinnerRules.DEFAULT)))
        .isEqualTo(letters("CD"));
    Contest displaced = Contests.of(2, "gender:F=1", "A 9 M", "B 9 M", "C 5 F", "D 4 F");
    assertThat(with(Outcome.TIED, displaced, Winners.of(displaced, WinnerRules.DEFAULT)))
        .isEqualTo(letters("AB"));
  }

  @Test
  void equalVotesAtTheLastSeatAreNoTieWhereTheQuotaForbidsTheSwap() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 M", "B 5 F", "C 5 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(finding(contest, verdict, "B").decidedBy()).contains(DecidedBy.QUOTA);
    assertThat(finding(contest, verdict, "B").margin()).isEmpty();
  }

  @Test
  void theFilesMarksSettleAnExactTie() {
    Contest contest = Contests.of(2, "", "A 9*", "B 5", "C 5*", "D 5");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(finding(contest, verdict, "C"))
        .isEqualTo(
            new Finding(
                Optional.of(Outcome.ELECTED), Optional.of(DecidedBy.DECLARED), OptionalLong.of(0)));
    assertThat(finding(contest, verdict, "B").decidedBy()).contains(DecidedBy.DECLARED);
    assertThat(finding(contest, verdict, "A").decidedBy()).contains(DecidedBy.VOTES);
    Contest partly = Contests.of(2, "", "A 9", "B 5", "C 5*", "D 4*");
    assertThat(Winners.of(partly, WinnerRules.DEFAULT).outcome()).contains(ContestOutcome.DECIDED);
  }

  @Test
  void marksThatDoNotFitTheTieLeaveItOpen() {
    for (String d : new String[] {"D 5*", "D 4*"}) {
      Contest contest = Contests.of(2, "", "A 9*", "B 5", d.equals("D 5*") ? "C 5*" : "C 5", d);
      Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
      assertThat(verdict.outcome()).contains(ContestOutcome.TIED);
      assertThat(finding(contest, verdict, "B").outcome()).contains(Outcome.TIED);
    }
  }

  @Test
  void aPartialLotLeavesTheOthersTied() {
    Contest contest = Contests.of(3, "", "A 9", "B 5", "C 5", "D 5");
    Verdict verdict = Winners.of(contest, lot("D"));
    assertThat(finding(contest, verdict, "D").decidedBy()).contains(DecidedBy.LOT);
    assertThat(with(Outcome.TIED, contest, verdict)).isEqualTo(letters("BC"));
    assertThat(verdict.outcome()).contains(ContestOutcome.TIED);
    assertThat(with(Outcome.ELECTED, contest, Winners.of(contest, lot("A", "C"))))
        .isEqualTo(letters("AC"));
  }

  @Test
  void aLotGoesBeforeTheFilesMarks() {
    Contest contest = Contests.of(1, "", "A 5*", "B 5");
    assertThat(elected(contest)).containsExactly("A");
    assertThat(elected(contest, lot("B", "A"))).containsExactly("B");
  }

  @Test
  void aLotThatNamesAStrangerIsFound() {
    Contest contest = Contests.of(1, "", "Ann Black 5", "B 5");
    assertThat(
            Lots.strangers(
                contest, List.of(NameKey.of("BLACK, Ann"), NameKey.of("Zoe"), NameKey.of("Zoe"))))
        .containsExactly(NameKey.of("Zoe"));
  }

  private static WinnerRules lot(String... names) {
    return new WinnerRules(
        QuotaOrder.TOTAL,
        Unmet.ERROR,
        false,
        Map.of(NameKey.of(""), List.of(names).stream().map(NameKey::of).toList()));
  }

  @Test
  void declaredWinnersAreThoseMarkedWhateverTheVotes() {
    WinnerRules declared = new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, true, Map.of());
    Contest contest = Contests.of(2, "", "A 9", "B 5*", "C ?*");
    Verdict verdict = Winners.of(contest, declared);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(verdict.notes()).isEmpty();
    assertThat(with(Outcome.ELECTED, contest, verdict)).isEqualTo(letters("BC"));
    assertThat(verdict.findings())
        .allMatch(finding -> finding.decidedBy().equals(Optional.of(DecidedBy.DECLARED)))
        .allMatch(finding -> finding.margin().isEmpty());
    assertThat(Winners.of(Contests.of(2, "", "A 9", "B 5*", "C 4"), declared).notes())
        .containsExactly("1 candidate is marked elected for 2 seats.");
    assertThat(Winners.of(Contests.of(2, "", "A 9*", "B 5*"), declared).outcome())
        .contains(ContestOutcome.UNOPPOSED);
    Verdict unmarked = Winners.of(Contests.of(1, "", "A 9", "B 5"), declared);
    assertThat(unmarked.outcome()).isEmpty();
    assertThat(unmarked.findings()).containsOnly(Finding.NONE);
    assertThat(unmarked.notes()).containsExactly("No candidate is marked elected.");
    assertThat(Explanation.of(contest, declared))
        .containsExactly(
            Step.of("B", "1. B is elected with 5 votes, as the file declares."),
            Step.of("C", "2. C is elected, as the file declares."));
  }

  @Test
  void withoutSeatsThereIsNoOutcome() {
    Contest contest = Contests.of(1, "", "A 9", "B 5").with(OptionalInt.empty(), List.of());
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).isEmpty();
    assertThat(verdict.findings()).containsExactly(Finding.NONE, Finding.NONE);
    assertThat(verdict.notes()).containsExactly("The seats are not stated.");
    assertThat(Explanation.of(contest, WinnerRules.DEFAULT))
        .containsExactly(Step.of("The seats are not stated."));
  }

  @Test
  void unknownVotesLeaveTheContestOpenUnlessItIsUnopposed() {
    Contest contest = Contests.of(1, "", "A 9", "B ?", "C ?");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(verdict.notes())
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
    assertThat(verdict.notes())
        .containsExactly("1 of 4 seats stays empty: only 3 candidates stand.");
    assertThat(Winners.of(Contests.of(3, "", "A 9", "B 0", "C ?"), WinnerRules.DEFAULT).notes())
        .isEmpty();
    assertThat(Winners.of(Contests.of(2, ""), WinnerRules.DEFAULT).notes())
        .containsExactly("2 of 2 seats stay empty: nobody stands.");
    assertThat(Explanation.of(contest, WinnerRules.DEFAULT))
        .startsWith(
            Step.of("A", "1. A is elected unopposed with 9 votes."),
            Step.of("B", "2. B is elected unopposed with 0 votes."),
            Step.of("C", "3. C is elected unopposed."));
    assertThat(Explanation.of(Contests.of(1, "", "A 9"), WinnerRules.DEFAULT))
        .containsExactly(Step.of("A", "1. A is elected unopposed with 9 votes."));
  }

  @Test
  void anUnopposedContestMayStillMissItsQuota() {
    Verdict women = Winners.of(Contests.of(2, "gender:F=1", "A 9 M", "B 1 M"), WinnerRules.DEFAULT);
    assertThat(women.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    assertThat(women.findings())
        .allMatch(f -> f.decidedBy().equals(Optional.of(DecidedBy.UNOPPOSED)));
    assertThat(women.notes())
        .containsExactly(
            "The quota gender:F=1 is not met: 0 of the candidates, all elected unopposed, count"
                + " towards it.");
    Verdict men = Winners.of(Contests.of(2, "gender:M=..1", "A 9 M", "B 1 M"), WinnerRules.DEFAULT);
    assertThat(men.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
    for (String quota : new String[] {"gender:F=1", "gender:M=..1"}) {
      Verdict open = Winners.of(Contests.of(2, quota, "A 9 M", "B 1"), WinnerRules.DEFAULT);
      assertThat(open.outcome()).contains(ContestOutcome.UNOPPOSED);
      assertThat(open.notes())
          .containsExactly(
              "Whether the quota " + quota + " is met depends on attributes that nobody stated.");
    }
    for (String quota : new String[] {"gender:M=1", "gender:M=..2", "gender:F=..0"}) {
      assertThat(Winners.of(Contests.of(2, quota, "A 9 M", "B 1 M"), WinnerRules.DEFAULT).outcome())
          .contains(ContestOutcome.UNOPPOSED);
    }
  }

  @Test
  void everybodyEqualOrWithoutVotesIsATie() {
    Contest contest = Contests.of(2, "gender:F=1", "A 0 F", "B 0 F", "C 0 M", "D 0 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(with(Outcome.TIED, contest, verdict)).isEqualTo(letters("ABCD"));
    assertThat(verdict.notes().get(0)).endsWith("5 sets of winners are equally good.");
  }

  @Test
  void moreCommitteesThanALongHoldsAreAtLeastThatMany() {
    String[] rows = new String[100];
    for (int i = 0; i < 100; i++) {
      rows[i] = "P" + i + " 0";
    }
    assertThat(Winners.of(Contests.of(50, "", rows), WinnerRules.DEFAULT).notes().get(0))
        .endsWith("at least 9,223,372,036,854,775,807 sets of winners are equally good.");
  }

  @Test
  void anUnknownGenderCountsAgainstAMaximum() {
    Contest contest = Contests.of(2, "gender:M=..1", "A 9 M", "B 8", "C 7 F");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(with(Outcome.ELECTED, contest, verdict)).isEqualTo(letters("A"));
    Contest settled = Contests.of(2, "gender:M=..1", "A 9 M", "B 8 F", "C 7");
    assertThat(Winners.of(settled, WinnerRules.DEFAULT).notes())
        .contains("An unknown gender counts against the maximum of gender:M=..1.");
  }

  @Test
  void aContestIsOpenWhereSomeUnknownsCouldMeetTheQuota() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 M", "B 8", "C 7 M");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(verdict.findings()).containsOnly(Finding.NONE);
    assertThat(verdict.notes())
        .containsExactly("Who is elected depends on the unknown gender of B: open for A, B and C.");
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
    assertThat(verdict.notes().get(0))
        .startsWith("Not decided: the unknown gender of P59, P58, ")
        .endsWith(" could be too many things to try them all.");
  }

  @Test
  void anUnsolvableProblemIsRefusedWithItsSize() {
    StringBuilder quotas = new StringBuilder();
    String[] rows = new String[400];
    for (int i = 0; i < 400; i++) {
      rows[i] = "P" + i + " " + i + " g" + i % 7 + " r" + i / 7 % 7 + " a" + i / 49 % 7;
    }
    for (int i = 0; i < 7; i++) {
      quotas.append("gender:g" + i + "=3..9;region:r" + i + "=3..9;age:a" + i + "=3..9;");
    }
    Contest contest = Contests.of(40, quotas.toString(), rows);
    Contest named =
        new Contest(
            "Big", contest.statedSeats(), contest.quotas(), contest.facts(), contest.candidacies());
    assertThatThrownBy(() -> Winners.of(named, WinnerRules.DEFAULT))
        .isInstanceOf(ProblemTooLargeException.class)
        .hasMessage(
            "Big: the quotas cross in too many ways to be solved exactly: 400 candidates, 40 seats"
                + " and 21 limits need more than 24 million steps; state fewer quotas at once");
    assertThatThrownBy(() -> Explanation.of(contest, WinnerRules.DEFAULT))
        .isInstanceOf(ProblemTooLargeException.class)
        .hasMessageStartingWith("the quotas cross");
  }
}
