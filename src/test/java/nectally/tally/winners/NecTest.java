package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.finding;
import static nectally.tally.winners.Contests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class NecTest {

  @Test
  void threeWomenWereMetByTheVotesAloneIn2012And2014() {
    for (Contest contest : new Contest[] {Nec.of2012(3), Nec.of2014()}) {
      Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
      assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
      assertThat(Said.notes(verdict)).isEmpty();
      assertThat(verdict.findings())
          .allSatisfy(finding -> assertThat(finding.decidedBy()).contains(DecidedBy.VOTES));
      assertThat(elected(contest)).hasSize(6).isEqualTo(declared(contest));
    }
  }

  private static java.util.List<String> declared(Contest contest) {
    return contest.candidacies().stream()
        .filter(candidacy -> candidacy.isDeclaredElected())
        .map(candidacy -> candidacy.name())
        .sorted()
        .toList();
  }

  @Test
  void marginsOf2012And2014() {
    assertThat(margin(Nec.of2014(), "Johanna Baxter")).hasValue(963);
    assertThat(margin(Nec.of2014(), "Peter Willsman")).hasValue(-963);
    assertThat(margin(Nec.of2014(), "Ken Livingstone")).hasValue(16186);
    assertThat(margin(Nec.of2012(3), "Peter Wheeler")).hasValue(123);
    assertThat(margin(Nec.of2012(3), "Kate Osamor")).hasValue(-123);
    assertThat(margin(Nec.of2012(3), "Luke Akehurst")).hasValue(-246);
  }

  @Test
  void marginsOfCouncillorsNameTheRivalWhomTheQuotaAllows() {
    for (String gender : new String[] {"M", "F"}) {
      Contest contest = Nec.councillorsOf2014(gender);
      assertThat(margin(contest, "Alice Perry")).hasValue(108);
      assertThat(margin(contest, "Jim McMahon")).hasValue(492);
      assertThat(margin(contest, "Ann Lucas")).hasValue(-108);
      assertThat(margin(contest, "Simon Henig")).hasValue(gender.equals("M") ? -665 : -281);
    }
    assertThat(margin(Contests.withQuotas(Nec.councillorsOf2014("M"), ""), "Simon Henig"))
        .hasValue(-281);
  }

  @Test
  void aMarginIsWhatIsSureWhateverTheUnknownGenders() {
    Contest contest = Nec.councillorsOf2014("");
    assertThat(margin(contest, "Simon Henig")).hasValue(-665);
    assertThat(margin(contest, "Ann Lucas")).hasValue(-108);
    assertThat(Said.notes(Winners.of(contest, WinnerRules.DEFAULT))).isEmpty();
    // 7,564 more than Milligan, but only 4,853 more than Nosegbe if she is a woman.
    assertThat(margin(Nec.of2012(5), "Kate Osamor")).hasValue(4_853);
  }

  @Test
  void lastByVotesIsNotAlwaysTheLeastSafe() {
    // The distances of 2006 from an invented vote for Azam: Reeves, the third woman of three, is
    // 415
    // above the next man but 757 above the next woman; Wheeler, a man, only 526 above the next man.
    String[] candidates = {
      "Black 15000 F", "Shawcroft 14000 F", "Willsman 13000 M", "Wolfgang 12000 M",
      "Wheeler 10526 M", "Reeves 10415 F", "Azam 10000 M", "Fitzsimons 9658 F"
    };
    Contest contest = Contests.of(6, "gender:F=3", candidates);
    assertThat(margin(contest, "Reeves")).hasValue(757);
    assertThat(margin(contest, "Wheeler")).hasValue(526);
    assertThat(margin(Contests.of(6, "", candidates), "Reeves")).hasValue(415);
  }

  @Test
  void fiveWomenIn2012PutOsamorInForWheelerWhateverTheUnknownGendersAre() {
    Contest contest = Nec.of2012(5);
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    Finding osamor = finding(contest, verdict, "Kate Osamor");
    assertThat(osamor.outcome()).contains(Outcome.ELECTED);
    assertThat(osamor.decidedBy()).contains(DecidedBy.QUOTA);
    Finding wheeler = finding(contest, verdict, "Peter Wheeler");
    assertThat(wheeler.outcome()).contains(Outcome.NOT_ELECTED);
    assertThat(wheeler.decidedBy()).contains(DecidedBy.QUOTA);
    assertThat(finding(contest, verdict, "Luke Akehurst").decidedBy()).contains(DecidedBy.VOTES);
    assertThat(Said.notes(verdict).get(0))
        .startsWith("Nothing that the unknown gender of Florence Nosegbe, Ruth Smeeth, ")
        .endsWith(" could be changes who is elected.");
  }

  @Test
  void sixWomenIn2012DependOnTwoUnknownGenders() {
    Contest contest = Nec.of2012(6);
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "Who is elected depends on the unknown gender of Florence Nosegbe and Ruth Smeeth:"
                + " open for Florence Nosegbe, Ruth Smeeth and Joanne Milligan. If Florence Nosegbe"
                + " is a woman, Florence Nosegbe is elected, else if Ruth Smeeth is a woman, Ruth"
                + " Smeeth, else Joanne Milligan.");
    assertThat(with(Outcome.ELECTED, contest, verdict))
        .containsExactly(
            "Ann Black", "Christine Shawcroft", "Ellie Reeves", "Johanna Baxter", "Kate Osamor");
    assertThat(finding(contest, verdict, "Ken Livingstone").decidedBy()).contains(DecidedBy.QUOTA);
    assertThat(verdict.findings())
        .allSatisfy(finding -> assertThat(finding.margin()).isEmpty())
        .filteredOn(finding -> finding.outcome().isEmpty())
        .hasSize(3);
  }

  @Test
  void nominationsOf2016TieThreeForTwoPlaces() {
    Contest contest = Nec.nominationsOf2016(3);
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.TIED);
    assertThat(with(Outcome.TIED, contest, verdict))
        .containsExactly("Bex Bailey", "Claudia Webbe", "Darren Williams");
    assertThat(with(Outcome.ELECTED, contest, verdict)).hasSize(4);
    assertThat(Said.notes(verdict))
        .containsExactly(
            "3 candidates are tied for 2 places: Bex Bailey, Claudia Webbe and Darren Williams;"
                + " 3 sets of winners are equally good.");
    assertThat(margin(contest, "Bex Bailey")).hasValue(0);
    assertThat(finding(contest, verdict, "Bex Bailey").decidedBy()).isEqualTo(Optional.empty());
  }

  @Test
  void nominationsOf2016WithFourWomenDependOnWebbe() {
    Verdict verdict = Winners.of(Nec.nominationsOf2016(4), WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
    assertThat(Said.notes(verdict).get(0)).contains("the unknown gender of Claudia Webbe:");
  }

  private static OptionalLong margin(Contest contest, String name) {
    return finding(contest, Winners.of(contest, WinnerRules.DEFAULT), name).margin();
  }
}
