package nectally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class PlacingTest {

  private static final Contest VOTES =
      Ballot.contest(2, "Ann 60", "Bob 50", "Cy 50", "Dee 20", "New 99");
  private static final Contest NOMINATIONS =
      Ballot.contest(2, "Old 30", "Cy 12", "Dee 12", "Ann 8", "Bob 7").with(Marks.NOMINATIONS);

  private static ContestComparison compared(Contest now, Contest before) {
    return ContestComparison.of(
        ContestResult.of(now, WinnerRules.DEFAULT), ContestResult.of(before, WinnerRules.DEFAULT));
  }

  private static List<String> places(Contest now, Contest before) {
    List<String> places = new ArrayList<>();
    for (Placing placing : Placing.of(compared(now, before))) {
      places.add(
          placing.name()
              + (" " + placing.place() + (placing.joint() ? "=" : ""))
              + (" " + placing.previousPlace() + (placing.previousJoint() ? "=" : ""))
              + (" " + placing.rise()));
    }
    return places;
  }

  @Test
  void placesAreAmongThoseInBoth() {
    assertThat(places(VOTES, NOMINATIONS))
        .containsExactly("Ann 1 3 2", "Bob 2= 4 2", "Cy 2= 1= -1", "Dee 4 1= -3");
  }

  @Test
  void anElectionCountsTheSameAsAnotherOnlyIfEveryContestDoes() {
    ElectionResult votes = Ballot.election("1", Ballot.named("X", 1, "A 1"), Ballot.named("Y", 1));
    ElectionResult mixed =
        Ballot.election(
            "0", Ballot.named("X", 1, "A 1"), Ballot.named("Y", 1).with(Marks.NOMINATIONS));
    assertThat(Comparison.of(votes, votes).countsTheSame()).isTrue();
    assertThat(Comparison.of(votes, mixed).countsTheSame()).isFalse();
    assertThat(Comparison.alone(mixed).countsTheSame()).isTrue();
  }

  @Test
  void theOtherWayRoundRisesAreFalls() {
    assertThat(places(NOMINATIONS, VOTES))
        .containsExactly("Cy 1= 2= 1", "Dee 1= 4 3", "Ann 3 1 -2", "Bob 4 2= -2");
  }

  @Test
  void anUnknownNumberOfSomebodyInBothLeavesNoPlaces() {
    assertThat(places(VOTES, Ballot.contest(2, "Ann ?", "Bob 5"))).isEmpty();
    assertThat(places(Ballot.contest(1, "Ann 3", "Bob 4", "New ?"), NOMINATIONS))
        .containsExactly("Bob 1 2 1", "Ann 2 1 -1");
  }

  @Test
  void nothingComparedHasNoPlaces() {
    ContestResult alone = ContestResult.of(VOTES, WinnerRules.DEFAULT);
    assertThat(Placing.of(ContestComparison.alone(alone))).isEmpty();
  }

  @Test
  void votesAreNotComparedWithNominationsAsIfTheyWereTheSame() {
    assertThat(compared(VOTES, VOTES).countsTheSame()).isTrue();
    assertThat(compared(NOMINATIONS, NOMINATIONS).countsTheSame()).isTrue();
    assertThat(compared(VOTES, NOMINATIONS).countsTheSame()).isFalse();
  }

  @Test
  void nobodyIsReelectedFromNominations() {
    assertThat(Turnover.of(compared(VOTES, NOMINATIONS))).isEmpty();
    assertThat(Turnover.of(compared(NOMINATIONS, VOTES))).isEmpty();
  }

  @Test
  void otherSeatsThanBeforeAreUnlike() {
    assertThat(compared(Ballot.contest(2, "A 3"), Ballot.contest(3, "A 3")).unlike())
        .contains("seats 2, before 3");
    assertThat(compared(Ballot.contest(2, "A 3"), Ballot.contest(0, "A 3")).unlike()).isEmpty();
    assertThat(compared(VOTES, VOTES).unlike()).isEmpty();
    assertThat(compared(Ballot.contest(3, "A 3"), NOMINATIONS).unlike()).isEmpty();
  }
}
