package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.model.CountedContest;
import org.junit.jupiter.api.Test;

/** Contests of ballots, which several threads may ask for in any order, and for nothing. */
class BoxesTest {

  private final Boxes boxes = new Boxes(Optional.empty());

  @Test
  void boxesStandInTheOrderOfTheirFirstBallotsWhicheverWasMadeFirst() {
    for (String name : List.of("South", "Nowhere", "North", "West")) {
      boxes.of(name, "");
    }
    boxes.of("North", "").seen(new Spot(0, 2, 0));
    boxes.of("West", "").seen(new Spot(0, 3, 0));
    boxes.of("South", "").seen(new Spot(1, 2, 0));
    assertThat(boxes.all())
        .extracting(Box::name)
        .containsExactly("North", "West", "South", "Nowhere");
  }

  @Test
  void aContestWithoutNameAndBallotsIsNoneWhereOthersHaveBallots() {
    boxes.of("", "");
    boxes.of("North", "").seen(new Spot(0, 2, 0));
    assertThat(contests()).containsExactly("North");
  }

  @Test
  void aContestWithoutNameIsThereWhereNoBallotIs() {
    boxes.of("", "");
    assertThat(contests()).containsExactly("");
  }

  private List<String> contests() {
    BlockTeller teller = new BlockTeller(boxes, 0, Optional.empty());
    return new CountedBallots(List.of("votes.csv"), boxes, teller)
        .contests().stream().map(CountedContest::name).toList();
  }
}
