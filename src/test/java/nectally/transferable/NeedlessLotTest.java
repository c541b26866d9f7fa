package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lot is asked for where, and only where, it decides who is elected. */
class NeedlessLotTest {

  private static final int POLLS = 1_500;

  @ParameterizedTest
  @EnumSource(Method.class)
  void aLotIsDueExactlyWhereTheOrderDrawnDecides(Method method) {
    Random random = new Random(4);
    int ties = 0;
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 5, false);
      Poll poll = drawn.poll(false);
      Count count = TransferableVote.count(poll, method, List.of());
      Set<BitSet> outcomes = new HashSet<>();
      for (List<Integer> lot : orders(drawn.candidates)) {
        outcomes.add(TransferableVote.count(poll, method, lot).elected());
      }
      BitSet sure = new BitSet();
      sure.set(0, drawn.candidates);
      BitSet possible = new BitSet();
      for (BitSet some : outcomes) {
        sure.and(some);
        possible.or(some);
      }
      boolean isTied = outcomes.size() > 1;
      ties += isTied ? 1 : 0;
      assertThat(count.outcome())
          .as("%s", drawn)
          .isEqualTo(isTied ? Count.Outcome.TIED : Count.Outcome.DECIDED);
      assertThat(count.elected()).as("%s", drawn).isEqualTo(sure);
      assertThat(count.possible()).as("%s", drawn).isEqualTo(possible);
      assertThat(count.due().isPresent()).isEqualTo(isTied);
    }
    assertThat(ties).isBetween(POLLS / 20, POLLS / 2);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void aLotForTheDueTieGoesOn(Method method) {
    Random random = new Random(5);
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 6, i % 2 == 0);
      List<Integer> lot = new ArrayList<>();
      Count count = TransferableVote.count(drawn.poll(false), method, lot);
      for (int asked = 0; count.due().isPresent(); asked++) {
        assertThat(asked).isLessThan(drawn.candidates);
        int stages = count.stages().size();
        for (int candidate : count.due().get().drawn()) {
          if (!lot.contains(candidate)) {
            lot.add(candidate);
          }
        }
        count = TransferableVote.count(drawn.poll(false), method, lot);
        assertThat(count.stages().size()).as("%s", drawn).isGreaterThanOrEqualTo(stages);
      }
    }
  }

  private static List<List<Integer>> orders(int candidates) {
    List<List<Integer>> orders = List.of(List.of());
    for (int c = 0; c < candidates; c++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int place = 0; place <= order.size(); place++) {
          List<Integer> more = new ArrayList<>(order);
          more.add(place, c);
          longer.add(more);
        }
      }
      orders = longer;
    }
    return orders;
  }
}
