package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Random contests counted by trying every committee, against the solver. */
class ExhaustiveSearchTest {

  private static final WinnerRules IN_ORDER = rules(QuotaOrder.VOTES, Map.of());

  static WinnerRules rules(QuotaOrder order, Map<String, Lot> lots) {
    return new WinnerRules(order, Unmet.ERROR, false, lots);
  }

  @Test
  void outcomesMarginsAndNumberOfCommitteesForTheMostVotesInTotal() {
    RandomContests random = new RandomContests(1);
    int ties = 0;
    int impossible = 0;
    int cases = RandomContests.cases(20_000);
    for (int i = 0; i < cases; i++) {
      Contest contest = i % 4 == 0 ? random.crossing(10) : random.contest(10, false);
      Exhaustive search = Exhaustive.of(contest, QuotaOrder.TOTAL);
      Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
      if (search.best.isEmpty()) {
        impossible++;
        assertThat(verdict.outcome()).contains(ContestOutcome.QUOTA_NOT_MET);
        assertThat(verdict.findings()).allMatch(Finding.NONE::equals);
        continue;
      }
      ties += search.best.size() > 1 ? 1 : 0;
      assertSame(contest, verdict, search.outcomes());
      for (int c = 0; c < verdict.findings().size(); c++) {
        assertThat(verdict.findings().get(c).margin())
            .as("%s", contest)
            .isEqualTo(search.margin(c));
      }
      assertThat(committees(contest, WinnerRules.DEFAULT)).isEqualTo(search.best.size());
    }
    assertThat(ties).isGreaterThan(cases / 10);
    assertThat(impossible).isGreaterThan(cases / 20);
  }

  @Test
  void outcomesAndNumberOfCommitteesInOrderOfVotes() {
    RandomContests random = new RandomContests(2);
    int others = 0;
    int cases = RandomContests.cases(8_000);
    for (int i = 0; i < cases; i++) {
      Contest contest = i % 2 == 0 ? random.contest(9, false) : random.crossing(9);
      Exhaustive search = Exhaustive.of(contest, QuotaOrder.VOTES);
      if (!search.best.isEmpty()) {
        Verdict verdict = Winners.of(contest, IN_ORDER);
        assertSame(contest, verdict, search.outcomes());
        assertThat(committees(contest, IN_ORDER)).isEqualTo(search.best.size());
        boolean same =
            search.outcomes().equals(Exhaustive.of(contest, QuotaOrder.TOTAL).outcomes());
        others += same ? 0 : 1;
        assertThat(
                Said.notes(verdict).stream().anyMatch(note -> note.contains("--quota-order total")))
            .as("%s", contest)
            .isEqualTo(!same);
      }
    }
    assertThat(others).isGreaterThan(cases / 100);
  }

  @Test
  void lotsAreWalkedInTheOrderInWhichTheyWereDrawn() {
    RandomContests random = new RandomContests(3);
    for (int i = 0; i < RandomContests.cases(6_000); i++) {
      Contest contest = random.contest(8, false);
      QuotaOrder order = i % 2 == 0 ? QuotaOrder.TOTAL : QuotaOrder.VOTES;
      Exhaustive search = Exhaustive.of(contest, order);
      if (search.best.size() > 1) {
        List<String> lot = random.order(contest.candidacies().size());
        Verdict verdict =
            Winners.of(contest, rules(order, Contests.lot(contest, lot.toArray(String[]::new))));
        assertSame(contest, verdict, search.outcomes(search.afterLot(lot)));
        for (int c = 0; c < verdict.findings().size(); c++) {
          Finding finding = verdict.findings().get(c);
          boolean byLot =
              search.outcomes().get(c) == Outcome.TIED
                  && !finding.outcome().equals(Optional.of(Outcome.TIED));
          assertThat(finding.decidedBy().equals(Optional.of(DecidedBy.LOT))).isEqualTo(byLot);
          if (byLot && order == QuotaOrder.TOTAL) {
            assertThat(finding.margin()).isEqualTo(OptionalLong.of(0));
          }
        }
      }
    }
  }

  @Test
  void unknownAttributesLeaveExactlyTheOutcomesThatEveryCompletionShares() {
    RandomContests random = new RandomContests(4);
    int open = 0;
    for (int i = 0; i < RandomContests.cases(2_500); i++) {
      Contest contest = random.contest(6, true);
      QuotaOrder order = i % 2 == 0 ? QuotaOrder.TOTAL : QuotaOrder.VOTES;
      Verdict verdict = Winners.of(contest, rules(order, Map.of()));
      List<Optional<Outcome>> outcomes = verdict.findings().stream().map(Finding::outcome).toList();
      assertThat(outcomes).as("%s", contest).isEqualTo(Exhaustive.certain(contest, order));
      open += verdict.outcome().equals(Optional.of(ContestOutcome.UNDETERMINED)) ? 1 : 0;
    }
    assertThat(open).isPositive();
  }

  @Test
  void aQuotaDecidesWhereTheOutcomeWouldBeAnotherWithoutIt() {
    RandomContests random = new RandomContests(5);
    for (int i = 0; i < RandomContests.cases(3_000); i++) {
      Contest contest = random.contest(8, false);
      Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
      List<Outcome> plain =
          Exhaustive.of(Contests.withQuotas(contest, ""), QuotaOrder.TOTAL).outcomes();
      for (int c = 0; c < verdict.findings().size(); c++) {
        Finding finding = verdict.findings().get(c);
        Outcome wanted = plain.get(c);
        Optional<DecidedBy> expected =
            finding
                .outcome()
                .filter(outcome -> outcome != Outcome.TIED)
                .map(outcome -> outcome == wanted ? DecidedBy.VOTES : DecidedBy.QUOTA);
        assertThat(finding.decidedBy()).isEqualTo(expected);
      }
    }
  }

  private static long committees(Contest contest, WinnerRules rules) {
    Contested count = new Contested(contest, rules);
    return count.asked().best(count.standing, QuotaTable.Reading.STRICT).committees();
  }

  private static void assertSame(Contest contest, Verdict verdict, List<Outcome> expected) {
    List<Outcome> found = new ArrayList<>();
    verdict.findings().forEach(finding -> found.add(finding.outcome().orElseThrow()));
    assertThat(found).as("%s", contest).isEqualTo(expected);
  }
}
