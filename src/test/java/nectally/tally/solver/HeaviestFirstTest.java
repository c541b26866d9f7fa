package nectally.tally.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights in order, by one number each where that has room, and by comparing where it has not. */
class HeaviestFirstTest {

  @Test
  void theGreatestStandsFirstAndEqualOnesStayAsTheyStand() {
    assertThat(HeaviestFirst.of(new long[] {3, -1, 7, 3, 7})).containsExactly(2, 4, 0, 3, 1);
    assertThat(HeaviestFirst.of(new long[0])).isEmpty();
  }

  @Test
  void weightsMayLieAsFarApartAsTheyWill() {
    long[] weights = {0, Long.MIN_VALUE, Long.MAX_VALUE, 0, Long.MAX_VALUE - 1, Long.MIN_VALUE};
    assertThat(HeaviestFirst.of(weights)).containsExactly(2, 4, 0, 3, 1, 5);
  }

  @Test
  void everyWeightIsComparedWhole() {
    Random random = new Random(5);
    for (long most : List.of(3L, 1L << 40, Long.MAX_VALUE >>> 4, Long.MAX_VALUE)) {
      long[] weights = random.longs(200, -2, most).toArray();
      int[] order = HeaviestFirst.of(weights);
      assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, 200).toArray());
      for (int i = 1; i < order.length; i++) {
        assertThat(weights[order[i]]).isLessThanOrEqualTo(weights[order[i - 1]]);
      }
    }
  }
}
