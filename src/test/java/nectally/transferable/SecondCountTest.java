package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both counts, written apart, agree in every stage of random polls. */
class SecondCountTest {

  private static final int POLLS = 4_000;

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyStageAgreesWithTheSecondCount(Method method) {
    Random random = new Random(16);
    for (int i = 0; i < POLLS; i++) {
      assertAgrees(new RandomPoll(random, 7, false), method);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyStageAgreesUnderQuotas(Method method) {
    Random random = new Random(10);
    for (int i = 0; i < POLLS; i++) {
      assertAgrees(new RandomPoll(random, 7, true), method);
    }
  }

  private static void assertAgrees(RandomPoll poll, Method method) {
    SlowCount slow =
        method == Method.SCOTTISH
            ? new SlowScottish(poll, poll.lot)
            : new SlowErs97(poll, poll.lot);
    Count count = TransferableVote.count(poll.poll(false), method, poll.lot);
    if (slow.completions().isEmpty()) {
      assertThat(count.outcome()).as("%s", poll).isEqualTo(Count.Outcome.QUOTA_NOT_MET);
      return;
    }
    slow.run();
    assertThat(lines(count)).as("%s", poll).isEqualTo(lines(slow, method));
  }

  private static List<String> lines(SlowCount slow, Method method) {
    List<String> lines = new ArrayList<>();
    for (SlowCount.Line line : slow.lines) {
      List<String> votes = new ArrayList<>();
      for (BigDecimal some : line.votes()) {
        votes.add(some.setScale(method.decimals()).toPlainString());
      }
      lines.add(line.out() + " " + line.surplus() + " " + votes + " " + line.elected());
    }
    return lines;
  }

  private static List<String> lines(Count count) {
    List<String> lines = new ArrayList<>();
    for (Stage stage : count.stages()) {
      List<String> votes = new ArrayList<>();
      Set<Integer> elected = new TreeSet<>();
      for (int c = 0; c < count.poll().candidates(); c++) {
        votes.add(count.method().text(stage.totals().of(c)));
        if (stage.standings().get(c) == Standing.ELECTED) {
          elected.add(c);
        }
      }
      lines.add(out(stage.action()) + " " + surplus(stage.action()) + " " + votes + " " + elected);
    }
    return lines;
  }

  private static Set<Integer> out(Action action) {
    if (action instanceof Action.Exclusion exclusion) {
      return new TreeSet<>(exclusion.candidates());
    }
    return action instanceof Action.QuotaExclusion exclusion
        ? new TreeSet<>(exclusion.candidates())
        : Set.of();
  }

  private static int surplus(Action action) {
    return action instanceof Action.Surplus surplus ? surplus.candidate() : -1;
  }
}
