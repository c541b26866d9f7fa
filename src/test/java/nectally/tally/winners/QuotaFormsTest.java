package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Member;
import nectally.model.Place;
import nectally.model.Published;
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

/**
 * Quotas of every form, beside sitting members, under each policy: what is said is what every way
 * of filling in what is unknown says, each way searched exhaustively by {@link QuotaFormsSearch}.
 */
class QuotaFormsTest {

  private static final List<String> COLUMNS = List.of("gender", "company");
  private static final String[][] VALUES = {{"F", "M"}, {"A", "B", "C"}};

  /** What quotas name; nobody has the last. */
  private static final String[][] NAMED = {{"F", "M"}, {"A", "B", "C", "A|B", "D"}};

  private Random random = new Random(0);

  /** How many values a column has at most, so that people share more or less of them. */
  private int variety = 3;

  /** Of how many people one has a value that nobody stated. */
  private int oneInSoManyUnknown = 6;

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureInEveryCompletion(Unmet unmet) {
    random = new Random(90 + unmet.name().length());
    assertSure(RandomContests.cases(3_000), unmet, this::contest);
  }

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureWhateverTheUnknownVotesAre(Unmet unmet) {
    random = new Random(70 + unmet.name().length());
    assertSure(
        RandomContests.cases(60),
        unmet,
        () -> Fillings.withoutVotes(contest(), 1 + random.nextInt(2)));
  }

  @ParameterizedTest
  @EnumSource
  void whoIsElectedUnopposedBreaksAQuotaOnlyIfInEveryCompletion(Unmet unmet) {
    random = new Random(80 + unmet.name().length());
    int broken = 0;
    for (int i = 0; i < RandomContests.cases(1_000); i++) {
      int candidates = 1 + random.nextInt(4);
      Contest contest = contest(candidates, candidates + random.nextInt(2));
      Set<QuotaFormsSearch.Completed> all = new HashSet<>();
      new QuotaFormsSearch(contest, Unmet.ERROR).completions(all::add);
      boolean isBroken = all.stream().noneMatch(QuotaFormsSearch.Completed::isMet);
      assertThat(verdict(contest, unmet).outcome())
          .as("%s beside %s", contest, contest.facts().sitting())
          .contains(isBroken ? ContestOutcome.QUOTA_NOT_MET : ContestOutcome.UNOPPOSED);
      broken += isBroken ? 1 : 0;
    }
    assertThat(broken).isPositive();
  }

  private static void assertSure(int cases, Unmet unmet, Supplier<Contest> contests) {
    int open = 0;
    int sitting = 0;
    for (int i = 0; i < cases; i++) {
      Contest contest = contests.get();
      open += isSure(contest, unmet) ? 0 : 1;
      sitting += contest.facts().sitting().isEmpty() ? 0 : 1;
    }
    assertThat(open).isPositive();
    assertThat(sitting).isPositive();
  }

  /** Holds a contest to all completions; returns whether everybody's outcome is sure. */
  private static boolean isSure(Contest contest, Unmet unmet) {
    Set<QuotaFormsSearch.Completed> all = new LinkedHashSet<>();
    new QuotaFormsSearch(contest, unmet).completions(all::add);
    List<Optional<Outcome>> common = common(contest, all);
    Verdict verdict = verdict(contest, unmet);
    assertThat(verdict.findings().stream().map(Finding::outcome).toList())
        .as("%s %s beside %s", unmet, contest, contest.facts().sitting())
        .isEqualTo(common);
    boolean isUnmet = all.stream().noneMatch(QuotaFormsSearch.Completed::isMet);
    boolean isMet = all.stream().allMatch(QuotaFormsSearch.Completed::isMet);
    boolean isEverySure = common.stream().allMatch(Optional::isPresent);
    boolean isTied = common.contains(Optional.of(Outcome.TIED));
    ContestOutcome expected = ContestOutcome.QUOTA_NOT_MET;
    if (!isUnmet) {
      expected = isTied ? ContestOutcome.TIED : ContestOutcome.DECIDED;
      expected = isMet && isEverySure ? expected : ContestOutcome.UNDETERMINED;
    }
    assertThat(verdict.outcome())
        .as("%s %s beside %s", unmet, contest, contest.facts().sitting())
        .contains(expected);
    if (expected == ContestOutcome.DECIDED && contest.votes().isPresent()) {
      assertThat(margins(verdict))
          .as("%s %s beside %s", unmet, contest, contest.facts().sitting())
          .isEqualTo(least(all));
    }
    return isEverySure;
  }

  private static List<Long> margins(Verdict verdict) {
    List<Long> margins = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      boolean isElected = finding.outcome().equals(Optional.of(Outcome.ELECTED));
      margins.add(finding.margin().orElse(isElected ? Long.MAX_VALUE : Long.MIN_VALUE));
    }
    return margins;
  }

  /** Returns the smallest margin of each that any completion leaves. */
  private static List<Long> least(Set<QuotaFormsSearch.Completed> all) {
    List<Long> least = new ArrayList<>(all.iterator().next().margins());
    for (QuotaFormsSearch.Completed one : all) {
      for (int c = 0; c < least.size(); c++) {
        least.set(c, Math.min(least.get(c), one.margins().get(c)));
      }
    }
    return least;
  }

  private static Verdict verdict(Contest contest, Unmet unmet) {
    return Winners.of(contest, new WinnerRules(QuotaOrder.TOTAL, unmet, false, Map.of()));
  }

  private static List<Optional<Outcome>> common(
      Contest contest, Set<QuotaFormsSearch.Completed> all) {
    List<Optional<Outcome>> common = new ArrayList<>();
    boolean isNobody = all.stream().anyMatch(one -> one.outcomes().isEmpty());
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Set<Outcome> outcomes = new HashSet<>();
      for (QuotaFormsSearch.Completed one : isNobody ? Set.<QuotaFormsSearch.Completed>of() : all) {
        outcomes.add(one.outcomes().get(c));
      }
      common.add(outcomes.size() == 1 ? Optional.of(outcomes.iterator().next()) : Optional.empty());
    }
    return common;
  }

  private Contest contest() {
    int candidates = 2 + random.nextInt(4);
    return contest(candidates, 1 + random.nextInt(candidates - 1));
  }

  private Contest contest(int candidates, int seats) {
    variety = 1 + random.nextInt(3);
    oneInSoManyUnknown = random.nextInt(4) == 0 ? 3 : 6;
    List<Candidacy> candidacies = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      candidacies.add(
          new Candidacy(
              "P" + c,
              Optional.empty(),
              OptionalLong.of(random.nextInt(8)),
              Optional.empty(),
              attributes(),
              Published.NOTHING,
              new Place("")));
    }
    List<Member> sitting = new ArrayList<>();
    int members = Math.max(0, random.nextInt(5) - 2);
    for (int m = 0; m < members; m++) {
      sitting.add(new Member("S" + m, attributes()));
    }
    List<Quota> quotas = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    for (int q = 0; q < number; q++) {
      quotas.add(Quota.parse(quota(seats + members)));
    }
    return new Contest("", OptionalInt.of(seats), quotas, ContestFacts.NONE, candidacies)
        .beside(sitting);
  }

  private Attributes attributes() {
    List<String> values = new ArrayList<>();
    for (String[] some : VALUES) {
      String value = some[random.nextInt(Math.min(variety, some.length))];
      values.add(random.nextInt(oneInSoManyUnknown) == 0 ? "" : value);
    }
    return Attributes.of(COLUMNS, values);
  }

  private String quota(int places) {
    int attribute = random.nextInt(2);
    String[] some = NAMED[attribute];
    String value = random.nextInt(3) == 0 ? "*" : some[random.nextInt(some.length)];
    String least = limit(places);
    String most = limit(places);
    String bounds =
        switch (random.nextInt(3)) {
          case 0 -> least;
          case 1 -> ".." + most;
          default -> "0.." + most;
        };
    boolean isPart = bounds.contains("%") || bounds.contains("/");
    String rounding = isPart ? List.of("", "", ",down", ",up").get(random.nextInt(4)) : "";
    return COLUMNS.get(attribute) + ":" + value + "=" + bounds + rounding;
  }

  private String limit(int places) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of("50%", "40%", "33.3%", "25%").get(random.nextInt(4));
      case 1 -> List.of("1/3", "1/2", "2/3", "1/4").get(random.nextInt(4));
      default -> Integer.toString(random.nextInt(Math.min(4, places + 1)));
    };
  }
}
