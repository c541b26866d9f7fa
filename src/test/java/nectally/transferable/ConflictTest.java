package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quotas that cannot be kept: nobody is elected, and the fewest that clash are named. */
class ConflictTest {

  @Test
  void noSmallerGroupOfQuotasClashes() {
    Random random = new Random(3);
    int clashes = 0;
    for (int i = 0; i < 3_000; i++) {
      RandomPoll drawn = new RandomPoll(random, 7, true);
      Poll poll = drawn.poll(false);
      Count count = TransferableVote.count(poll, Method.SCOTTISH, drawn.lot);
      List<String> names = poll.quotas().names();
      int smallest = names.size() + 1;
      for (int mask = 0; mask < 1 << names.size(); mask++) {
        List<String> some = new ArrayList<>();
        for (int q = 0; q < names.size(); q++) {
          if ((mask >> q & 1) != 0) {
            some.add(names.get(q));
          }
        }
        smallest = clash(poll, some) ? Math.min(smallest, some.size()) : smallest;
      }
      boolean isMet = smallest > names.size();
      assertThat(count.outcome() == Count.Outcome.QUOTA_NOT_MET).isEqualTo(!isMet);
      assertThat(count.conflict()).as("%s", drawn).hasSize(isMet ? 0 : smallest);
      assertThat(isMet || clash(poll, count.conflict())).as("%s", drawn).isTrue();
      clashes += isMet ? 0 : 1;
    }
    assertThat(clashes).isGreaterThan(300);
  }

  private static boolean clash(Poll poll, List<String> some) {
    return TransferableVote.count(poll.with(poll.quotas().only(some)), Method.SCOTTISH, List.of())
            .outcome()
        == Count.Outcome.QUOTA_NOT_MET;
  }

  @Test
  void nothingIsCountedBeyondFirstPreferences() {
    BitSet women = new BitSet();
    women.set(0);
    PapersBuilder papers = new PapersBuilder();
    papers.add(new int[] {0, 1}, 2, 5);
    papers.add(new int[] {2}, 1, 9);
    QuotaTerm two = new QuotaTerm("gender:F=2", 0, women, new BitSet(), 2, Integer.MAX_VALUE);
    Poll poll = new Poll(3, 2, new BitSet(), papers.build(), Quotas.of(List.of(two), Map.of(), 0));
    Count count = TransferableVote.count(poll, Method.ERS97, List.of());
    assertThat(count.outcome()).isEqualTo(Count.Outcome.QUOTA_NOT_MET);
    assertThat(count.conflict()).containsExactly("gender:F=2");
    assertThat(count.elected().isEmpty()).isTrue();
    assertThat(count.stages()).hasSize(1);
    assertThat(count.last().totals().of(2)).isEqualTo(900);
    assertThat(count.last().standings()).containsOnly(Standing.CONTINUING);
  }

  @Test
  void sittingMembersCountTowardsEveryQuota() {
    BitSet women = new BitSet();
    women.set(2);
    BitSet sittingWoman = (BitSet) women.clone();
    sittingWoman.set(3);
    PapersBuilder papers = new PapersBuilder();
    papers.add(new int[] {0}, 1, 8);
    papers.add(new int[] {1}, 1, 6);
    papers.add(new int[] {2}, 1, 1);
    QuotaTerm ofCandidates = new QuotaTerm("F=1", 0, women, new BitSet(), 1, 3);
    QuotaTerm ofAll = new QuotaTerm("F=1", 0, sittingWoman, new BitSet(), 1, 3);
    Papers all = papers.build();
    Count without =
        TransferableVote.count(
            new Poll(3, 2, new BitSet(), all, Quotas.of(List.of(ofCandidates), Map.of(), 0)),
            Method.SCOTTISH,
            List.of());
    Count with =
        TransferableVote.count(
            new Poll(3, 2, new BitSet(), all, Quotas.of(List.of(ofAll), Map.of(), 1)),
            Method.SCOTTISH,
            List.of());
    assertThat(without.elected().stream()).containsExactly(0, 2);
    assertThat(with.elected().stream()).containsExactly(0, 1);
  }
}
