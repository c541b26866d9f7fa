package nectally.tally.winners;

import static nectally.tally.winners.Contests.elected;
import static nectally.tally.winners.Contests.letters;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nectally.model.Contest;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class EmptySeatsTest {

  private static final WinnerRules VACANT =
      new WinnerRules(QuotaOrder.TOTAL, Unmet.VACANT, false, Map.of());

  @Test
  void aTieIsForThePlacesThatNoEmptySeatTakes() {
    Contest contest = Contests.of(3, "gender:M=..1", "A 90 M", "B 90 M", "C 70 M", "D 60 M");
    assertThat(Said.notes(Winners.of(contest, VACANT)))
        .endsWith("2 of 3 seats stay empty.", "2 candidates are tied for 1 place: A and B.");
  }

  @Test
  void besideEmptySeatsUnknownsMayChangeNothing() {
    Contest contest =
        Contests.of(3, "gender:M=..1;region:N=..3", "A 90 M", "B 80 M N", "C 70 M N", "D 60 M N");
    assertThat(elected(contest, VACANT)).isEqualTo(letters("A"));
    assertThat(Said.notes(Winners.of(contest, VACANT)))
        .containsExactly(
            "The quota cannot be met: gender:M=..1 allows at most 1, 0 others stand and there are"
                + " 3 seats.",
            "2 of 3 seats stay empty.",
            "Nothing that the unknown region of A could be changes who is elected.");
  }
}
