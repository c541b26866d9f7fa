package nectally.tally.measures;

import static nectally.tally.Ballot.contest;
import static nectally.tally.Ballot.named;
import static nectally.tally.Ballot.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Ratio;
import nectally.tally.Ballot;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.Groups;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class IndicesTest {

  private final List<IndexValue> nec = indices(NecBlocs.compared());

  /** The ballot of 2006: 36,316 papers received of 178,889 sent (methods.md 4). */
  private static final Contest OF_2006 =
      Ballot.with(
          facts(36_316, 400, 178_889),
          contest(6, "A 33500", "B 33500", "C 33500", "D 33500", "E 33500", "F 33425", "G 1"));

  private static List<IndexValue> indices(ContestComparison contest) {
    return Indices.of(contest, Groups.of(contest, "slate"));
  }

  private static List<IndexValue> alone(Contest contest) {
    return indices(ContestComparison.alone(ContestResult.of(contest, WinnerRules.DEFAULT)));
  }

  private static IndexValue index(List<IndexValue> values, Index index) {
    return values.stream().filter(value -> value.index() == index).findFirst().orElseThrow();
  }

  /** Returns what a contest states; a negative number is not stated. */
  private static ContestFacts facts(long ballots, long spoilt, long electorate) {
    return new ContestFacts(
        OptionalInt.empty(),
        stated(ballots),
        stated(spoilt),
        stated(electorate),
        OptionalLong.empty());
  }

  private static OptionalLong stated(long number) {
    return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static IndexValue both(Index index, Ratio value, Ratio previous) {
    return new IndexValue(index, Optional.of(value), Optional.of(previous));
  }

  private static IndexValue once(Index index, Ratio value) {
    return new IndexValue(index, Optional.of(value), Optional.empty());
  }

  private static IndexValue unknown(Index index) {
    return new IndexValue(index, Optional.empty(), Optional.empty());
  }

  /** Returns a contest whose candidates have these genders; blank is unknown. */
  private static Contest genders(Contest plain, String... genders) {
    return Ballot.with("gender", each -> genders[plain.candidacies().indexOf(each)], plain);
  }

  @Test
  void everyIndexHasItsPlace() {
    assertThat(nec).extracting(IndexValue::index).containsExactly(Index.values());
  }

  @Test
  void effectiveNumbersAreOneOverTheSumOfSquares() {
    assertThat(index(nec, Index.EFFECTIVE_GROUPS_VOTES))
        .isEqualTo(
            both(
                Index.EFFECTIVE_GROUPS_VOTES,
                Ratio.of(52_403_793_800L, 22_501_227_581L),
                Ratio.of(79_257_451_729L, 29_394_455_457L)));
    assertThat(index(nec, Index.EFFECTIVE_GROUPS_SEATS))
        .isEqualTo(both(Index.EFFECTIVE_GROUPS_SEATS, Ratio.of(2), Ratio.of(18, 7)));
  }

  @Test
  void disproportionIsThatOfVotesAndSeats() {
    assertThat(index(nec, Index.LOOSEMORE_HANBY))
        .isEqualTo(
            both(Index.LOOSEMORE_HANBY, Ratio.of(812_465, 48_561), Ratio.of(2_751_250, 844_581)));
    IndexValue gallagher = index(nec, Index.GALLAGHER);
    assertThat(gallagher.value().orElseThrow().rounded(4)).isEqualTo("14.8142");
    assertThat(gallagher.previous().orElseThrow().rounded(4)).isEqualTo("3.0150");
  }

  @Test
  void disproportionNeedsOutcomes() {
    List<IndexValue> values = indices(ContestComparison.alone(result(0, "A 3 Left", "B 1 Right")));
    assertThat(index(values, Index.EFFECTIVE_GROUPS_VOTES).value()).contains(Ratio.of(8, 5));
    assertThat(index(values, Index.EFFECTIVE_GROUPS_SEATS).value()).isEmpty();
    assertThat(index(values, Index.LOOSEMORE_HANBY).value()).isEmpty();
    assertThat(index(values, Index.WOMEN_ELECTED).value()).isEmpty();
  }

  @Test
  void disproportionNeedsVotes() {
    List<IndexValue> values = indices(ContestComparison.alone(result(2, "A 0 Left", "B 0 Right")));
    assertThat(index(values, Index.EFFECTIVE_GROUPS_SEATS).value()).contains(Ratio.of(2));
    assertThat(index(values, Index.EFFECTIVE_GROUPS_VOTES).value()).isEmpty();
    assertThat(index(values, Index.GALLAGHER).value()).isEmpty();
  }

  @Test
  void volatilityIsAboutBothElections() {
    assertThat(index(nec, Index.VOLATILITY_GROUPS))
        .isEqualTo(once(Index.VOLATILITY_GROUPS, Ratio.of(38_905_063_760L, 4_557_077_549L)));
    IndexValue candidates = index(nec, Index.VOLATILITY_CANDIDATES);
    assertThat(candidates.value().orElseThrow().rounded(4)).isEqualTo("20.7008");
    assertThat(candidates.previous()).isEmpty();
  }

  @Test
  void fiveOfTheSixWereReelectedAndOneLost() {
    assertThat(index(nec, Index.REELECTED)).isEqualTo(once(Index.REELECTED, Ratio.of(5)));
    assertThat(index(nec, Index.NEWLY_ELECTED)).isEqualTo(once(Index.NEWLY_ELECTED, Ratio.of(1)));
    assertThat(index(nec, Index.DEFEATED)).isEqualTo(once(Index.DEFEATED, Ratio.of(1)));
    assertThat(index(nec, Index.DID_NOT_STAND_AGAIN))
        .isEqualTo(once(Index.DID_NOT_STAND_AGAIN, Ratio.ZERO));
  }

  @Test
  void anUnknownGenderIsNoWoman() {
    Contest plain = contest(4, "A 9", "B 8", "C 7", "D 6", "E 5", "G 4");
    List<IndexValue> values = alone(genders(plain, "F", "F", "M", "", "F", ""));
    assertThat(index(values, Index.WOMEN_ELECTED))
        .isEqualTo(once(Index.WOMEN_ELECTED, Ratio.of(2)));
    assertThat(index(values, Index.GENDER_UNKNOWN_ELECTED))
        .isEqualTo(once(Index.GENDER_UNKNOWN_ELECTED, Ratio.of(1)));
  }

  @Test
  void theBallotsOf2006WereNotUsedUp() {
    List<IndexValue> values = alone(OF_2006);
    assertThat(index(values, Index.TURNOUT))
        .isEqualTo(once(Index.TURNOUT, Ratio.of(3_631_600, 178_889)));
    assertThat(index(values, Index.VOTES_PER_BALLOT))
        .isEqualTo(once(Index.VOTES_PER_BALLOT, Ratio.of(200_926, 35_916)));
    assertThat(index(values, Index.UNUSED_VOTES))
        .isEqualTo(once(Index.UNUSED_VOTES, Ratio.of(14_570)));
    assertThat(index(values, Index.UNUSED_SHARE))
        .isEqualTo(once(Index.UNUSED_SHARE, Ratio.of(1_457_000, 215_496)));
    assertThat(index(values, Index.REJECTED))
        .isEqualTo(once(Index.REJECTED, Ratio.of(40_000, 36_316)));
  }

  @Test
  void withoutRejectedBallotsStatedTurnoutIsOfTheValidOnes() {
    List<IndexValue> values = alone(Ballot.with(facts(30, -1, 40), contest(1, "A 20", "B 10")));
    assertThat(index(values, Index.TURNOUT)).isEqualTo(once(Index.TURNOUT, Ratio.of(75)));
    assertThat(index(values, Index.REJECTED)).isEqualTo(unknown(Index.REJECTED));
  }

  @Test
  void withoutBallotsNothingIsKnownOfTheirUse() {
    List<IndexValue> values = alone(Ballot.with(facts(-1, 5, 40), contest(2, "A 20", "B 10")));
    for (Index index :
        List.of(
            Index.TURNOUT,
            Index.VOTES_PER_BALLOT,
            Index.UNUSED_VOTES,
            Index.UNUSED_SHARE,
            Index.REJECTED)) {
      assertThat(index(values, index)).isEqualTo(unknown(index));
    }
  }

  @Test
  void ballotsOfOneVoteAreTheVotesAndTheSpoilt() {
    List<IndexValue> values = alone(Ballot.with(facts(-1, 5, 40), contest(1, "A 20", "B 10")));
    assertThat(index(values, Index.TURNOUT)).isEqualTo(once(Index.TURNOUT, Ratio.of(175, 2)));
    assertThat(index(values, Index.REJECTED)).isEqualTo(once(Index.REJECTED, Ratio.of(100, 7)));
    assertThat(index(values, Index.UNUSED_VOTES)).isEqualTo(unknown(Index.UNUSED_VOTES));
  }

  @Test
  void unknownVotesAreNoUnusedOnes() {
    List<IndexValue> values = alone(Ballot.with(facts(30, -1, -1), contest(1, "A 20", "B ?")));
    assertThat(index(values, Index.UNUSED_VOTES)).isEqualTo(unknown(Index.UNUSED_VOTES));
    assertThat(index(values, Index.VOTES_PER_BALLOT)).isEqualTo(unknown(Index.VOTES_PER_BALLOT));
    assertThat(index(values, Index.TURNOUT)).isEqualTo(unknown(Index.TURNOUT));
  }

  @Test
  void unknownSeatsLeaveUnusedVotesUnknown() {
    List<IndexValue> values = alone(Ballot.with(facts(30, -1, -1), contest(0, "A 20", "B 10")));
    assertThat(index(values, Index.UNUSED_VOTES)).isEqualTo(unknown(Index.UNUSED_VOTES));
    assertThat(index(values, Index.VOTES_PER_BALLOT))
        .isEqualTo(once(Index.VOTES_PER_BALLOT, Ratio.of(1)));
  }

  @Test
  void thereIsNoTurnoutOfNobody() {
    List<IndexValue> values = alone(Ballot.with(facts(0, 0, 0), contest(1, "A 0", "B 0")));
    assertThat(index(values, Index.TURNOUT)).isEqualTo(unknown(Index.TURNOUT));
    assertThat(index(values, Index.UNUSED_VOTES)).isEqualTo(once(Index.UNUSED_VOTES, Ratio.ZERO));
    assertThat(index(values, Index.UNUSED_SHARE)).isEqualTo(unknown(Index.UNUSED_SHARE));
  }

  @Test
  void overAllContestsNumbersAddUp() {
    Comparison comparison =
        Comparison.of(
            Ballot.election(
                "2",
                genders(named("X", 1, "A 6", "B 4"), "F", "M"),
                genders(
                    Ballot.with(facts(15, -1, -1), named("Y", 2, "C 9", "D 8", "E 5")),
                    "F",
                    "",
                    "M")),
            Ballot.election("1", named("X", 1, "A 5", "B 1"), named("Y", 2, "C 9", "E 8", "D 2")));
    List<IndexValue> values = Indices.overall(comparison, Groups.overall(comparison, "slate"));
    assertThat(values).extracting(IndexValue::index).containsExactly(Index.values());
    assertThat(index(values, Index.WOMEN_ELECTED))
        .isEqualTo(both(Index.WOMEN_ELECTED, Ratio.of(2), Ratio.ZERO));
    assertThat(index(values, Index.GENDER_UNKNOWN_ELECTED))
        .isEqualTo(both(Index.GENDER_UNKNOWN_ELECTED, Ratio.of(1), Ratio.of(3)));
    assertThat(index(values, Index.REELECTED)).isEqualTo(once(Index.REELECTED, Ratio.of(2)));
    assertThat(index(values, Index.NEWLY_ELECTED))
        .isEqualTo(once(Index.NEWLY_ELECTED, Ratio.of(1)));
    assertThat(index(values, Index.DEFEATED)).isEqualTo(once(Index.DEFEATED, Ratio.of(1)));
    // Shares of candidates are of one contest; and one of the two states no ballots.
    assertThat(index(values, Index.VOLATILITY_CANDIDATES))
        .isEqualTo(unknown(Index.VOLATILITY_CANDIDATES));
    assertThat(index(values, Index.VOTES_PER_BALLOT)).isEqualTo(unknown(Index.VOTES_PER_BALLOT));
  }

  @Test
  void theTurnoverOfContestsThatCannotSayIsLeftOut() {
    Comparison comparison =
        Comparison.of(
            Ballot.election("2", named("X", 1, "A 6", "B 4"), named("Z", 1, "C 9")),
            Ballot.election("1", named("X", 1, "A 5", "B 1"), named("Y", 1, "C 9")));
    List<IndexValue> values = Indices.overall(comparison, Groups.overall(comparison, "slate"));
    assertThat(index(values, Index.REELECTED)).isEqualTo(once(Index.REELECTED, Ratio.of(1)));
  }

  @Test
  void overAllContestsOfOneElectionNothingIsPrevious() {
    Comparison comparison = Comparison.alone(Ballot.election("1", named("X", 1, "A 5", "B 1")));
    List<IndexValue> values = Indices.overall(comparison, Groups.overall(comparison, "slate"));
    assertThat(values).allMatch(value -> value.previous().isEmpty());
    assertThat(index(values, Index.GENDER_UNKNOWN_ELECTED).value()).contains(Ratio.of(1));
    assertThat(index(values, Index.REELECTED)).isEqualTo(unknown(Index.REELECTED));
  }

  @Test
  void aChangeNeedsBothValues() {
    assertThat(both(Index.TURNOUT, Ratio.of(30), Ratio.of(40)).change()).contains(Ratio.of(-10));
    assertThat(once(Index.TURNOUT, Ratio.of(30)).change()).isEmpty();
    assertThat(new IndexValue(Index.TURNOUT, Optional.empty(), Optional.of(Ratio.of(30))).change())
        .isEmpty();
  }

  @Test
  void peopleAndUnusedVotesAreCounts() {
    assertThat(Index.values())
        .filteredOn(Index::isCount)
        .containsExactly(
            Index.WOMEN_ELECTED,
            Index.GENDER_UNKNOWN_ELECTED,
            Index.REELECTED,
            Index.NEWLY_ELECTED,
            Index.DEFEATED,
            Index.DID_NOT_STAND_AGAIN,
            Index.UNUSED_VOTES);
    assertThat(Index.VOTES_PER_BALLOT.unit()).isEqualTo(Index.Unit.VOTES);
    assertThat(Index.GALLAGHER.unit()).isEqualTo(Index.Unit.POINTS);
  }
}
