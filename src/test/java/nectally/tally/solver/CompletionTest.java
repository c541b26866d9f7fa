package nectally.tally.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompletionTest {

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }

  /** Three seats, two women (2, 3 and 4) and two black people (0, 1 and 4): Hill 1998. */
  private static Completion hill(BitSet in, BitSet out) {
    List<Bound> bounds =
        List.of(
            new Bound(0, set(2, 3, 4), 2, Integer.MAX_VALUE),
            new Bound(1, set(0, 1, 4), 2, Integer.MAX_VALUE));
    return Completion.of(3, 5, bounds, in, out);
  }

  @Test
  void hillsBlackWomanIsGuardedFromTheStart() {
    Completion start = hill(set(), set());
    assertThat(start.isPossible()).isTrue();
    assertThat(start.inEvery()).isEqualTo(set(4));
    assertThat(start.inNone()).isEqualTo(set());
  }

  @Test
  void oneBlackManInDoomsTheOther() {
    Completion later = hill(set(0), set(3));
    assertThat(later.inEvery()).isEqualTo(set(0, 2, 4));
    assertThat(later.inNone()).isEqualTo(set(1, 3));
  }

  @Test
  void withoutTheBlackWomanThereIsNone() {
    Completion never = hill(set(), set(4));
    assertThat(never.isPossible()).isFalse();
    assertThat(never.inEvery()).isEqualTo(set());
    assertThat(never.inNone()).isEqualTo(set(0, 1, 2, 3, 4));
  }

  @Test
  void whatItSaysIsWhatTryingEverySetSays() {
    RandomProblems random = new RandomProblems(34);
    for (int i = 0; i < RandomProblems.cases(4_000); i++) {
      Problem problem = random.problem(8);
      int candidates = problem.candidates();
      BitSet in = random.some(candidates);
      BitSet out = random.some(candidates);
      Completion found = Completion.of(problem.seats(), candidates, problem.bounds(), in, out);
      BitSet every = new BitSet();
      every.set(0, candidates);
      BitSet some = new BitSet();
      boolean isPossible = false;
      for (long bits = 0; bits < 1L << candidates; bits++) {
        BitSet committee = BitSet.valueOf(new long[] {bits});
        if (keeps(problem, committee, in, out)) {
          isPossible = true;
          every.and(committee);
          some.or(committee);
        }
      }
      assertThat(found.isPossible()).as("%s", problem).isEqualTo(isPossible);
      assertThat(found.inEvery()).as("%s", problem).isEqualTo(isPossible ? every : new BitSet());
      some.flip(0, candidates);
      assertThat(found.inNone()).as("%s", problem).isEqualTo(some);
    }
  }

  private static boolean keeps(Problem problem, BitSet committee, BitSet in, BitSet out) {
    BitSet missing = (BitSet) in.clone();
    missing.andNot(committee);
    return committee.cardinality() == problem.seats()
        && missing.isEmpty()
        && !committee.intersects(out)
        && problem.bounds().stream()
            .allMatch(
                bound -> {
                  BitSet counted = (BitSet) bound.members().clone();
                  counted.and(committee);
                  return counted.cardinality() >= bound.min()
                      && counted.cardinality() <= bound.max();
                });
  }
}
