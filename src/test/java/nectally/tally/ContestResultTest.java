package nectally.tally;

import static nectally.tally.Ballot.contest;
import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Quota;
import nectally.model.Ratio;
import nectally.model.Share;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class ContestResultTest {

  private static List<String> ranks(ContestResult result) {
    return result.candidates().stream()
        .map(c -> c.name() + " " + c.rank().orElse(0) + (c.joint() ? "=" : ""))
        .toList();
  }

  @Test
  void equalVotesShareARankAndTheNextIsSkipped() {
    assertThat(ranks(result(1, "A 5", "D 3", "C 3", "B 3", "E 1")))
        .containsExactly("A 1", "B 2=", "C 2=", "D 2=", "E 5");
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    assertThat(ranks(result(2, "A 5", "B 3", "C 3", "D 1")))
        .isEqualTo(ranks(result(2, "D 1", "C 3", "A 5", "B 3")));
  }

  @Test
  void anUnknownVoteLeavesRanksAndSharesUnknown() {
    ContestResult result = result(1, "A 5", "B ?", "C 3");
    assertThat(result.votes()).isEmpty();
    assertThat(result.candidates())
        .extracting(CandidateResult::name)
        .containsExactly("A", "C", "B");
    assertThat(result.candidates()).allMatch(c -> c.rank().isEmpty() && c.share().isEmpty());
    assertThat(result.candidates()).noneMatch(CandidateResult::joint);
  }

  @Test
  void thereIsNoShareOfNoVotes() {
    assertThat(result(1, "A 0", "B 0").candidates()).allMatch(c -> c.share().isEmpty());
  }

  @Test
  void sharesAreExact() {
    assertThat(result(1, "A 2", "B 1").candidates().get(0).share()).contains(Share.of(2, 3));
  }

  @Test
  void leastBallotsAreVotesOverVotesOfABallotRoundedUp() {
    assertThat(result(2, "A 3", "B 3", "C 3").leastBallots()).hasValue(5);
    assertThat(result(2, "A 3", "B 3", "C 2").leastBallots()).hasValue(4);
  }

  @Test
  void leastBallotsAreNoFewerThanTheMostVotesOfOne() {
    assertThat(result(2, "A 9", "B 1").leastBallots()).hasValue(9);
  }

  @Test
  void leastBallotsNeedSeatsAndVotes() {
    assertThat(result(0, "A 9", "B 1").leastBallots()).isEmpty();
    assertThat(result(1, "A 9", "B ?").leastBallots()).isEmpty();
  }

  @Test
  void votesOfABallotAreThoseStatedElseTheSeats() {
    Contest plain = contest(3, "A 9", "B 1");
    Contest stated =
        new Contest(
            plain.name(),
            plain.statedSeats(),
            plain.quotas(),
            new ContestFacts(
                OptionalInt.of(2),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty()),
            plain.candidacies());
    assertThat(ContestResult.of(plain, WinnerRules.DEFAULT).votesPerBallot()).hasValue(3);
    assertThat(ContestResult.of(stated, WinnerRules.DEFAULT).votesPerBallot()).hasValue(2);
  }

  @Test
  void turnoutCountsSpoiltBallotsIn() {
    Contest plain = contest(1, "A 9", "B 1");
    ContestFacts facts =
        new ContestFacts(
            OptionalInt.empty(),
            OptionalLong.of(36_316),
            OptionalLong.of(400),
            OptionalLong.of(178_889),
            OptionalLong.empty());
    Contest stated =
        new Contest(plain.name(), plain.statedSeats(), plain.quotas(), facts, plain.candidacies());
    // The ballot of 2006: 36,316 papers received of 178,889 sent.
    assertThat(ContestResult.of(stated, WinnerRules.DEFAULT).turnout())
        .contains(new Share(Ratio.of(36_316, 178_889)));
    assertThat(ContestResult.of(stated, WinnerRules.DEFAULT).validBallots()).hasValue(35_916);
    assertThat(ContestResult.of(plain, WinnerRules.DEFAULT).turnout()).isEmpty();
  }

  @Test
  void spoiltBallotsAreLeftOutAlreadyWhereTheVotesDoNotFitOnTheRest() {
    Contest plain = contest(1, "A 9", "B 1");
    ContestFacts facts =
        new ContestFacts(
            OptionalInt.empty(),
            OptionalLong.of(10),
            OptionalLong.of(3),
            OptionalLong.of(20),
            OptionalLong.empty());
    Contest stated =
        new Contest(plain.name(), plain.statedSeats(), plain.quotas(), facts, plain.candidacies());
    assertThat(ContestResult.of(stated, WinnerRules.DEFAULT).validBallots()).hasValue(10);
    assertThat(ContestResult.of(plain, WinnerRules.DEFAULT).validBallots()).isEmpty();
  }

  @Test
  void theLastSeatIsBetweenTheLeastSafeWinnerAndTheNearestLoser() {
    ContestResult result = result(2, "A 9", "B 5", "C 4", "D 1");
    assertThat(result.lastElected().map(CandidateResult::name)).contains("B");
    assertThat(result.firstNotElected().map(CandidateResult::name)).contains("C");
    assertThat(result.margin()).hasValue(1);
    assertThat(result.elected()).extracting(CandidateResult::name).containsExactly("A", "B");
  }

  @Test
  void nobodyIsLastElectedWhileATieStands() {
    ContestResult result = result(2, "A 9", "B 4", "C 4");
    assertThat(result.lastElected()).isEmpty();
    assertThat(result.firstNotElected()).isEmpty();
    assertThat(result.margin()).hasValue(0);
  }

  @Test
  void withoutSeatsThereIsNoOutcomeAndNoMargin() {
    ContestResult result = result(0, "A 9", "B 4");
    assertThat(result.outcome()).isEmpty();
    assertThat(result.margin()).isEmpty();
    assertThat(result.elected()).isEmpty();
  }

  private static ContestFacts ballots(long ballots) {
    return new ContestFacts(
        OptionalInt.empty(),
        OptionalLong.of(ballots),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private static List<Optional<Share>> shares(ContestResult result) {
    return result.candidates().stream().map(CandidateResult::share).toList();
  }

  @Test
  void sharesOfBallotsAreOfThoseStatedElseOfTheFewestPossible() {
    Contest plain = contest(2, "A 3", "B 3", "C 2");
    ContestResult least = ContestResult.of(plain, WinnerRules.DEFAULT);
    ContestResult stated = ContestResult.of(Ballot.with(ballots(5), plain), WinnerRules.DEFAULT);
    assertThat(shares(least.with(ShareOf.BALLOTS)))
        .containsExactly(
            Optional.of(Share.of(3, 4)), Optional.of(Share.of(3, 4)), Optional.of(Share.of(2, 4)));
    assertThat(shares(stated.with(ShareOf.BALLOTS)))
        .containsExactly(
            Optional.of(Share.of(3, 5)), Optional.of(Share.of(3, 5)), Optional.of(Share.of(2, 5)));
    assertThat(stated.with(ShareOf.BALLOTS).with(ShareOf.VOTES)).isEqualTo(stated);
  }

  @Test
  void sharesOfBallotsReachEveryContest() {
    ElectionResult election =
        Ballot.election("E", Ballot.named("X", 2, "A 3", "B 1"), Ballot.named("Y", 1, "C 2"));
    assertThat(election.with(ShareOf.VOTES)).isSameAs(election);
    ElectionResult ofBallots = election.with(ShareOf.BALLOTS);
    assertThat(ofBallots.election()).isEqualTo(election.election());
    assertThat(ofBallots.contests().stream().map(ContestResultTest::shares).toList())
        .containsExactly(
            List.of(Optional.of(Share.of(1, 1)), Optional.of(Share.of(1, 3))),
            List.of(Optional.of(Share.of(1, 1))));
  }

  @Test
  void votesDecideUnlessSomethingElseDoes() {
    assertThat(result(1, "A 9", "B 4").candidates())
        .extracting(CandidateResult::decidedBy)
        .containsOnly(Optional.of(DecidedBy.VOTES));
    assertThat(result(2, "A 9", "B 4").candidates())
        .extracting(CandidateResult::decidedBy)
        .containsOnly(Optional.of(DecidedBy.UNOPPOSED));
  }

  @Test
  void whereNoMarginCanBeGivenVotesTellWhoIsLastAndWhoIsNearest() {
    Contest plain = contest(2, "A 9 F", "B 5 F", "C 7 M", "D 6 M");
    ContestResult result =
        ContestResult.of(
            plain.with(plain.statedSeats(), Quota.parseAll("slate:F=2")), WinnerRules.DEFAULT);
    assertThat(result.candidates()).allMatch(candidate -> candidate.margin().isEmpty());
    assertThat(result.lastElected().map(CandidateResult::name)).contains("B");
    assertThat(result.firstNotElected().map(CandidateResult::name)).contains("C");
  }
}
