package nectally.tally;

import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class ContestComparisonTest {

  private final ContestComparison comparison =
      ContestComparison.of(
          result(1, "Ann Black 60", "Bo New 40"),
          result(1, "GONE, Early 100", "BLACK, Ann 50", "GONE, Late 50"));

  @Test
  void thoseWhoStoodOnlyBeforeComeLastByTheirVotes() {
    assertThat(comparison.candidates())
        .extracting(change -> change.latest().name() + " " + change.presence().orElseThrow())
        .containsExactly(
            "Ann Black RETURNING", "Bo New NEW", "GONE, Early GONE", "GONE, Late GONE");
  }

  @Test
  void aReturningCandidateHasEveryChange() {
    CandidateChange black = comparison.candidates().get(0);
    assertThat(black.votesChange()).isEqualTo(OptionalLong.of(10));
    assertThat(black.shareChange()).contains(Share.of(60, 100).minus(Share.of(50, 200)));
    assertThat(black.likeForLikeChange()).contains(new Points(Ratio.ZERO));
  }

  @Test
  void aNewCandidateHasNoChangeRatherThanAChangeFromNought() {
    CandidateChange bo = comparison.candidates().get(1);
    assertThat(bo.before()).isEmpty();
    assertThat(bo.votesChange()).isEmpty();
    assertThat(bo.shareChange()).isEmpty();
    assertThat(bo.likeForLikeChange()).isEmpty();
  }

  @Test
  void likeForLikeSharesAreAmongThoseWhoStoodBothTimes() {
    ContestComparison three =
        ContestComparison.of(result(1, "A 30", "B 10", "C 60"), result(1, "A 10", "B 10", "D 80"));
    assertThat(three.candidates().get(1).likeForLikeChange())
        .contains(Share.of(30, 40).minus(Share.of(10, 20)));
  }

  @Test
  void thePollGrowsByPerCentOfTheEarlierPoll() {
    assertThat(comparison.votesChangePercent()).contains(Ratio.of(-50));
    assertThat(ContestComparison.alone(comparison.now()).votesChangePercent()).isEmpty();
    assertThat(ContestComparison.of(result(1, "A 1"), result(1, "A 0")).votesChangePercent())
        .isEmpty();
  }

  @Test
  void reelectedAreThoseElectedBothTimes() {
    assertThat(comparison.reelected()).hasValue(0);
    assertThat(ContestComparison.of(result(1, "A 2", "B 1"), result(1, "A 3", "B 2")).reelected())
        .hasValue(1);
    assertThat(ContestComparison.of(result(1, "A 2", "B 1"), result(0, "A 3")).reelected())
        .isEmpty();
    assertThat(ContestComparison.alone(result(1, "A 2", "B 1")).reelected()).isEmpty();
  }

  @Test
  void withoutAComparedContestNobodyIsNewOrGone() {
    ContestComparison alone = ContestComparison.alone(result(1, "A 2", "B 1"));
    assertThat(alone.before()).isEmpty();
    assertThat(alone.candidates())
        .extracting(CandidateChange::presence)
        .containsOnly(Optional.empty());
  }

  @Test
  void contestsAreComparedByNameAndTheRestIsNamed() {
    Comparison both =
        Comparison.of(
            Ballot.election(
                "2014", Ballot.named("C.L.P.", 1, "A 1", "B 2"), Ballot.named("Y", 1, "C 1")),
            Ballot.election("2012", Ballot.named("Z", 1, "D 1"), Ballot.named("c l p", 1, "A 3")));
    assertThat(both.contests())
        .extracting(c -> c.before().isPresent())
        .containsExactly(true, false);
    assertThat(both.contestsOnlyBefore()).isEqualTo(List.of("Z"));
  }

  @Test
  void oneContestEachIsComparedWhateverTheNames() {
    Comparison both =
        Comparison.of(
            Ballot.election("2014", Ballot.named("X", 1, "A 1", "B 2")),
            Ballot.election("2012", Ballot.named("Y", 1, "A 1")));
    assertThat(both.contests().get(0).before()).isPresent();
    assertThat(both.contestsOnlyBefore()).isEmpty();
  }
}
