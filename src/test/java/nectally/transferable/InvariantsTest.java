package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in every count under quotas, on random polls. */
class InvariantsTest {

  /** For each method, so that more than 20,000 counts under quotas are tried. */
  private static final int POLLS = 12_000;

  @ParameterizedTest
  @EnumSource(Method.class)
  void votesAreKeptQuotasAreMetAndNobodyGuardedIsExcluded(Method method) {
    Random random = new Random(20);
    int decided = 0;
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 8, true);
      Poll poll = drawn.poll(false);
      Count count = TransferableVote.count(poll, method, drawn.lot);
      assertVotesAreKept(count, drawn);
      if (count.outcome() == Count.Outcome.DECIDED) {
        decided++;
        assertQuotasAreKept(count, drawn);
        assertFates(count, drawn);
      }
    }
    assertThat(decided).isGreaterThan(POLLS / 3);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void theOrderOfRowsChangesNothing(Method method) {
    Random random = new Random(21);
    for (int i = 0; i < POLLS / 4; i++) {
      RandomPoll drawn = new RandomPoll(random, 8, i % 2 == 0);
      List<Integer> lot = i % 3 == 0 ? List.of() : drawn.lot;
      Count count = TransferableVote.count(drawn.poll(false), method, lot);
      Count other = TransferableVote.count(drawn.poll(true), method, lot);
      List<String> names = new ArrayList<>();
      for (int c = 0; c < drawn.candidates; c++) {
        names.add("c" + c);
      }
      assertThat(new SheetRows(other, names).stages())
          .as("%s", drawn)
          .isEqualTo(new SheetRows(count, names).stages());
      assertThat(other.outcome()).isEqualTo(count.outcome());
    }
  }

  private static void assertVotesAreKept(Count count, RandomPoll drawn) {
    long valid = count.poll().papers().total() * count.method().unit();
    long[] votes = new long[drawn.candidates];
    long lost = 0;
    for (Stage stage : count.stages()) {
      assertThat(stage.totals().sum()).as("%s", drawn).isEqualTo(valid);
      for (Batch batch : stage.batches()) {
        for (Transfer transfer : batch.transfers()) {
          assertThat(transfer.votes()).as("%s", drawn).isNotNegative();
          votes[transfer.from()] -= transfer.votes();
          if (transfer.to() == Transfer.NOBODY) {
            lost += transfer.votes();
          } else {
            votes[transfer.to()] += transfer.votes();
          }
        }
      }
      for (int c = 0; c < votes.length; c++) {
        votes[c] = stage.number() == 1 ? stage.totals().of(c) : votes[c];
        assertThat(votes[c]).as("%s", drawn).isEqualTo(stage.totals().of(c)).isNotNegative();
      }
      assertThat(lost).isEqualTo(stage.totals().nonTransferable());
    }
  }

  private static void assertQuotasAreKept(Count count, RandomPoll drawn) {
    assertThat(count.elected().cardinality()).as("%s", drawn).isEqualTo(drawn.seats);
    assertThat(keeps(count.elected(), drawn)).as("%s", drawn).isTrue();
  }

  /** Guard and doom at the end of each stage, and who is excluded in the next, by enumeration. */
  private static void assertFates(Count count, RandomPoll drawn) {
    BitSet inAllBefore = new BitSet();
    for (Stage stage : count.stages()) {
      BitSet elected = with(stage, Standing.ELECTED);
      BitSet guarded = with(stage, Standing.GUARDED);
      BitSet doomed = with(stage, Standing.DOOMED);
      BitSet excluded = with(stage, Standing.EXCLUDED);
      if (elected.cardinality() < drawn.seats) {
        assertThat(excluded.intersects(inAllBefore)).as("%s", drawn).isFalse();
      }
      BitSet continuing = new BitSet();
      continuing.set(0, drawn.candidates);
      continuing.andNot(elected);
      continuing.andNot(excluded);
      List<BitSet> all = completions(elected, continuing, drawn);
      BitSet inAll = (BitSet) continuing.clone();
      BitSet inNone = (BitSet) continuing.clone();
      for (BitSet some : all) {
        inAll.and(some);
        inNone.andNot(some);
      }
      assertThat(all).as("%s", drawn).isNotEmpty();
      assertThat(guarded).as("%s", drawn).isEqualTo(inAll);
      assertThat(doomed).as("%s", drawn).isEqualTo(inNone);
      inAllBefore = inAll;
    }
  }

  private static BitSet with(Stage stage, Standing standing) {
    BitSet some = new BitSet();
    for (int c = 0; c < stage.standings().size(); c++) {
      some.set(c, stage.standings().get(c) == standing);
    }
    return some;
  }

  private static List<BitSet> completions(BitSet elected, BitSet continuing, RandomPoll drawn) {
    List<BitSet> all = new ArrayList<>();
    for (long mask = 0; mask < 1L << drawn.candidates; mask++) {
      BitSet some = BitSet.valueOf(new long[] {mask});
      BitSet winners = (BitSet) some.clone();
      winners.or(elected);
      some.andNot(continuing);
      if (some.isEmpty() && winners.cardinality() == drawn.seats && keeps(winners, drawn)) {
        all.add(BitSet.valueOf(new long[] {mask}));
      }
    }
    return all;
  }

  private static boolean keeps(BitSet winners, RandomPoll drawn) {
    for (QuotaTerm rule : drawn.rules) {
      BitSet counted = (BitSet) winners.clone();
      counted.and(rule.known());
      if (counted.cardinality() < rule.min() || counted.cardinality() > rule.max()) {
        return false;
      }
    }
    return true;
  }
}
