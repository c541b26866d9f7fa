package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of unknowns is what every way of filling them in says, under each policy. */
class PolicyCompletionsTest {

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureInEveryCompletion(Unmet unmet) {
    RandomContests random = new RandomContests(40 + unmet.name().length());
    int mixed = 0;
    for (int i = 0; i < RandomContests.cases(7_000); i++) {
      Contest contest = random.contest(6, true);
      Set<List<Outcome>> all = new HashSet<>();
      Fillings.complete(contest, done -> all.add(UnmetSearch.outcomes(done, unmet)));
      assertThat(found(contest, unmet)).as("%s %s", unmet, contest).isEqualTo(common(contest, all));
      mixed += all.size() > 1 ? 1 : 0;
    }
    assertThat(mixed).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"ERROR,VOTES", "RELAX,VOTES", "VACANT,VOTES"})
  void whoIsSureIsSureInEveryCompletionByOrderOfVotes(Unmet unmet, QuotaOrder order) {
    RandomContests random = new RandomContests(80 + unmet.name().length());
    int mixed = 0;
    for (int i = 0; i < RandomContests.cases(4_000); i++) {
      Contest contest = random.contest(6, true);
      Set<List<Outcome>> all = new HashSet<>();
      Fillings.complete(
          contest, done -> all.add(UnmetSearch.outcomes(done, unmet, order, List.of())));
      WinnerRules rules = new WinnerRules(order, unmet, false, Map.of());
      assertThat(found(contest, rules))
          .as("%s %s %s", unmet, order, contest)
          .isEqualTo(common(contest, all));
      mixed += all.size() > 1 ? 1 : 0;
    }
    assertThat(mixed).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,TOTAL",
    "RELAX,TOTAL",
    "VACANT,TOTAL",
    "ERROR,VOTES",
    "RELAX,VOTES",
    "VACANT,VOTES"
  })
  void whoIsSureAfterALotIsSureInEveryCompletion(Unmet unmet, QuotaOrder order) {
    RandomContests random = new RandomContests(90 + unmet.name().length());
    int settled = 0;
    for (int i = 0; i < RandomContests.cases(2_000); i++) {
      Contest contest = random.contest(6, true);
      List<String> names = random.order(contest.candidacies().size());
      Set<List<Outcome>> all = new HashSet<>();
      Set<List<Outcome>> withoutLot = new HashSet<>();
      Fillings.complete(
          contest,
          done -> {
            all.add(UnmetSearch.outcomes(done, unmet, order, names));
            withoutLot.add(UnmetSearch.outcomes(done, unmet, order, List.of()));
          });
      Lot lot = Lot.of(names.stream().map(name -> name.charAt(0) - 'A').toList());
      WinnerRules rules = new WinnerRules(order, unmet, false, Map.of(contest.name(), lot));
      assertThat(found(contest, rules))
          .as("%s %s %s %s", unmet, order, names, contest)
          .isEqualTo(common(contest, all));
      settled += all.equals(withoutLot) ? 0 : 1;
    }
    assertThat(settled).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureWhateverTheUnknownVotesAre(Unmet unmet) {
    RandomContests random = new RandomContests(50 + unmet.name().length());
    int sure = 0;
    for (int i = 0; i < RandomContests.cases(1_000); i++) {
      Contest contest = Fillings.withoutVotes(random.contest(5, i % 2 == 0), 1 + i % 2);
      Set<List<Outcome>> all = new HashSet<>();
      Fillings.complete(
          contest,
          done -> Fillings.vote(done, 0, voted -> all.add(UnmetSearch.outcomes(voted, unmet))));
      List<Optional<Outcome>> found = found(contest, unmet);
      assertThat(found).as("%s %s", unmet, contest).isEqualTo(common(contest, all));
      sure += found.stream().anyMatch(Optional::isPresent) ? 1 : 0;
    }
    assertThat(sure).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aContestIsUnmetOnlyIfItIsInEveryCompletion(Unmet unmet) {
    RandomContests random = new RandomContests(60 + unmet.name().length());
    for (int i = 0; i < RandomContests.cases(1_000); i++) {
      Contest contest = random.contest(6, true);
      Set<Boolean> met = new HashSet<>();
      Fillings.complete(
          contest, done -> met.add(!Exhaustive.of(done, QuotaOrder.TOTAL).feasible.isEmpty()));
      Verdict verdict = Winners.of(contest, rules(unmet));
      boolean isUnmet = verdict.outcome().equals(Optional.of(ContestOutcome.QUOTA_NOT_MET));
      assertThat(isUnmet).as("%s", contest).isEqualTo(met.equals(Set.of(false)));
      if (met.size() == 2) {
        assertThat(verdict.outcome()).contains(ContestOutcome.UNDETERMINED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theMarginIsTheSmallestThatAnyCompletionLeaves(Unmet unmet) {
    RandomContests random = new RandomContests(70 + unmet.name().length());
    int ranges = 0;
    for (int i = 0; i < RandomContests.cases(2_000); i++) {
      Contest contest = random.contest(6, true);
      Verdict verdict = Winners.of(contest, rules(unmet));
      boolean isDecided = verdict.outcome().equals(Optional.of(ContestOutcome.DECIDED));
      for (int c = 0; isDecided && c < contest.candidacies().size(); c++) {
        int candidate = c;
        List<OptionalLong> all = new ArrayList<>();
        Fillings.complete(
            contest, done -> all.add(margin(Exhaustive.of(done, QuotaOrder.TOTAL), candidate)));
        long least = all.stream().mapToLong(OptionalLong::getAsLong).min().orElseThrow();
        long found =
            verdict
                .findings()
                .get(c)
                .margin()
                .orElse(isElected(verdict, c) ? Long.MAX_VALUE : Long.MIN_VALUE);
        assertThat(found).as("%s of %s", c, contest).isEqualTo(least);
        ranges += all.stream().distinct().count() > 1 ? 1 : 0;
      }
    }
    assertThat(ranges).isPositive();
  }

  private static boolean isElected(Verdict verdict, int candidate) {
    return verdict.findings().get(candidate).outcome().equals(Optional.of(Outcome.ELECTED));
  }

  /** Returns the margin; the largest number where the seat is sure, the smallest where none is. */
  private static OptionalLong margin(Exhaustive search, int candidate) {
    OptionalLong margin = search.margin(candidate);
    return margin.isPresent()
        ? margin
        : OptionalLong.of(
            search.outcomes().get(candidate) == Outcome.ELECTED ? Long.MAX_VALUE : Long.MIN_VALUE);
  }

  private static WinnerRules rules(Unmet unmet) {
    return new WinnerRules(QuotaOrder.TOTAL, unmet, false, Map.of());
  }

  private static List<Optional<Outcome>> found(Contest contest, Unmet unmet) {
    return found(contest, rules(unmet));
  }

  static List<Optional<Outcome>> found(Contest contest, WinnerRules rules) {
    return Winners.of(contest, rules).findings().stream().map(Finding::outcome).toList();
  }

  static List<Optional<Outcome>> common(Contest contest, Set<List<Outcome>> all) {
    List<Optional<Outcome>> common = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Set<Outcome> outcomes = new HashSet<>();
      boolean isOpen = all.contains(List.<Outcome>of());
      for (List<Outcome> one : isOpen ? Set.<List<Outcome>>of() : all) {
        outcomes.add(one.get(c));
      }
      common.add(outcomes.size() == 1 ? Optional.of(outcomes.iterator().next()) : Optional.empty());
    }
    return common;
  }
}
