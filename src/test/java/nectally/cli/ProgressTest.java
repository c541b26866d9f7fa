package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000;
  private static final OptionalLong ALL = OptionalLong.of(1_286_000_000);

  @Test
  void saysHowMuchIsReadHowFastAndHowLongItTakes() {
    assertThat(Progress.line(128_600_000, ALL, 2 * SECOND))
        .isEqualTo("10% of 1,286 MB read, 64 MB/s, 18 s left");
  }

  @Test
  void minutesAreToldWhereItTakesThem() {
    assertThat(Progress.line(12_860_000, ALL, 2 * SECOND))
        .isEqualTo("1% of 1,286 MB read, 6 MB/s, 3 min 18 s left");
  }

  @Test
  void nothingIsSaidWhereLessThanASecondIsLeft() {
    assertThat(Progress.line(1_250_000_000, ALL, 2 * SECOND)).isEmpty();
    assertThat(Progress.line(1_286_000_000, ALL, 2 * SECOND)).isEmpty();
  }

  @Test
  void ofAPipeNobodyKnowsHowMuchIsLeft() {
    assertThat(Progress.line(128_600_000, OptionalLong.empty(), 2 * SECOND))
        .isEqualTo("128 MB read, 64 MB/s");
  }

  @Test
  void nothingIsSaidBeforeAnythingIsRead() {
    assertThat(Progress.line(0, ALL, SECOND)).isEmpty();
    assertThat(Progress.line(0, OptionalLong.empty(), SECOND)).isEmpty();
  }

  @Test
  void whoWantsQuietSeesNoLine() throws IOException {
    System.setProperty("nectally.terminal.errors", "true");
    try {
      assertThat(errors("-v")).contains("MB read");
      assertThat(errors("-q")).isEmpty();
    } finally {
      System.clearProperty("nectally.terminal.errors");
    }
  }

  /** Returns what is said while a pipe is open for more than a second. */
  private static String errors(String option) throws IOException {
    PipedOutputStream writer = new PipedOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PipedInputStream pipe = new PipedInputStream(writer)) {
      CompletableFuture<Void> end =
          CompletableFuture.runAsync(
              () -> {
                try (writer) {
                  writer.write("candidate,votes\nAnn,1\n".getBytes(StandardCharsets.UTF_8));
                  LockSupport.parkNanos(SECOND + SECOND / 2);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      String[] words = {"results", "-", "--seats", "1", option, "--format", "csv"};
      assertThat(Main.run(words, pipe, OutputStream.nullOutputStream(), err)).isZero();
      end.join();
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLineShownIsWipedAwayBeforeAnythingIsSaid() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Voice voice = new Voice(err, true);
    voice.show("10%");
    voice.show("20%");
    voice.say("note: done");
    voice.show("");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[K10%\r\u001B[K20%\r\u001B[Knote: done" + System.lineSeparator());
  }
}
