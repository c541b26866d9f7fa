package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeContestTest {

  private static final String QUOTAS = "gender:F=8;region:N=3;region:S=3;region:M=3;age:young=4";

  @Test
  @Timeout(20)
  void noExchangeImprovesTwentySeatsOfTwoHundredUnderThreeCrossingAttributes() {
    Contest contest = crossing();
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    List<Integer> winners = new ArrayList<>();
    List<Integer> losers = new ArrayList<>();
    for (int c = 0; c < 200; c++) {
      boolean elected = verdict.findings().get(c).outcome().orElseThrow() == Outcome.ELECTED;
      (elected ? winners : losers).add(c);
    }
    assertThat(winners).hasSize(20);
    assertThat(keepsQuotas(contest, winners)).isTrue();
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j <= i; j++) {
        for (int in : losers) {
          List<Integer> other = new ArrayList<>(winners);
          other.set(i, in);
          other.set(j, i == j ? in : losers.get((in * 7 + j) % losers.size()));
          boolean isBetter =
              other.stream().distinct().count() == 20
                  && sum(contest, other) > sum(contest, winners)
                  && keepsQuotas(contest, other);
          assertThat(isBetter).isFalse();
        }
      }
    }
  }

  @Test
  @Timeout(20)
  void fifteenThousandContestsWithOneQuotaTakeNoTimeWorthMentioning() {
    Random random = new Random(7);
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 15_000; i++) {
      String[] rows = new String[5];
      for (int k = 0; k < 5; k++) {
        rows[k] = "P" + k + " " + random.nextInt(3_000) + (random.nextBoolean() ? " F" : " M");
      }
      contests.add(Contests.of(2, "gender:F=1", rows));
    }
    long start = System.nanoTime();
    contests.forEach(contest -> Winners.of(contest, WinnerRules.DEFAULT));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static Contest crossing() {
    Random random = new Random(3);
    String[] rows = new String[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          "P"
              + i
              + " "
              + random.nextInt(50_000)
              + (random.nextInt(4) == 0 ? " F " : " M ")
              + "NSMW".charAt(random.nextInt(4))
              + (random.nextInt(3) == 0 ? " young" : " old");
    }
    return Contests.of(20, QUOTAS, rows);
  }

  private static boolean keepsQuotas(Contest contest, List<Integer> set) {
    for (Quota quota : contest.quotas()) {
      long count =
          set.stream()
              .map(c -> contest.candidacies().get(c).attributes().get(quota.attribute()))
              .filter(value -> quota.counts(value.orElseThrow()))
              .count();
      if (count < quota.min().least(20)) {
        return false;
      }
    }
    return true;
  }

  private static long sum(Contest contest, List<Integer> set) {
    return set.stream().mapToLong(c -> contest.candidacies().get(c).votes().orElseThrow()).sum();
  }

  @Test
  @Timeout(30)
  void twentySeatsOfTwoHundredUnderManyCrossingValuesAreSolvedInBothOrders() {
    Random random = new Random(5);
    String[] rows = new String[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          String.format(
              "P%d %d %s r%d a%d",
              i,
              1_000 + random.nextInt(59_000),
              random.nextBoolean() ? "F" : "M",
              random.nextInt(6),
              random.nextInt(5));
    }
    StringBuilder quotas = new StringBuilder("gender:F=50%..12");
    for (int i = 0; i < 6; i++) {
      quotas.append(";region:r").append(i).append("=2..6");
    }
    for (int i = 0; i < 5; i++) {
      quotas.append(";age:a").append(i).append("=3..6");
    }
    Contest contest = Contests.of(20, quotas.toString(), rows);
    for (WinnerRules rules : List.of(WinnerRules.DEFAULT, WorkedExamplesTest.IN_ORDER)) {
      assertThat(Contests.elected(contest, rules)).hasSize(20);
    }
    Verdict verdict = Winners.of(contest, WinnerRules.DEFAULT);
    assertThat(verdict.outcome()).contains(ContestOutcome.DECIDED);
    assertThat(verdict.findings())
        .allMatch(
            finding ->
                finding.margin().isEmpty()
                    || (finding.margin().getAsLong() > 0)
                        == finding.outcome().equals(Optional.of(Outcome.ELECTED)));
  }
}
