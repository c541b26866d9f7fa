package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String RULE =
      "Rule: the set of 6 candidates with the most votes in total that keeps the quota is elected"
          + " (for a minimum the same as filling the reserved seats first, German Wahlordnung §22,"
          + " haufe.de HI662465).";

  private static List<String> lines(Contest contest, WinnerRules rules) {
    return Said.explanation(contest, rules).stream().map(Line::text).toList();
  }

  @Test
  void theElectionOf2014InSentences() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(lines(Nec.of2014(), WinnerRules.DEFAULT))
          .containsExactly(
              "1. Ken Livingstone is elected with 39,548 votes, 16,186 more than Peter Willsman.",
              "2. Ann Black is elected with 36,496 votes, 13,134 more than Peter Willsman.",
              "3. Ellie Reeves is elected with 31,278 votes, 7,916 more than Peter Willsman.",
              "4. Christine Shawcroft is elected with 29,558 votes, 6,196 more than Peter"
                  + " Willsman.",
              "5. Kate Osamor is elected with 28,484 votes, 5,122 more than Peter Willsman.",
              "6. Johanna Baxter is elected with 24,325 votes, 963 more than Peter Willsman.",
              "Peter Willsman is not elected: 23,362 votes, 963 behind Johanna Baxter; 964 more"
                  + " would have been enough.",
              "Darren Williams is not elected: 21,307 votes, 3,018 behind Johanna Baxter; 3,019"
                  + " more would have been enough.",
              "Quota gender:F=50% (3 of 6 seats): met with 5, changed nothing.",
              RULE);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatTheQuotaChangedIsSaidWithNamesAndVotes() {
    assertThat(lines(Nec.of2012(5), WinnerRules.DEFAULT))
        .contains(
            "6. Kate Osamor is elected by the quota with 17,598 votes, between 4,853 and 7,564"
                + " ahead, depending on attributes that nobody stated.",
            "Peter Wheeler is not elected because of the quota: 17,721 votes, 13,961 behind Ken"
                + " Livingstone; 13,962 more would have been enough.",
            "Quota gender:F=5 of 6 seats: met with 5.",
            "Because of the quota: Kate Osamor in, Peter Wheeler out. Without a quota the winners"
                + " would be Ken Livingstone, Ann Black, Ellie Reeves, Christine Shawcroft, Johanna"
                + " Baxter and Peter Wheeler, with 123 votes more.");
  }

  @Test
  void anOpenContestSaysWhatItDependsOn() {
    assertThat(lines(Nec.of2012(6), WinnerRules.DEFAULT))
        .contains(
            "1. Ann Black is elected with 30,240 votes.",
            "Ken Livingstone is not elected because of the quota: 31,682 votes.",
            "Quota gender:F=6 of 6 seats: open.",
            "Because of the quota: Kate Osamor in, Ken Livingstone and Peter Wheeler out. Without a"
                + " quota the winners would be Ken Livingstone, Ann Black, Ellie Reeves, Christine"
                + " Shawcroft, Johanna Baxter and Peter Wheeler.");
  }

  @Test
  void tiesAndLotsAreSaid() {
    assertThat(lines(Nec.nominationsOf2016(3), WinnerRules.DEFAULT))
        .contains(
            "4. Ellie Reeves is elected with 130 votes, 13 more than Bex Bailey.",
            "Bex Bailey is tied with 117 votes.",
            "Quota gender:F=3 of 6 seats: kept in each way of breaking the tie, changed nothing.",
            "Rule for ties: a lot, never name or row order (Electoral Commission, Equality of"
                + " votes, electoralcommission.org.uk).");
    WinnerRules lot =
        new WinnerRules(
            QuotaOrder.TOTAL,
            Unmet.ERROR,
            false,
            Contests.lot(Nec.nominationsOf2016(3), "Williams, Darren", "Bex Bailey"));
    assertThat(lines(Nec.nominationsOf2016(3), lot))
        .contains(
            "6. Darren Williams is elected by lot with 117 votes, after an exact tie.",
            "Claudia Webbe is not elected by lot: 117 votes, after an exact tie.",
            "Quota gender:F=3 of 6 seats: met with 4, changed nothing.",
            "The lot was drawn in this order: Darren Williams and Bex Bailey.");
    assertThat(lines(Contests.of(1, "", "A 5*", "B 5"), WinnerRules.DEFAULT))
        .containsExactly(
            "1. A is elected by the file's mark with 5 votes, after an exact tie.",
            "B is not elected by the file's mark: 5 votes, after an exact tie.",
            "Rule: the candidate with the most votes is elected.",
            "Rule for ties: a lot, never name or row order (Electoral Commission, Equality of"
                + " votes, electoralcommission.org.uk).");
  }

  @Test
  void crossingQuotasHaveNoSingleRival() {
    assertThat(lines(WorkedExamplesTest.elevenCandidates(), WinnerRules.DEFAULT))
        .contains(
            "1. A is elected with 900 votes, 50 more than B.",
            "2. E is elected with 700 votes; without E the best set of winners has 140 votes"
                + " fewer.",
            "B is not elected because of the quota: 850 votes, 50 behind A; 51 more would have been"
                + " enough.",
            "Rule: the set of 6 candidates with the most votes in total that keeps all quotas is"
                + " elected (Bredereck et al. 2018, arxiv.org/abs/1711.06527).");
    assertThat(lines(WorkedExamplesTest.elevenCandidates(), WorkedExamplesTest.IN_ORDER))
        .contains(
            "5. J is elected by the quota with 300 votes.",
            "D is not elected because of the quota: 780 votes.",
            "Rule: in order of votes, each candidate is elected unless that makes the quotas"
                + " impossible (guarded and doomed candidates, Hill 1998, Voting matters 9,"
                + " votingmatters.org.uk).");
  }

  @Test
  void whomTheQuotaRulesOutAndWhatWouldHaveBeenWithoutIt() {
    Contest contest = Contests.of(1, "gender:F=1", "A 9 M", "B 5 F", "C 4 F", "D 9 M");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .startsWith(
            "1. B is elected by the quota with 5 votes, 1 more than C.",
            "A is not elected because of the quota: 9 votes; cannot be elected under the quota,"
                + " however many the votes.")
        .contains(
            "Because of the quota: B in, A and D out. Without a quota the winners would be"
                + " nobody for sure, with a tie between A and D.");
  }

  @Test
  void aQuotaThatIsNotMetIsSaid() {
    Contest contest = Contests.of(2, "gender:F=2", "A 9 M", "B 8 M", "C 5 F");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .startsWith(
            "Quota gender:F=2 of 2 seats: not met.",
            "Without a quota the winners would be A and B.",
            "The quota cannot be met: gender:F=2 asks for 2 winners and only 1 qualifies.");
    WinnerRules vacant = new WinnerRules(QuotaOrder.TOTAL, Unmet.VACANT, false, Map.of());
    assertThat(lines(contest, vacant))
        .containsSubsequence(
            "1. C is elected by the quota with 5 votes; the seat is guaranteed by the quota,"
                + " however few the votes.",
            "A is not elected because of the quota: 9 votes; cannot be elected under the quota,"
                + " however many the votes.",
            "Quota gender:F=2 of 2 seats: not met.",
            "Because of the quota: C in, A and B out. Without a quota the winners would be A and"
                + " B.");
  }

  @Test
  void everybodyWhomTheQuotaRulesOutIsNamed() {
    Contest contest =
        Contests.of(2, "gender:F=2", "A 9 F", "B 8 F", "C 7 F", "D 6 F", "E 5 M", "F 4 M");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .contains("E and F cannot be elected under the quota either, however many the votes.");
  }

  @Test
  void withoutAChoiceTheQuotaIsSaidToHaveChangedNothing() {
    Contest contest = Contests.of(2, "gender:F=1", "A 9 F", "B 8 M");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .containsExactly(
            "1. A is elected unopposed with 9 votes.",
            "2. B is elected unopposed with 8 votes.",
            "Quota gender:F=1: changed nothing, since everybody is elected.",
            "Rule: where no more candidates stand than there are seats, all are elected.");
    WinnerRules declared = new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, true, Map.of());
    assertThat(lines(Contests.of(1, "gender:F=1", "A 9 F", "B 8* M"), declared))
        .containsExactly(
            "1. B is elected with 8 votes, as the file declares.",
            "Quota gender:F=1: not applied, since the winners are as the file declares.",
            "Rule: the winners are those whom the file declares elected.");
  }

  @Test
  void aMarginThatDependsOnUnknownsIsARange() {
    assertThat(lines(Nec.councillorsOf2014(""), WinnerRules.DEFAULT))
        .contains(
            "Ann Lucas is not elected: 1,402 votes, 108 behind Alice Perry; 109 more would have"
                + " been enough.",
            "Simon Henig is not elected: 1,229 votes, between 281 and 665 short, depending on"
                + " attributes that nobody stated.");
    Contest contest = Contests.of(1, "gender:F=1", "A 9 F", "B 5", "C 4 M");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .contains(
            "1. A is elected with 9 votes; how safely depends on attributes that nobody stated.");
  }

  @Test
  void theRivalNamedIsOneWhomTheQuotaAllows() {
    Contest minimum = Contests.of(2, "gender:F=1", "A 9 M", "B 5 F", "C 4 M", "D 4 F");
    assertThat(lines(minimum, WinnerRules.DEFAULT))
        .contains("2. B is elected with 5 votes, 1 more than D.");
    Contest maximum = Contests.of(2, "gender:M=..1", "A 9 M", "B 5 F", "C 4 M", "D 4 F");
    assertThat(lines(maximum, WinnerRules.DEFAULT))
        .contains(
            "1. A is elected with 9 votes, 5 more than C.",
            "2. B is elected with 5 votes, 1 more than D.");
  }

  @Test
  void withoutAQuotaNothingIsSaidOfOne() {
    assertThat(lines(Contests.of(2, "", "A 9", "B 7", "C 4"), WinnerRules.DEFAULT))
        .containsExactly(
            "1. A is elected with 9 votes, 5 more than C.",
            "2. B is elected with 7 votes, 3 more than C.",
            "C is not elected: 4 votes, 3 behind B; 4 more would have been enough.",
            "Rule: the 2 candidates with the most votes are elected.");
  }

  @Test
  void theRivalNamedIsOneWhoIsNotElected() {
    Contest contest = Contests.of(2, "gender:M=..1", "A 90 M", "C 50 F", "D 50 M");
    assertThat(lines(contest, WinnerRules.DEFAULT))
        .contains("1. A is elected with 90 votes, 40 more than D.");
  }

  @Test
  void anEmptySeatIsNobodysRival() {
    Contest contest =
        Contests.of(
            3,
            "gender:F=2;region:N=2;group:x=1",
            "A 90 F N - g",
            "B 80 M S - g",
            "C 60 F S - g",
            "D 50 M N - g");
    WinnerRules vacant = new WinnerRules(QuotaOrder.TOTAL, Unmet.VACANT, false, Map.of());
    // An empty seat counts for all three; without A only C and D keep the rest, with 110 of 170.
    assertThat(lines(contest, vacant))
        .startsWith(
            "1. A is elected with 90 votes; without A the best set of winners has 60 votes"
                + " fewer.");
  }
}
