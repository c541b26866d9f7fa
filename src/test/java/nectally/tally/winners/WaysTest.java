package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.Way;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Holds which way unknown attributes go to every way of filling them in. */
class WaysTest {

  private static final String[] VALUES = {"F", "M", "N", "S", "W", "young", "old", "other"};

  @Test
  void everyWayIsWhatEachOfItsCasesComesTo() {
    RandomContests random = new RandomContests(6);
    int told = 0;
    for (int i = 0; i < RandomContests.cases(4_000); i++) {
      Contest contest = random.contest(6, true);
      QuotaOrder order = i % 2 == 0 ? QuotaOrder.TOTAL : QuotaOrder.VOTES;
      WinnerRules rules = ExhaustiveSearchTest.rules(order, java.util.Map.of());
      Verdict verdict = Winners.of(contest, rules);
      List<Way> ways = ways(verdict);
      if (!ways.isEmpty()) {
        told++;
        boolean[] used = new boolean[ways.size()];
        complete(contest, verdict, ways, Exhaustive.stated(contest), order, used);
        assertThat(used).as("%s %s", contest, ways).doesNotContain(false);
      }
    }
    assertThat(told).isGreaterThan(RandomContests.cases(200));
  }

  @Test
  void asksInTheOrderThatTakesTheFewestWords() {
    Contest contest =
        Contests.of(3, "gender:F=2", "Ann 90 F", "Bob 80 M", "Kim 70", "Lee 60", "Eve 50 F");
    assertThat(Said.notes(Winners.of(contest, WinnerRules.DEFAULT)))
        .contains(
            "Who is elected depends on the unknown gender of Kim and Lee: open for Kim, Lee and"
                + " Eve. If Kim is a woman, Kim is elected, else if Lee is a woman, Lee, else"
                + " Eve.");
  }

  @Test
  void saysWhereTheQuotaCannotBeMet() {
    Contest contest = Contests.of(2, "region:N|W=1", "Ann 90 F S", "Bob 80 M S", "Kim 70 F");
    assertThat(Said.notes(Winners.of(contest, WinnerRules.DEFAULT)))
        .contains(
            "Who is elected depends on the unknown region of Kim: open for Ann, Bob and Kim. If the"
                + " region of Kim is N or W, Ann and Kim are elected, else the quota cannot be"
                + " met.");
  }

  @Test
  void saysNothingWhereItDependsOnManyAttributes() {
    Contest contest =
        Contests.of(3, "gender:F=3", "A 90 M", "B 80", "C 70", "D 60", "E 50", "F 40 F", "G 30 F");
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.notes()).anyMatch(note -> note instanceof Note.DependsOn);
    assertThat(ways(verdict)).isEmpty();
  }

  private static List<Way> ways(Verdict verdict) {
    List<Way> ways = new ArrayList<>();
    for (Note note : verdict.notes()) {
      if (note instanceof Note.DependsOn depends) {
        ways.addAll(depends.ways());
      }
    }
    return ways;
  }

  private static void complete(
      Contest contest,
      Verdict verdict,
      List<Way> ways,
      String[][] values,
      QuotaOrder order,
      boolean[] used) {
    for (int c = 0; c < values.length; c++) {
      for (int q = 0; q < values[c].length; q++) {
        if (values[c][q].isEmpty()) {
          for (String value : VALUES) {
            complete(contest, verdict, ways, filled(contest, values, c, q, value), order, used);
          }
          return;
        }
      }
    }
    int way = first(contest, ways, values);
    used[way] = true;
    assertCase(contest, verdict, ways.get(way), new Exhaustive(contest, values, order));
  }

  private static String[][] filled(
      Contest contest, String[][] values, int candidate, int quota, String value) {
    String[][] filled = values.clone();
    filled[candidate] = values[candidate].clone();
    String attribute = contest.quotas().get(quota).attribute();
    for (int q = 0; q < filled[candidate].length; q++) {
      if (contest.quotas().get(q).attribute().equals(attribute)) {
        filled[candidate][q] = value;
      }
    }
    return filled;
  }

  private static int first(Contest contest, List<Way> ways, String[][] values) {
    int way = 0;
    while (!ways.get(way).conditions().stream().allMatch(each -> holds(contest, each, values))) {
      way++;
    }
    return way;
  }

  private static boolean holds(Contest contest, Way.Condition condition, String[][] values) {
    int candidate = contest.candidacies().indexOf(condition.of());
    for (int q = 0; q < contest.quotas().size(); q++) {
      if (contest.quotas().get(q).attribute().equals(condition.attribute())) {
        return condition.values().contains(values[candidate][q]);
      }
    }
    throw new AssertionError("no quota asks for " + condition);
  }

  private static void assertCase(Contest contest, Verdict verdict, Way way, Exhaustive search) {
    assertThat(way.isUnmet()).as("%s", contest).isEqualTo(search.best.isEmpty());
    if (way.isUnmet()) {
      return;
    }
    List<Outcome> outcomes = search.outcomes();
    for (int c = 0; c < outcomes.size(); c++) {
      Candidacy candidacy = contest.candidacies().get(c);
      Finding finding = verdict.findings().get(c);
      Optional<Outcome> said =
          way.elected().contains(candidacy)
              ? Optional.of(Outcome.ELECTED)
              : way.tied().contains(candidacy)
                  ? Optional.of(Outcome.TIED)
                  : finding.outcome().or(() -> Optional.of(Outcome.NOT_ELECTED));
      assertThat(said).as("%s %s", contest, way).contains(outcomes.get(c));
    }
  }
}
