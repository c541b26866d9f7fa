package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Polls at the edge of what can be counted. */
class EdgePollsTest {

  private static Poll poll(int candidates, int seats, Papers papers) {
    return new Poll(candidates, seats, new BitSet(), papers, Quotas.NONE);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everybodyIsElectedWhereTheyAreNoMoreThanThePlaces(Method method) {
    PapersBuilder papers = new PapersBuilder();
    papers.add(new int[] {1}, 1, 3);
    Count count = TransferableVote.count(poll(2, 3, papers.build()), method, List.of());
    assertThat(count.outcome()).isEqualTo(Count.Outcome.DECIDED);
    assertThat(count.elected().stream()).containsExactly(0, 1);
    assertThat(count.stages()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void fewerCandidatesThanPlacesBreakAnyQuota(Method method) {
    PapersBuilder papers = new PapersBuilder();
    papers.add(new int[] {1}, 1, 3);
    QuotaTerm none = new QuotaTerm("x", 0, new BitSet(), new BitSet(), 0, 1);
    Poll poll = new Poll(2, 3, new BitSet(), papers.build(), Quotas.of(List.of(none), Map.of(), 0));
    Count count = TransferableVote.count(poll, method, List.of());
    assertThat(count.outcome()).isEqualTo(Count.Outcome.QUOTA_NOT_MET);
    assertThat(count.conflict()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void withoutPapersOnlyALotDecides(Method method) {
    Poll poll = poll(3, 1, new PapersBuilder().build());
    assertThat(TransferableVote.count(poll, method, List.of()).outcome())
        .isEqualTo(Count.Outcome.TIED);
    Count drawn = TransferableVote.count(poll, method, List.of(2, 0, 1));
    assertThat(drawn.elected().stream()).containsExactly(2);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void whoWithdrewIsNeverElected(Method method) {
    BitSet withdrawn = new BitSet();
    withdrawn.set(0);
    PapersBuilder papers = new PapersBuilder();
    papers.add(new int[] {1, 2}, 2, 4);
    papers.add(new int[] {2}, 1, 3);
    Poll poll = new Poll(3, 1, withdrawn, papers.build(), Quotas.NONE);
    Count count = TransferableVote.count(poll, method, List.of());
    assertThat(count.elected().stream()).containsExactly(1);
    assertThat(count.last().standings().get(0)).isEqualTo(Standing.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void largePollsAreCountedExactly(Method method) {
    long papers = 30_000_000_000L;
    PapersBuilder builder = new PapersBuilder();
    builder.add(new int[] {0, 1}, 2, papers);
    builder.add(new int[] {1}, 1, 7);
    builder.add(new int[] {2}, 1, 9);
    Count count = TransferableVote.count(poll(3, 2, builder.build()), method, List.of());
    assertThat(count.elected().stream()).containsExactly(0, 1);
    for (Stage stage : count.stages()) {
      assertThat(stage.totals().sum()).isEqualTo((papers + 16) * method.unit());
    }
  }

  @Test
  void morePapersThanCanBeCountedAreRefused() {
    PapersBuilder builder = new PapersBuilder();
    builder.add(new int[] {0}, 1, Long.MAX_VALUE / 1_000);
    Poll poll = poll(2, 1, builder.build());
    assertThatThrownBy(() -> TransferableVote.count(poll, Method.SCOTTISH, List.of()))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> builder.add(new int[] {1}, 1, Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void partsOfASurplusAreExactHoweverLarge() {
    long surplus = 8_123_456_789_012_345L;
    long total = 9_000_000_000_000_007L;
    long exact =
        BigInteger.valueOf(surplus)
            .multiply(BigInteger.valueOf(100_000))
            .divide(BigInteger.valueOf(total))
            .longValueExact();
    assertThat(Mover.part(surplus, 100_000, total)).isEqualTo(exact);
    assertThat(Mover.part(5, 100_000, 8)).isEqualTo(62_500);
  }

  @Test
  void equalPapersAreOneList() {
    PapersBuilder builder = new PapersBuilder();
    for (int i = 0; i < 5_000; i++) {
      builder.add(new int[] {i % 1_500, 2_000}, 2, 1 + i % 3);
    }
    Papers papers = builder.build();
    assertThat(papers.lists()).isEqualTo(1_500);
    assertThat(papers.total()).isEqualTo(9_999);
    assertThat(papers.weight(0)).isEqualTo(1 + 1 + 1 + 1);
    assertThat(papers.length(0)).isEqualTo(2);
    assertThat(papers.preference(3, 0)).isEqualTo(3);
  }
}
