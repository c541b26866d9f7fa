package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Who follows, against a search through every committee. */
class VacancySearchTest {

  @Test
  void vacanciesAgreeWithExhaustiveSearchForBothOrders() {
    RandomContests random = new RandomContests(31);
    int filled = 0;
    for (int i = 0; i < RandomContests.cases(5_000); i++) {
      Contest contest = i % 4 < 2 ? random.contest(8, false) : random.crossing(8);
      QuotaOrder order = i % 2 == 0 ? QuotaOrder.TOTAL : QuotaOrder.VOTES;
      WinnerRules rules = new WinnerRules(order, Unmet.ERROR, false, Map.of());
      Verdict verdict = Winners.of(contest, rules);
      if (verdict.outcome().equals(Optional.of(ContestOutcome.DECIDED))) {
        filled++;
        int sitting = elected(verdict);
        int leaving = sitting & random.upTo(255) & random.upTo(255);
        int out = ~sitting & 1 << random.upTo(7) & (1 << contest.candidacies().size()) - 1;
        int runnersUp = contest.candidacies().size() - Integer.bitCount(sitting | out);
        if (leaving != 0 && Integer.bitCount(leaving) <= runnersUp) {
          VacancyResult result =
              new Vacancy(contest, bits(sitting), bits(leaving), bits(out))
                  .fill(rules, VacancyRules.DEFAULT);
          assertSame(contest, order, sitting & ~leaving, out | leaving, result);
        }
      }
    }
    assertThat(filled).isPositive();
  }

  private static void assertSame(
      Contest contest, QuotaOrder order, int staying, int out, VacancyResult result) {
    List<Integer> best =
        new Exhaustive(
                contest,
                Exhaustive.stated(contest),
                order,
                set -> (set & staying) == staying && (set & out) == 0)
            .best;
    int all = best.stream().reduce(-1, (a, b) -> a & b) & ~staying;
    int some = best.stream().reduce(0, (a, b) -> a | b) & ~staying & ~all;
    assertThat(result.outcome())
        .as("%s %s %s", contest, staying, out)
        .isEqualTo(
            best.isEmpty()
                ? VacancyResult.Outcome.BY_ELECTION
                : some == 0 ? VacancyResult.Outcome.FILLED : VacancyResult.Outcome.TIED);
    assertThat(names(result.filledBy()))
        .hasSameElementsAs(best.isEmpty() ? List.of() : names(contest, all));
    assertThat(names(result.tied())).hasSameElementsAs(names(contest, some));
  }

  private static int elected(Verdict verdict) {
    return IntStream.range(0, verdict.findings().size())
        .filter(c -> verdict.findings().get(c).outcome().orElseThrow() == Outcome.ELECTED)
        .map(c -> 1 << c)
        .sum();
  }

  private static BitSet bits(int set) {
    return BitSet.valueOf(new long[] {set});
  }

  private static List<String> names(Contest contest, int set) {
    List<String> names = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      if ((set >> c & 1) == 1) {
        names.add(contest.candidacies().get(c).name());
      }
    }
    return names;
  }

  private static List<String> names(List<Candidacy> candidacies) {
    return candidacies.stream().map(Candidacy::name).toList();
  }
}
