package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nectally.model.Contest;
import nectally.model.NameKey;
import nectally.tally.verdict.LotDraw;
import org.junit.jupiter.api.Test;

class LotDrawTest {

  @Test
  void theNumberIsTheHashOfSeedContestAndName() {
    // printf '%s' '2016-07-01/nec clp/bex bailey' | sha256sum
    assertThat(LotDraw.number("2016-07-01", NameKey.of("NEC CLP"), NameKey.of("BAILEY, Bex")))
        .isEqualTo("9f97c563a0a6f3274280c3db947ab2726d086314ad86d32dbe19a9e03f798659");
  }

  @Test
  void theOrderFollowsFromSeedAndNamesNotFromRows() {
    Contest one = Contests.of(1, "", "A 1", "B 2", "C 3", "D 4");
    Contest other = Contests.of(2, "", "D 9", "B 2", "A 5", "C 3");
    List<NameKey> order = LotDraw.order("seed", one);
    assertThat(order).hasSize(4).isEqualTo(LotDraw.order("seed", other));
    assertThat(order).isNotEqualTo(LotDraw.order("seed 2", one));
    assertThat(LotDraw.order("seed", NameKey.of("other"), order)).isNotEqualTo(order);
    assertThat(order)
        .isSortedAccordingTo(
            (a, b) ->
                LotDraw.number("seed", NameKey.of(""), a)
                    .compareTo(LotDraw.number("seed", NameKey.of(""), b)));
  }
}
