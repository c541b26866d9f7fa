package nectally.tally.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nectally.Chance;

/** Small problems drawn at random from a seed: many equal weights, up to four bounds that cross. */
final class RandomProblems {

  private final Random random;

  RandomProblems(long seed) {
    this.random = Chance.of(seed);
  }

  /** How many problems a test tries, of {@code usual}; a system property makes it fewer. */
  static int cases(int usual) {
    return usual * Integer.getInteger("winners.cases.percent", 100) / 100;
  }

  /** Draws a problem with more candidates than seats; some have no committee. */
  Problem problem(int mostCandidates) {
    int candidates = 2 + random.nextInt(mostCandidates - 1);
    int seats = 1 + random.nextInt(candidates - 1);
    int span = new int[] {3, 8, 1000}[random.nextInt(3)];
    long[] weights = random.longs(candidates, 0, span + 1L).toArray();
    List<Bound> bounds = new ArrayList<>();
    int count = random.nextInt(5);
    for (int group = 0; group < count; group++) {
      int min = random.nextInt(seats / 2 + 2);
      int max = random.nextBoolean() ? Integer.MAX_VALUE : min + random.nextInt(seats);
      bounds.add(new Bound(group, some(candidates), min, max));
    }
    return new Problem(seats, candidates, bounds, Objectives.total(weights));
  }

  /** Draws some of the candidates. */
  BitSet some(int candidates) {
    BitSet some = new BitSet();
    int values = 2 + random.nextInt(2);
    for (int c = 0; c < candidates; c++) {
      some.set(c, random.nextInt(values) == 0);
    }
    return some;
  }
}
