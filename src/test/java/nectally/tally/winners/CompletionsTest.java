package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;
import org.junit.jupiter.api.Test;

class CompletionsTest {

  /** Returns the best committees of 20 of 60, under bounds that cross, by these weights. */
  private static Optimum twenty(int objectives, long[] weights) {
    BitSet women = new BitSet();
    BitSet north = new BitSet();
    for (int c = 0; c < 60; c++) {
      women.set(c, c % 2 == 0);
      north.set(c, c % 3 == 0);
    }
    List<Bound> bounds =
        List.of(
            new Bound(0, women, 8, Integer.MAX_VALUE), new Bound(1, north, 5, Integer.MAX_VALUE));
    return Optimum.of(new Problem(20, 60, bounds, Collections.nCopies(objectives, weights)));
  }

  @Test
  void completionsAreTriedOnlyAsLongAsThatIsLittleWork() {
    long[] weights = LongStream.range(0, 60).toArray();
    int objectives = (int) (10_000_000 / twenty(1, weights).size()) + 1;
    Optimum one = twenty(objectives, weights);
    Optimum other = twenty(objectives, LongStream.range(0, 60).map(c -> 60 - c).toArray());
    int[] calls = new int[1];
    // Two readings that never agree, of ten million steps each: three cases are enough.
    Completions completions =
        new Completions(bounds -> calls[0]++ % 2 == 0 ? one : other, new long[60]);
    String[] rows = IntStream.range(0, 60).mapToObj(i -> "P" + i + " 1").toArray(String[]::new);
    completions.explore(QuotaTable.of(Contests.of(20, "gender:F=8", rows), 20));
    assertThat(completions.isOverBudget()).isTrue();
    assertThat(calls[0]).isEqualTo(6);
  }
}
