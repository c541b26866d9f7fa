package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of unknowns is what every way of filling them in says, under each policy. */
class PolicyCompletionsTest {

  private static final List<String> VALUES =
      List.of("F", "M", "N", "S", "W", "young", "old", "other");

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureInEveryCompletion(Unmet unmet) {
    RandomContests random = new RandomContests(40 + unmet.name().length());
    int mixed = 0;
    for (int i = 0; i < RandomContests.cases(7_000); i++) {
      Contest contest = random.contest(6, true);
      Set<List<Outcome>> all = new HashSet<>();
      complete(contest, done -> all.add(UnmetSearch.outcomes(done, unmet)));
      assertThat(found(contest, unmet)).as("%s %s", unmet, contest).isEqualTo(common(contest, all));
      mixed += all.size() > 1 ? 1 : 0;
    }
    assertThat(mixed).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureWhateverTheUnknownVotesAre(Unmet unmet) {
    RandomContests random = new RandomContests(50 + unmet.name().length());
    int sure = 0;
    for (int i = 0; i < RandomContests.cases(1_000); i++) {
      Contest contest = withoutVotes(random.contest(5, i % 2 == 0), 1 + i % 2);
      Set<List<Outcome>> all = new HashSet<>();
      complete(
          contest, done -> vote(done, 0, voted -> all.add(UnmetSearch.outcomes(voted, unmet))));
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
      complete(contest, done -> met.add(!Exhaustive.of(done, QuotaOrder.TOTAL).feasible.isEmpty()));
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
        complete(
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
    return Winners.of(contest, rules(unmet)).findings().stream().map(Finding::outcome).toList();
  }

  private static List<Optional<Outcome>> common(Contest contest, Set<List<Outcome>> all) {
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

  /** Fills in every attribute that a quota asks for, in every way that makes a difference. */
  private static void complete(Contest contest, Consumer<Contest> then) {
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Candidacy candidacy = contest.candidacies().get(c);
      for (Quota quota : contest.quotas()) {
        String attribute = quota.attribute();
        if (candidacy.attributes().get(attribute).isEmpty()) {
          for (String value : VALUES) {
            boolean isNamed =
                contest.quotas().stream()
                    .anyMatch(other -> other.attribute().equals(attribute) && other.counts(value));
            if (isNamed || value.equals("other")) {
              complete(with(contest, c, with(candidacy, attribute, value)), then);
            }
          }
          return;
        }
      }
    }
    then.accept(contest);
  }

  /** Fills in unknown votes: each number that the other candidates together could make matter. */
  private static void vote(Contest contest, int from, Consumer<Contest> then) {
    for (int c = from; c < contest.candidacies().size(); c++) {
      Candidacy candidacy = contest.candidacies().get(c);
      if (candidacy.votes().isEmpty()) {
        long sum = contest.candidacies().stream().mapToLong(other -> other.votes().orElse(0)).sum();
        for (long votes : sum > 12 ? new long[] {0, 1, sum / 2, sum, sum + 1} : upTo(sum + 1)) {
          vote(with(contest, c, with(candidacy, OptionalLong.of(votes))), c + 1, then);
        }
        return;
      }
    }
    then.accept(contest);
  }

  private static long[] upTo(long most) {
    return LongStream.rangeClosed(0, most).toArray();
  }

  private static Contest withoutVotes(Contest contest, int number) {
    Contest without = contest;
    for (int c = 0; c < Math.min(number, contest.candidacies().size()); c++) {
      without = with(without, c, with(contest.candidacies().get(c), OptionalLong.empty()));
    }
    return without;
  }

  private static Contest with(Contest contest, int candidate, Candidacy other) {
    List<Candidacy> all = new ArrayList<>(contest.candidacies());
    all.set(candidate, other);
    return new Contest(
        contest.name(), contest.statedSeats(), contest.quotas(), contest.facts(), all);
  }

  private static Candidacy with(Candidacy candidacy, String attribute, String value) {
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        candidacy.votes(),
        candidacy.declaredElected(),
        candidacy.attributes().with(attribute, value),
        candidacy.published(),
        candidacy.place());
  }

  private static Candidacy with(Candidacy candidacy, OptionalLong votes) {
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        votes,
        candidacy.declaredElected(),
        candidacy.attributes(),
        candidacy.published(),
        candidacy.place());
  }
}
