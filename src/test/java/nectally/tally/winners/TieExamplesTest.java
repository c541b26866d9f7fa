package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.finding;
import static nectally.tally.winners.Contests.letters;
import static nectally.tally.winners.Contests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.report.Line;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Ties, and what settles them: lots and the file's marks. */
class TieExamplesTest {

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
    Verdict verdict = Winners.of(contest, lot(contest, "D"));
    assertThat(finding(contest, verdict, "D").decidedBy()).contains(DecidedBy.LOT);
    assertThat(with(Outcome.TIED, contest, verdict)).isEqualTo(letters("BC"));
    assertThat(verdict.outcome()).contains(ContestOutcome.TIED);
    assertThat(with(Outcome.ELECTED, contest, Winners.of(contest, lot(contest, "A", "C"))))
        .isEqualTo(letters("AC"));
  }

  @Test
  void aLotChangesNothingWhereThereIsNoTie() {
    Contest contest = Contests.of(1, "", "A 6", "B 5");
    assertThat(Winners.of(contest, lot(contest, "B", "A")))
        .isEqualTo(Winners.of(contest, WinnerRules.DEFAULT));
  }

  @Test
  void namesInATieAreInOrderOfNamesAndTurnedAsTheyAreSpoken() {
    Contest contest = Contests.of(1, "", "Zoe 5", "BLACK, Ann 5", "Odd, one, out 5", ", X 5");
    assertThat(Said.notes(Winners.of(contest, WinnerRules.DEFAULT)))
        .containsExactly(
            "4 candidates are tied for 1 place: , X, Ann BLACK, Odd, one, out and Zoe; 4 sets of"
                + " winners are equally good.");
  }

  @Test
  void aPersonMustDecideTiesAndWhatIsNotMetOrKnown() {
    assertThat(ContestOutcome.values())
        .filteredOn(ContestOutcome::needsDecision)
        .containsExactly(
            ContestOutcome.TIED, ContestOutcome.QUOTA_NOT_MET, ContestOutcome.UNDETERMINED);
    assertThat(VacancyResult.Outcome.values())
        .filteredOn(VacancyResult.Outcome::needsDecision)
        .containsExactly(VacancyResult.Outcome.TIED, VacancyResult.Outcome.UNDETERMINED);
  }

  @Test
  void aLotGoesBeforeTheFilesMarks() {
    Contest contest = Contests.of(1, "", "A 5*", "B 5");
    assertThat(elected(contest)).containsExactly("A");
    assertThat(elected(contest, lot(contest, "B", "A"))).containsExactly("B");
  }

  private static WinnerRules lot(Contest contest, String... names) {
    return new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, false, Contests.lot(contest, names));
  }

  @Test
  void declaredWinnersAreThoseMarkedWhateverTheVotes() {
    WinnerRules declared = new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, true, Map.of());
    Contest contest = Contests.of(2, "", "A 9", "B 5*", "C ?*");
    Verdict verdict = Winners.of(contest, declared);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(Said.notes(verdict)).isEmpty();
    assertThat(with(Outcome.ELECTED, contest, verdict)).isEqualTo(letters("BC"));
    assertThat(verdict.findings())
        .allMatch(finding -> finding.decidedBy().equals(Optional.of(DecidedBy.DECLARED)))
        .allMatch(finding -> finding.margin().isEmpty());
    assertThat(Said.notes(Winners.of(Contests.of(2, "", "A 9", "B 5*", "C 4"), declared)))
        .containsExactly("1 candidate is marked elected for 2 seats.");
    assertThat(Winners.of(Contests.of(2, "", "A 9*", "B 5*"), declared).outcome())
        .contains(ContestOutcome.UNOPPOSED);
    Verdict unmarked = Winners.of(Contests.of(1, "", "A 9", "B 5"), declared);
    assertThat(unmarked.outcome()).isEmpty();
    assertThat(unmarked.findings()).containsOnly(Finding.NONE);
    assertThat(Said.notes(unmarked)).containsExactly("No candidate is marked elected.");
    assertThat(Said.explanation(contest, declared))
        .containsExactly(
            Line.of("B", "1. B is elected with 5 votes, as the file declares."),
            Line.of("C", "2. C is elected, as the file declares."),
            Line.of("Rule: the winners are those whom the file declares elected."));
  }

  @Test
  void waysOfSeveralTypesMultiplyUpToTheLargestLong() {
    String[] rows = new String[80];
    for (int i = 0; i < 80; i++) {
      rows[i] = "P" + i + (i < 40 ? " 1 F" : " 1 M");
    }
    assertThat(
            Said.notes(Winners.of(Contests.of(40, "gender:F=20..20", rows), WinnerRules.DEFAULT)))
        .allMatch(note -> note.contains("at least 9,223,372,036,854,775,807 sets"));
  }
}
