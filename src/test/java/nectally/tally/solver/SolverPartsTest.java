package nectally.tally.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nectally.Chance;
import org.junit.jupiter.api.Test;

class SolverPartsTest {

  @Test
  void longsAreNumberedInTheOrderInWhichTheyComeFirst() {
    LongIndex index = new LongIndex();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1_000; i++) {
        assertThat(index.of((long) i << 32)).isEqualTo(i);
        assertThat(index.key(i)).isEqualTo((long) i << 32);
      }
    }
    assertThat(index.size()).isEqualTo(1_000);
  }

  @Test
  void theBestAreFirstAndTheEqualStayInTheirOrder() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = Chance.of(seed);
      int people = random.nextInt(12);
      List<long[]> objectives = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        int bits = random.nextInt(4) == 0 ? 62 : 2;
        objectives.add(random.longs(people).map(any -> any >>> (64 - bits)).toArray());
      }
      int[] members = IntStream.range(0, people).filter(any -> random.nextBoolean()).toArray();
      int[] expected =
          IntStream.of(members)
              .boxed()
              .sorted((a, b) -> Types.compare(objectives, b, a))
              .mapToInt(Integer::intValue)
              .toArray();
      assertThat(BestFirst.of(members, objectives)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  @Test
  void binomialsAreExactUntilTheyLeaveALong() {
    assertThat(Ways.choose(5, 0)).isEqualTo(1);
    assertThat(Ways.choose(5, 2)).isEqualTo(10);
    assertThat(Ways.choose(5, 4)).isEqualTo(5);
    assertThat(Ways.choose(66, 33)).isEqualTo(7_219_428_434_016_265_740L);
    assertThat(Ways.choose(67, 33)).isEqualTo(Long.MAX_VALUE);
    assertThat(Ways.choose(1_000_000, 999_999)).isEqualTo(1_000_000);
  }

  @Test
  void levelsWeighMoreThanAllLaterSeatsTogetherAndOverflowIntoFurtherObjectives() {
    List<long[]> few = Objectives.byLevel(new int[] {0, 1, 2, 1, 3}, 3, 9);
    assertThat(few).hasSize(1);
    assertThat(few.get(0)).containsExactly(100, 10, 1, 10, 0);
    int[] level = IntStream.range(0, 13).toArray();
    List<long[]> many = Objectives.byLevel(level, 13, 999);
    assertThat(many).hasSize(3);
    assertThat(many.get(0))
        .startsWith(1_000_000_000_000_000L, 1_000_000_000_000L)
        .endsWith(0, 0, 0, 0, 0, 0, 0);
    assertThat(many.get(1)[6]).isEqualTo(1_000_000_000_000_000L);
    assertThat(many.get(1)[11]).isEqualTo(1);
    assertThat(many.get(2)).startsWith(0, 0, 0).endsWith(0, 1);
  }

  /** Six types: F and M in each of the regions 0, 1 and 2; 60 candidates. */
  private static Problem crossing(int seats, Bound... bounds) {
    return new Problem(seats, 60, List.of(bounds), Objectives.total(new long[60]));
  }

  private static Bound women(int min) {
    return bound(0, min, c -> c % 2 == 0);
  }

  private static Bound region(int number, int min) {
    return bound(1, min, c -> c / 2 % 3 == number);
  }

  private static Bound bound(int group, int min, IntPredicate members) {
    BitSet set = new BitSet();
    IntStream.range(0, 60).filter(members).forEach(set::set);
    return new Bound(group, set, min, Integer.MAX_VALUE);
  }

  @Test
  void regionsOneAfterTheOtherLeaveOneOfThemOpenAtATime() {
    Problem problem = crossing(9, women(2), region(0, 3), region(1, 3), region(2, 3));
    long[] masks = Types.of(problem).masks;
    assertThat(masks).containsExactly(0b0011, 0b0010, 0b0101, 0b0100, 0b1001, 0b1000);
    // Seats are open throughout, women until the last of them, a region between its two types.
    assertThat(TypeOrder.states(masks, problem)).isEqualTo(30 * 4 + 30 + 30 * 4 + 30 + 10 * 4);
  }

  @Test
  void theAttributeWithTheFewestOpenCountsOutsideIsTaken() {
    Problem problem = crossing(9, women(8), region(0, 1));
    long[] womenFirst = {0b11, 0b01, 0b10, 0b00};
    long[] regionFirst = {0b11, 0b10, 0b01, 0b00};
    assertThat(TypeOrder.states(womenFirst, problem)).isEqualTo(10 * 9 * 2 + 10 * 2 + 10);
    assertThat(TypeOrder.states(regionFirst, problem)).isEqualTo(10 * 9 * 2 + 10 * 9 + 10);
    assertThat(Types.of(problem).masks).isEqualTo(womenFirst);
    Problem turned = crossing(9, women(1), region(0, 8));
    assertThat(Types.of(turned).masks).isEqualTo(regionFirst);
  }

  @Test
  void theNumberOfStatesStaysWithinALong() {
    Bound[] bounds = new Bound[20];
    for (int i = 0; i < 20; i++) {
      int residue = i;
      bounds[i] = bound(i, 9, c -> c * 7 % 23 != residue);
    }
    Problem problem = crossing(30, bounds);
    long[] masks = {-1, -1, -1};
    assertThat(TypeOrder.states(masks, problem)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void tooManyQuotasOrWaysAreRefused() {
    List<Bound> bounds = new ArrayList<>();
    for (int i = 0; i < 63; i++) {
      bounds.add(bound(i, 1, c -> true));
    }
    assertThatThrownBy(() -> Types.of(crossing(9, bounds.toArray(Bound[]::new))))
        .isInstanceOf(ProblemTooLargeException.class)
        .hasMessage("63 quotas at once are too many: at most 62 are tried");
    assertThat(Types.of(crossing(9, bounds.subList(0, 62).toArray(Bound[]::new))).count())
        .isEqualTo(1);
    Bound[] open = new Bound[30];
    for (int i = 0; i < 30; i++) {
      int residue = i;
      open[i] = bound(i, 9, c -> c * 7 % 31 != residue);
    }
    Problem problem = crossing(30, open);
    assertThatThrownBy(() -> Optimum.of(problem))
        .isInstanceOf(ProblemTooLargeException.class)
        .hasMessage(
            "the quotas cross in more ways than can be counted exactly (over 2^60): 60 candidates,"
                + " 30 seats and 30 limits; state fewer quotas at once");
  }

  @Test
  void levelsThatFillAnObjectiveAskForNoFurtherOne() {
    int[] level = IntStream.range(0, 12).toArray();
    assertThat(Objectives.byLevel(level, 12, 999)).hasSize(2);
  }

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }

  @Test
  void aBoundThatNoCommitteeCanBreakIsIdle() {
    assertThat(new Bound(0, set(1, 2, 3), 0, 3).isIdle(9)).isTrue();
    assertThat(new Bound(0, set(1, 2, 3), 0, 2).isIdle(2)).isTrue();
    assertThat(new Bound(0, set(1, 2, 3), 0, 2).isIdle(3)).isFalse();
    assertThat(new Bound(0, set(1, 2, 3), 1, 3).isIdle(3)).isFalse();
  }

  @Test
  void onlyAMaximumThatCanBeExceededIsACeiling() {
    Bound three = new Bound(0, set(1, 2, 3), 1, 3);
    Bound two = new Bound(0, set(1, 2, 3), 1, 2);
    Problem problem = crossing(9, three, two);
    assertThat(Limit.of(problem, 0)).isEqualTo(new Limit(1, 1, false));
    assertThat(Limit.of(problem, 1)).isEqualTo(new Limit(1, 2, true));
  }

  private static boolean isCrossFree(int candidates, BitSet one, BitSet other) {
    return CrossFree.test(
        new Problem(
            9, candidates, List.of(new Bound(0, one, 1, 9), new Bound(1, other, 1, 9)), List.of()));
  }

  @Test
  void setsCrossWhereBothEitherAndNeitherHaveCandidates() {
    assertThat(isCrossFree(4, set(0, 1), set(1, 2))).isFalse();
    assertThat(isCrossFree(3, set(0, 1), set(1, 2))).isTrue();
    assertThat(isCrossFree(4, set(0, 1), set(2))).isTrue();
    assertThat(isCrossFree(4, set(0, 1, 2), set(1, 2))).isTrue();
  }

  /** Returns the best committees of 20, of some size, when candidates have these weights. */
  private static Optimum twenty(int objectives, long[] weights) {
    Problem problem = crossing(20, women(8), region(0, 5), region(1, 5), region(2, 5));
    return Optimum.of(
        new Problem(20, 60, problem.bounds(), Collections.nCopies(objectives, weights)));
  }

  @Test
  void everyObjectiveIsWorkAgain() {
    long[] weights = new long[60];
    long once = twenty(1, weights).size();
    assertThat(once).isPositive();
    assertThat(twenty(3, weights).size()).isEqualTo(3 * once);
  }
}
