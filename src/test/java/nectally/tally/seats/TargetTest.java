package nectally.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nectally.model.Ratio;
import nectally.tally.Ballot;
import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void theSmallestSwingComesFirst() {
    List<Target> targets =
        Target.of(
            Ballot.election(
                    "now",
                    Ballot.named("Safe", 1, "a 80 A", "b 20 B"),
                    Ballot.named("Close", 1, "c 51 B", "d 49 A"))
                .contests(),
            "slate");
    assertThat(targets)
        .containsExactly(
            new Target("Close", "B", "A", Ratio.of(2), Ratio.of(1)),
            new Target("Safe", "A", "B", Ratio.of(60), Ratio.of(30)));
  }

  @Test
  void theChallengerIsOfAnotherGroupThanTheHolder() {
    assertThat(
            Target.of(List.of(Ballot.result(2, "a 40 A", "b 30 A", "c 20 A", "d 10 B")), "slate"))
        .containsExactly(new Target("X", "A", "B", Ratio.of(20), Ratio.of(10)));
  }

  @Test
  void aTieIsNoTarget() {
    assertThat(Target.of(List.of(Ballot.result(1, "a 5 A", "b 5 B")), "slate")).isEmpty();
  }
}
