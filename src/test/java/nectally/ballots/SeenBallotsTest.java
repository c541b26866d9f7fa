package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.Spelling;
import nectally.model.Place;
import nectally.problem.Problems;
import org.junit.jupiter.api.Test;

/** Whether a ballot's rows stand together can be told without keeping every ballot. */
class SeenBallotsTest {

  private final Roll roll = new Roll("", List.of(), false);

  private String again(SeenBallots seen, String... ids) {
    StringBuilder again = new StringBuilder();
    for (String id : ids) {
      again.append(seen.isAgain(roll, id) ? id + " " : "");
    }
    return again.toString().strip();
  }

  @Test
  void numbersOneAfterTheOtherAreSeenOnce() {
    assertThat(again(new SeenBallots(), "1", "2", "3", "4")).isEmpty();
    assertThat(again(new SeenBallots(), "1", "2", "3", "2", "4", "1")).isEqualTo("2 1");
    assertThat(again(new SeenBallots(), "B-098", "B-099", "B-100", "B-98", "B-098"))
        .isEqualTo("B-098");
    assertThat(again(new SeenBallots(), "9", "10", "010", "9")).isEqualTo("9");
  }

  @Test
  void otherIdsAreRemembered() {
    assertThat(again(new SeenBallots(), "x", "a", "7", "y", "a", "7", "z", "x")).isEqualTo("a 7 x");
  }

  @Test
  void contestsHaveBallotsOfTheirOwn() {
    SeenBallots seen = new SeenBallots();
    Roll other = new Roll("other", List.of(), false);
    assertThat(seen.isAgain(roll, "a") || seen.isAgain(other, "a")).isFalse();
    assertThat(seen.isAgain(roll, "b") || seen.isAgain(other, "b")).isFalse();
    assertThat(seen.isAgain(other, "a")).isTrue();
  }

  @Test
  void moreBallotsThanCanBeRememberedMustRise() {
    SeenBallots rising = new SeenBallots(1 << 10);
    SeenBallots falling = new SeenBallots(1 << 10);
    for (int i = 0; i < 5000; i++) {
      rising.isAgain(roll, "" + 3 * i);
      falling.isAgain(roll, "" + (20000 - 3 * i));
    }
    assertThat(rising.isLost()).isFalse();
    assertThat(falling.isLost()).isTrue();
  }

  @Test
  void ballotsThatNobodyCanTellApartAreRefused() {
    StringBuilder text = new StringBuilder("candidate,ballot\n");
    for (int i = 5000; i > 0; i--) {
      text.append("A,").append(2 * i).append('\n');
    }
    Problems problems = new Problems(Set.of());
    InputStream in = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    CsvTable table =
        CsvTable.open("-", in, CsvShape.withHeader(Spelling.UNKNOWN, BallotField::isName), problems)
            .orElseThrow();
    BallotColumns columns = new BallotColumns(table.header(), BallotOptions.DEFAULT);
    Boxes boxes = new Boxes(Optional.empty());
    Intake intake = new Intake(columns, boxes, new BlockTeller(boxes, 1, Optional.empty()), 0);
    LongRows rows = new LongRows(columns, false, new SeenBallots(1 << 10), intake);
    while (table.next()) {
      rows.row(table);
    }
    rows.end();
    rows.checkOrder(new Place("-", 1), problems);
    assertThat(problems.sorted())
        .hasToString(
            "[-:1:2: error: ballot: with more than 1024 ballots in no order nobody can tell that"
                + " the rows of each stand together; sort the file by ballot, or gather them with"
                + " --unsorted [ballots-in-no-order]]");
  }

  @Test
  void fewerAreRememberedInAnyOrder() {
    SeenBallots seen = new SeenBallots();
    for (int i = 0; i < 5000; i++) {
      assertThat(seen.isAgain(roll, "" + (20000 - 3 * i))).isFalse();
    }
    assertThat(seen.isLost()).isFalse();
    assertThat(seen.isAgain(roll, "20000")).isTrue();
  }
}
