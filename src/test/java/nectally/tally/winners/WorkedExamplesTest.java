package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.finding;
import static nectally.tally.winners.Contests.letters;
import static nectally.tally.winners.Contests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
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
    assertThat(Said.notes(verdict))
        .containsExactly(
            "The quotas cross, and the most votes in total was used; --quota-order votes would"
                + " elect A, B, C, E, J and K.");
  }

  @Test
  void crossingQuotasInOrderOfVotesGuardAndDoom() {
    Contest contest = elevenCandidates();
    Verdict verdict = Winners.of(contest, IN_ORDER);
    assertThat(elected(contest, IN_ORDER)).isEqualTo(letters("ABCEJK"));
    assertThat(Said.notes(verdict))
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
    assertThat(Said.explanation(contest, WinnerRules.DEFAULT))
        .contains(
            Line.of(
                "bf",
                "3. bf is elected by the quota with 100 votes; the seat is guaranteed by the quota,"
                    + " however few the votes."));
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
    assertThat(Said.notes(verdict))
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
    assertThat(Said.notes(Winners.of(contest, IN_ORDER))).isEmpty();
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
  void manyLevelsInOrderOfVotesStillElectTheTop() {
    String[] rows = new String[60];
    for (int i = 0; i < 60; i++) {
      rows[i] =
          "P"
              + (10 + i)
              + " "
              + (100 - i)
              + (i % 3 == 2 ? " F" : " M")
              + (i % 5 == 4 ? " N" : " S");
    }
    List<String> elected =
        Contests.elected(Contests.of(5, "gender:F=2;region:N=2", rows), IN_ORDER);
    assertThat(elected).containsExactly("P10", "P11", "P12", "P14", "P24");
  }
}
