package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the memory comes to an end, in whichever thread, one sentence says so (status 70). */
class TooLittleMemoryTest {

  private static final int ROWS = 100_000;

  /** Has no memory for a single byte. */
  private static final InputStream FULL =
      new InputStream() {
        @Override
        public int read() {
          throw new OutOfMemoryError("Java heap space");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
          return read();
        }
      };

  private static InputStream rows(String header, String row, int count) {
    StringBuilder text = new StringBuilder(header);
    for (int i = 0; i < count; i++) {
      text.append('\n').append(row.replace("#", Integer.toString(i)));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(bytes), FULL);
  }

  private static void fails(InputStream in, List<String> words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = words.toArray(String[]::new);
    assertThat(Main.run(args, in, OutputStream.nullOutputStream(), err)).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .as("%s", words)
        .isEqualTo(
            "nec-tally: error: there is too little memory for this; the setting"
                + " NEC_TALLY_JAVA_OPTS=-Xmx4g lets Java take 4 GB [out-of-memory]\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, ROWS})
  void whileResultsAreRead(int rows) {
    for (List<String> words :
        List.of(
            List.of("results", "-"),
            List.of("check", "-"),
            List.of("match", "samples/2012.csv", "-"),
            List.of("trend", "samples/2012.csv", "-", "samples/2014.csv"),
            List.of("vacancy", "-", "--vacate", "Person 0"),
            List.of("results", "samples/2014.csv", "--compare", "-"))) {
      fails(rows("contest,candidate,votes", "W,Person #,#", rows), words);
      fails(rows("area,candidate,votes", "P #,Ann,#", rows), words);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, ROWS})
  void whileJoinedFilesAreRead(int rows) {
    for (String option : List.of("--candidates", "--lots", "--sitting")) {
      fails(
          rows("candidate,colour", "Person #,red", rows),
          List.of("results", "samples/2014.csv", option, "-"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, ROWS})
  void whileBallotsAreRead(int rows) {
    for (String method : List.of("block", "scottish", "ers97")) {
      List<String> words = List.of("count", "-", "--seats", "2", "--method", method);
      fails(rows("choice1,choice2", "Ann,Bob", rows), words);
      fails(rows("Ann,Bob", "1,0", rows), words);
      fails(rows("ballot,candidate", "#,Ann", rows), words);
    }
  }
}
