package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.LongStream;
import nectally.ballots.BallotOptions.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast lane and the general reader give the same figures and messages, with the same places, on
 * files of ten thousand rows; {@code -Dballots.files=100} makes that a million.
 */
class LaneTest {

  private static final int ROWS = 10_000;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("ballots.files", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLaneSaysWhatTheGeneralReaderSays(long seed) {
    byte[] text = new NastyBallots(seed, ROWS).text();
    Counted fast = counted(seed).of(List.of("-"), new ByteArrayInputStream(text));
    Counted general = counted(seed).general().of(List.of("-"), new ByteArrayInputStream(text));
    assertThat(fast.messages()).isEqualTo(general.messages());
    assertThat(fast.contests()).isEqualTo(general.contests());
  }

  private static Counted counted(long seed) {
    Counted counted = new Counted().most(2 + (int) (seed % 3)).order(Order.LET_GO);
    if (seed % 2 == 0) {
      counted.per("region");
    }
    if (seed % 5 == 0) {
      String[] standing = new String[14];
      for (int i = 0; i < 12; i++) {
        standing[i] = "Candidate " + (char) ('A' + i) + "/slate" + i / 4;
      }
      standing[12] = "Bell/";
      standing[13] = "Smith, A/slate0";
      counted.standing(standing).tickets();
    }
    return counted;
  }
}
