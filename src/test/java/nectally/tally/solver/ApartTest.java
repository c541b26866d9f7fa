package nectally.tally.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Taking the fewest of each kind and then the best of all is what laying out everything finds. */
class ApartTest {

  private static final int PROBLEMS = 20_000;

  @Test
  void itFindsTheSameBestCommitteesAndTheSameBestOfEachKind() {
    Random random = new Random(41);
    int found = 0;
    for (int i = 0; i < RandomProblems.cases(PROBLEMS); i++) {
      Problem problem = problem(random);
      Types types = Types.of(problem);
      LaidOut all = LaidOut.of(problem, types, Optional.empty(), Lattice.of(types, problem));
      Optional<Apart> apart = Apart.of(types, problem);
      assertThat(apart.isPresent()).as("%s", problem).isEqualTo(all.best[0] != Pass.NONE);
      if (apart.isPresent()) {
        found++;
        assertThat(apart.get().best).as("%s", problem).isEqualTo(all.best);
        assertThat(apart.get().ranges()).as("%s", problem).isDeepEqualTo(all.ranges());
        assertThat(apart.get().exactly()).as("%s", problem).isDeepEqualTo(all.exactly());
        assertThat(apart.get().committees()).as("%s", problem).isEqualTo(all.committees());
      }
    }
    assertThat(found).isGreaterThan(RandomProblems.cases(PROBLEMS) / 4);
  }

  @Test
  void boundsThatShareCandidatesAreLeftToTheSearch() {
    BitSet women = BitSet.valueOf(new long[] {0b0111});
    BitSet young = BitSet.valueOf(new long[] {0b0001});
    List<Bound> nested =
        List.of(new Bound(0, women, 1, Integer.MAX_VALUE), new Bound(1, young, 1, 9));
    Problem problem = new Problem(2, 4, nested, Objectives.total(new long[] {1, 2, 3, 4}));
    assertThat(Apart.of(Types.of(problem), problem)).isEmpty();
  }

  @Test
  @Timeout(20)
  void eightThousandOfSixteenThousandAreChosenUnderMinimumsOfFourKinds() {
    int candidates = 16_000;
    Random random = new Random(42);
    long[] votes = random.longs(candidates, 0, 1_000_000).toArray();
    List<Bound> bounds = new ArrayList<>();
    for (int kind = 0; kind < 4; kind++) {
      BitSet members = new BitSet();
      for (int c = kind; c < candidates; c += 5) {
        members.set(c);
      }
      bounds.add(new Bound(0, members, 1_500 + 200 * kind, Integer.MAX_VALUE));
    }
    Optimum optimum = Optimum.of(new Problem(8_000, candidates, bounds, Objectives.total(votes)));
    Membership[] memberships = optimum.memberships();
    int[] elected = new int[5];
    for (int c = 0; c < candidates; c++) {
      elected[c % 5] += memberships[c] == Membership.IN_ALL ? 1 : 0;
    }
    assertThat(elected[2]).isGreaterThanOrEqualTo(1_900);
    assertThat(elected[3]).isGreaterThanOrEqualTo(2_100);
    assertThat(optimum.reach().in(0)).isLessThanOrEqualTo(optimum.value());
  }

  /** Draws kinds of candidates with bounds of their own, many equal weights, several objectives. */
  private static Problem problem(Random random) {
    int candidates = 1 + random.nextInt(11);
    int seats = 1 + random.nextInt(candidates);
    int kinds = 1 + random.nextInt(4);
    List<BitSet> members = new ArrayList<>();
    for (int kind = 0; kind <= kinds; kind++) {
      members.add(new BitSet());
    }
    for (int c = 0; c < candidates; c++) {
      members.get(random.nextInt(kinds + 1)).set(c);
    }
    List<Bound> bounds = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      int size = members.get(kind).cardinality();
      int min = random.nextInt(Math.min(size, seats) + 1);
      int max = random.nextBoolean() ? Integer.MAX_VALUE : min + random.nextInt(seats);
      if (size > 0) {
        bounds.add(new Bound(0, members.get(kind), min, max));
      }
      if (size > 0 && random.nextInt(4) == 0) {
        bounds.add(new Bound(1, members.get(kind), 0, random.nextInt(seats + 1)));
      }
    }
    List<long[]> objectives = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      objectives.add(
          random.longs(candidates, 0, new int[] {2, 4, 1000}[random.nextInt(3)]).toArray());
    }
    return new Problem(seats, candidates, bounds, objectives);
  }
}
