package nectally.tally.measures;

import static nectally.tally.Ballot.contest;
import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.tally.ContestResult;
import nectally.tally.measures.Bound.Limit;
import nectally.tally.measures.Bound.Proof;
import nectally.tally.measures.Bound.What;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final String[] VOTES = {"A 60 Left", "B 40 Left", "C 50 Right", "D 30 Right"};

  private static List<Bound> bounds(ContestResult contest) {
    return Bounds.of(contest, Optional.of("slate"), Optional.empty());
  }

  private static Bound bound(List<Bound> bounds, What what, Limit limit) {
    return bounds.stream()
        .filter(bound -> bound.what() == what && bound.limit() == limit)
        .findFirst()
        .orElseThrow();
  }

  private static ContestResult stated(long ballots, OptionalLong electorate) {
    Contest plain = contest(2, VOTES);
    ContestFacts facts =
        new ContestFacts(
            OptionalInt.empty(),
            ballots == 0 ? OptionalLong.empty() : OptionalLong.of(ballots),
            OptionalLong.empty(),
            electorate,
            OptionalLong.empty());
    Contest contest =
        new Contest(plain.name(), plain.statedSeats(), List.of(), facts, plain.candidacies());
    return ContestResult.of(contest, WinnerRules.DEFAULT);
  }

  @Test
  void withoutBallotsStatedTheFewestPossibleAreTaken() {
    List<Bound> bounds = bounds(result(2, VOTES));
    assertThat(bound(bounds, What.ALL, Limit.AT_LEAST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(90L, Proof.CAPACITY);
    assertThat(bound(bounds, What.ALL, Limit.AT_MOST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(180L, Proof.ONE_VOTE);
    assertThat(bound(bounds, What.MIXED, Limit.AT_LEAST).ballots()).isEqualTo(20);
    assertThat(bound(bounds, What.BOTH, Limit.AT_LEAST).ballots()).isEqualTo(20);
    assertThat(bound(bounds, What.SOME_NOT_ALL, Limit.AT_LEAST).ballots()).isEqualTo(20);
    assertThat(bound(bounds, What.FULL_SLATE, Limit.AT_MOST).ballots()).isEqualTo(40);
    assertThat(bound(bounds, What.FULL_SLATE_OF_EITHER, Limit.AT_MOST).ballots()).isEqualTo(70);
    assertThat(bound(bounds, What.FULL_SLATE_OF_NEITHER, Limit.AT_LEAST).ballots()).isEqualTo(20);
  }

  @Test
  void statedBallotsAreTakenAndLowerTheBoundOnMixedOnes() {
    List<Bound> bounds = bounds(stated(105, OptionalLong.empty()));
    assertThat(bound(bounds, What.ALL, Limit.AT_MOST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(105L, Proof.STATED);
    assertThat(bound(bounds, What.MIXED, Limit.AT_LEAST).ballots()).isEqualTo(5);
    assertThat(
            bound(bounds(stated(120, OptionalLong.empty())), What.MIXED, Limit.AT_LEAST).ballots())
        .isZero();
  }

  @Test
  void nobodyVotesTwice() {
    assertThat(bound(bounds(stated(0, OptionalLong.of(150))), What.ALL, Limit.AT_MOST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(150L, Proof.ELECTORATE);
  }

  @Test
  void aGroupLongerThanABallotIsMarkedInFullByNobody() {
    List<Bound> bounds = bounds(result(2, "A 5 Left", "B 4 Left", "C 3 Left", "D 6 Right"));
    assertThat(bound(bounds, What.FULL_SLATE, Limit.AT_MOST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(0L, Proof.TOO_LONG);
    assertThat(bound(bounds, What.SOME_NOT_ALL, Limit.AT_LEAST).ballots()).isEqualTo(5);
  }

  @Test
  void aBallotOfOneVoteSaysNothingOfSlates() {
    assertThat(bounds(result(1, VOTES))).extracting(Bound::what).containsOnly(What.ALL);
  }

  @Test
  void unknownVotesProveNothing() {
    assertThat(bounds(result(2, "A ? Left", "B 3 Right"))).isEmpty();
    assertThat(bounds(result(0, VOTES))).isEmpty();
  }

  @Test
  void theTotalsOf2012And2014ProveManyMixedBallots() {
    List<Bound> of2012 = bounds(NecBlocs.of2012());
    assertThat(bound(of2012, What.ALL, Limit.AT_LEAST).ballots()).isEqualTo(46_922);
    assertThat(bound(of2012, What.SOME_NOT_ALL, Limit.AT_LEAST))
        .isEqualTo(
            new Bound(
                What.SOME_NOT_ALL,
                Optional.of("Left"),
                Optional.empty(),
                Limit.AT_LEAST,
                17_041,
                Proof.SPREAD));
    assertThat(bound(of2012, What.FULL_SLATE_OF_EITHER, Limit.AT_MOST).ballots()).isEqualTo(24_675);
    assertThat(bound(of2012, What.FULL_SLATE_OF_NEITHER, Limit.AT_LEAST).ballots())
        .isEqualTo(46_922 - 24_675);
    assertThat(bound(of2012, What.MIXED, Limit.AT_LEAST).ballots()).isEqualTo(14_162);
    List<Bound> of2014 = bounds(NecBlocs.of2014());
    assertThat(bound(of2014, What.ALL, Limit.AT_LEAST).ballots()).isEqualTo(53_957);
    assertThat(bound(of2014, What.FULL_SLATE_OF_EITHER, Limit.AT_MOST).ballots()).isEqualTo(39_137);
    assertThat(bound(of2014, What.MIXED, Limit.AT_LEAST).ballots()).isEqualTo(20_597);
  }

  @Test
  void statedBallotsAreNeitherMoreNorFewer() {
    assertThat(bounds(stated(105, OptionalLong.empty())))
        .filteredOn(bound -> bound.what() == What.ALL)
        .extracting(Bound::limit, Bound::ballots, Bound::proof)
        .containsExactly(
            tuple(Limit.AT_LEAST, 105L, Proof.STATED), tuple(Limit.AT_MOST, 105L, Proof.STATED));
  }

  @Test
  void anElectorateAsLargeAsTheVotesProvesNothingMore() {
    assertThat(bound(bounds(stated(0, OptionalLong.of(180))), What.ALL, Limit.AT_MOST))
        .extracting(Bound::ballots, Bound::proof)
        .containsExactly(180L, Proof.ONE_VOTE);
  }

  @Test
  void whoVotesForAGroupTooLongForABallotVotesForSomeOfIt() {
    List<Bound> bounds = bounds(result(2, "A 5 Left", "B 4 Left", "C 3 Left", "D 6 Right"));
    assertThat(bound(bounds, What.SOME_NOT_ALL, Limit.AT_LEAST).proof()).isEqualTo(Proof.TOO_LONG);
  }

  private static List<Bound> overlap(Optional<Sides> asked, String... votes) {
    return Bounds.of(result(2, votes), Optional.of("slate"), asked).stream()
        .filter(bound -> bound.what() == What.BOTH)
        .toList();
  }

  private static Bound both(String one, String other, long ballots) {
    return new Bound(
        What.BOTH, Optional.of(one), Optional.of(other), Limit.AT_LEAST, ballots, Proof.OVERLAP);
  }

  @Test
  void theTwoGroupsWithMostVotesAreLookedAt() {
    // 47 votes on 24 ballots at the least; 10 and 15 are one more than them.
    String[] votes = {"A 15 Right", "B 12 Ind", "C 10 Left", "D 10 Left"};
    assertThat(overlap(Optional.empty(), votes)).containsExactly(both("Left", "Right", 1));
    Optional<Sides> half = Optional.of(new Sides("Ind", Optional.empty()));
    assertThat(overlap(half, votes)).containsExactly(both("Left", "Right", 1));
  }

  @Test
  void theTwoGroupsAskedForAreLookedAt() {
    String[] votes = {"A 15 Right", "B 12 Ind", "C 10 Left", "D 10 Left"};
    assertThat(overlap(Optional.of(new Sides("ind", Optional.of("RIGHT"))), votes))
        .containsExactly(both("Ind", "Right", 3));
    assertThat(overlap(Optional.of(new Sides("Ind", Optional.of("Green"))), votes)).isEmpty();
  }
}
