package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Nested and separate quotas: there the candidates can be taken one by one from the top. */
class GreedyTest {

  private static final WinnerRules IN_ORDER = WorkedExamplesTest.IN_ORDER;

  @Test
  void greedyWithLookAheadAgreesWithTheExactSearchWhereverItApplies() {
    RandomContests random = new RandomContests(11);
    int applied = 0;
    for (int i = 0; i < RandomContests.cases(6_000); i++) {
      Contest contest = random.contest(10, false);
      Contested count = count(contest, WinnerRules.DEFAULT);
      if (count.ordersCoincide() && count.answer.kind == Answer.Kind.SETTLED) {
        applied++;
        long greedy = sum(count.votes, greedy(contest));
        assertThat(value(count)).as("%s", contest).isEqualTo(greedy);
        assertThat(Exhaustive.of(contest, QuotaOrder.VOTES).outcomes())
            .as("%s", contest)
            .isEqualTo(Exhaustive.of(contest, QuotaOrder.TOTAL).outcomes());
        assertThat(Winners.of(contest, IN_ORDER))
            .isEqualTo(Winners.of(contest, WinnerRules.DEFAULT));
      }
    }
    assertThat(applied).isPositive();
  }

  @Test
  void districtsNestedInRegionsNeedNoOrderOfVotes() {
    RandomContests random = new RandomContests(14);
    for (int i = 0; i < RandomContests.cases(2_000); i++) {
      Contest contest = random.nested();
      Contested count = count(contest, IN_ORDER);
      Exhaustive search = Exhaustive.of(contest, QuotaOrder.VOTES);
      assertThat(count.ordersCoincide()).isTrue();
      assertThat(!count.answer.isUnmet()).isEqualTo(!search.best.isEmpty());
      if (!search.best.isEmpty()) {
        assertThat(count.answer.outcomes.stream().map(Optional::orElseThrow).toList())
            .as("%s", contest)
            .isEqualTo(search.outcomes());
      }
    }
  }

  @Test
  void underOneMinimumTheWinnersDominateEveryFeasibleCommitteePlaceByPlace() {
    RandomContests random = new RandomContests(12);
    for (int i = 0; i < RandomContests.cases(1_500); i++) {
      Contest contest = random.contest(8, false);
      contest =
          Contests.withQuotas(contest, "gender:F=" + random.upTo(contest.seats().orElseThrow()));
      Exhaustive search = Exhaustive.of(contest, QuotaOrder.TOTAL);
      if (!search.best.isEmpty()) {
        List<Long> winners = sorted(contest, search.best.get(0));
        for (int other : search.feasible) {
          List<Long> votes = sorted(contest, other);
          assertThat(IntStream.range(0, votes.size()).allMatch(p -> winners.get(p) >= votes.get(p)))
              .isTrue();
        }
        assertThat(value(count(contest, WinnerRules.DEFAULT)))
            .isEqualTo(winners.stream().mapToLong(v -> v).sum());
      }
    }
  }

  /** The rival is the highest loser or the lowest winner of those whom the quota lets change. */
  @Test
  void theClosedFormOfTheMarginHoldsForOneMinimum() {
    RandomContests random = new RandomContests(13);
    for (int i = 0; i < RandomContests.cases(3_000); i++) {
      Contest contest = random.contest(10, false);
      int min = random.upTo(contest.seats().orElseThrow());
      contest = Contests.withQuotas(contest, "gender:F=" + min);
      Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
      if (verdict.outcome().equals(Optional.of(ContestOutcome.DECIDED))) {
        for (int c = 0; c < verdict.findings().size(); c++) {
          assertThat(verdict.findings().get(c).margin())
              .as("%s %s", contest, c)
              .isEqualTo(closedForm(contest, verdict, min, c));
        }
      }
    }
  }

  private static OptionalLong closedForm(Contest contest, Verdict verdict, int min, int c) {
    BitSet women = women(contest);
    BitSet elected = new BitSet();
    for (int i = 0; i < verdict.findings().size(); i++) {
      elected.set(i, verdict.findings().get(i).outcome().equals(Optional.of(Outcome.ELECTED)));
    }
    BitSet electedWomen = (BitSet) women.clone();
    electedWomen.and(elected);
    boolean bound = electedWomen.cardinality() == min;
    boolean winner = elected.get(c);
    long own = votes(contest, c);
    IntStream rivals =
        IntStream.range(0, verdict.findings().size()).filter(r -> elected.get(r) != winner);
    if (bound && winner && women.get(c)) {
      rivals = rivals.filter(women::get);
    }
    if (bound && !winner && !women.get(c)) {
      rivals = rivals.filter(r -> !women.get(r));
    }
    long[] votes = rivals.mapToLong(r -> votes(contest, r)).sorted().toArray();
    if (votes.length == 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(own - (winner ? votes[votes.length - 1] : votes[0]));
  }

  private static BitSet women(Contest contest) {
    BitSet women = new BitSet();
    for (int i = 0; i < contest.candidacies().size(); i++) {
      women.set(i, contest.candidacies().get(i).gender().orElse("").equals("F"));
    }
    return women;
  }

  /** Goes down the votes; takes whoever leaves a way to complete the committee. */
  private static int greedy(Contest contest) {
    Exhaustive search = Exhaustive.of(contest, QuotaOrder.TOTAL);
    int chosen = 0;
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, contest.candidacies().size()).forEach(order::add);
    order.sort(Comparator.comparingLong(c -> -votes(contest, c)));
    for (int c : order) {
      int with = chosen | 1 << c;
      if (search.feasible.stream().anyMatch(set -> (set & with) == with)) {
        chosen = with;
      }
    }
    return chosen;
  }

  private static Contested count(Contest contest, WinnerRules rules) {
    return new Contested(contest, rules);
  }

  private static long value(Contested count) {
    return count.asked().best(count.standing, QuotaTable.Reading.STRICT).value();
  }

  private static long votes(Contest contest, int candidate) {
    return contest.candidacies().get(candidate).votes().orElseThrow();
  }

  private static long sum(long[] votes, int set) {
    return IntStream.range(0, votes.length)
        .filter(c -> (set >> c & 1) == 1)
        .mapToLong(c -> votes[c])
        .sum();
  }

  private static List<Long> sorted(Contest contest, int set) {
    return IntStream.range(0, contest.candidacies().size())
        .filter(c -> (set >> c & 1) == 1)
        .mapToObj(c -> votes(contest, c))
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
