package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nectally.model.Contest;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those whose value nobody stated may all have one, be it stated of others or of nobody. */
class SharedValuesTest {

  private static final String NOBODYS = "x";

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureWhoeverSharesAValue(QuotaOrder order) {
    Random random = new Random(61);
    int shared = 0;
    for (int i = 0; i < RandomContests.cases(2_000); i++) {
      int people = 3 + random.nextInt(5);
      int seats = 1 + random.nextInt(Math.min(5, people - 1));
      int most = 1 + random.nextInt(2);
      int stated = random.nextInt(4);
      List<String> values = new ArrayList<>();
      List<Integer> votes = new ArrayList<>();
      for (int c = 0; c < people; c++) {
        boolean unknown = values.stream().filter("-"::equals).count() < 4 && random.nextInt(2) == 0;
        values.add(unknown || stated == 0 ? "-" : "abc".charAt(random.nextInt(stated)) + "");
        votes.add(random.nextInt(random.nextBoolean() ? 4 : 100));
      }
      if (values.stream().filter("-"::equals).count() > 5) {
        continue;
      }
      Contest contest = contest(seats, "group:*=.." + most, values, votes);
      Set<List<Outcome>> all = new HashSet<>();
      Set<List<Outcome>> alone = new HashSet<>();
      fill(
          values,
          0,
          filled -> {
            List<Outcome> outcomes = outcomes(seats, most, filled, votes, order);
            all.add(outcomes);
            if (new TreeSet<>(filled).stream().noneMatch(value -> isShared(value, filled))) {
              alone.add(outcomes);
            }
          });
      WinnerRules rules = new WinnerRules(order, Unmet.ERROR, false, Map.of());
      assertThat(PolicyCompletionsTest.found(contest, rules))
          .as("%s %s %s of %s seats, at most %s", order, values, votes, seats, most)
          .isEqualTo(PolicyCompletionsTest.common(contest, all));
      shared +=
          PolicyCompletionsTest.common(contest, all)
                  .equals(PolicyCompletionsTest.common(contest, alone))
              ? 0
              : 1;
    }
    assertThat(shared).as("contests in which a shared value matters").isGreaterThan(20);
  }

  private static boolean isShared(String value, List<String> filled) {
    return value.startsWith(NOBODYS) && filled.stream().filter(value::equals).count() > 1;
  }

  /** Gives everybody without a value each that is stated, and each that nobody has or one has. */
  private static void fill(List<String> values, int unstated, Consumer<List<String>> then) {
    int open = values.indexOf("-");
    if (open < 0) {
      then.accept(values);
      return;
    }
    Set<String> tried = new TreeSet<>(Set.of("a", "b", "c"));
    tried.retainAll(values);
    for (int number = 0; number <= unstated; number++) {
      tried.add(NOBODYS + number);
    }
    for (String value : tried) {
      List<String> filled = new ArrayList<>(values);
      filled.set(open, value);
      fill(filled, unstated + (value.equals(NOBODYS + unstated) ? 1 : 0), then);
    }
  }

  private static List<Outcome> outcomes(
      int seats, int most, List<String> values, List<Integer> votes, QuotaOrder order) {
    StringBuilder quotas = new StringBuilder();
    for (String value : new TreeSet<>(values)) {
      quotas.append("group:").append(value).append("=..").append(most).append(';');
    }
    Exhaustive search = Exhaustive.of(contest(seats, quotas.toString(), values, votes), order);
    return search.best.isEmpty() ? List.of() : search.outcomes();
  }

  private static Contest contest(
      int seats, String quotas, List<String> values, List<Integer> votes) {
    String[] rows = new String[values.size()];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = (char) ('A' + c) + " " + votes.get(c) + " - - - " + values.get(c);
    }
    return Contests.of(seats, quotas, rows);
  }
}
