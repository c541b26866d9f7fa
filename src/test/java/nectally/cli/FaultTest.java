package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No fault ends in another status than that of a fault, whatever else goes wrong then. */
class FaultTest {

  private static final String TOO_LITTLE =
      "nec-tally: error: there is too little memory for this; the setting"
          + " NEC_TALLY_JAVA_OPTS=-Xmx4g lets Java take 4 GB [out-of-memory]\n";

  /** Takes so many writes, and throws at each of the next. */
  private static final class Full extends OutputStream {

    private final Supplier<Error> fault;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int before;
    private int faults;

    Full(int before, int faults, Supplier<Error> fault) {
      this.before = before;
      this.faults = faults;
      this.fault = fault;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (before-- <= 0 && faults-- > 0) {
        throw fault.get();
      }
      taken.write(bytes, offset, length);
    }

    boolean isReached() {
      return before < 0;
    }

    String text() {
      return taken.toString(StandardCharsets.UTF_8);
    }
  }

  private static Error full() {
    return new OutOfMemoryError("Java heap space");
  }

  private static int run(List<String> words, OutputStream out, OutputStream err) {
    byte[] broken = "candidate,votes\nAnn,1\nAnn,x\n".getBytes(StandardCharsets.UTF_8);
    return Main.run(words.toArray(String[]::new), new ByteArrayInputStream(broken), out, err);
  }

  /** What says something on standard error: notes, warnings, errors, wrong usage. */
  private static List<List<String>> speaking() {
    return List.of(
        List.of("results", "-"),
        List.of("results", "--no-such-option"),
        List.of("no-such-command"),
        List.of("check", "samples/2014.csv"),
        List.of("count", "samples/ballots.csv", "--seats", "2"),
        List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv", "-v"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000})
  void noMemoryWhileSomethingIsSaid(int faults) {
    for (List<String> words : speaking()) {
      int before = 0;
      while (true) {
        Full err = new Full(before++, faults, FaultTest::full);
        int status = run(words, OutputStream.nullOutputStream(), err);
        if (!err.isReached()) {
          break;
        }
        assertThat(status).as("%s, %s", words, before).isEqualTo(70);
        if (faults < 3) {
          assertThat(err.text()).as("%s, %s", words, before).endsWith(TOO_LITTLE);
        }
      }
      assertThat(before).as("%s", words).isGreaterThan(1);
    }
  }

  @Test
  void noMemoryAnywhereInTheAnswer() {
    for (String format : List.of("table", "csv", "json", "html", "xlsx", "markdown", "tsv")) {
      List<String> words = List.of("results", "samples/2014.csv", "-q", "--format", format);
      for (int before = 0; ; before++) {
        Full out = new Full(before, Integer.MAX_VALUE, FaultTest::full);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(words, out, err);
        if (!out.isReached()) {
          break;
        }
        assertThat(status).as("%s, %s", format, before).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(TOO_LITTLE);
      }
    }
  }

  @Test
  void otherFaultsAreOfTheProgramHoweverTheyAreTold() {
    for (Supplier<Error> fault :
        List.<Supplier<Error>>of(
            StackOverflowError::new, InternalError::new, AssertionError::new)) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      List<String> words = List.of("results", "samples/2014.csv", "-q");
      assertThat(run(words, new Full(0, 1, fault), err)).isEqualTo(70);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("nec-tally: a fault of the program itself, not of your files (");
      assertThat(run(words, new Full(0, 1, fault), new Full(0, 1, fault))).isEqualTo(70);
      assertThat(run(words, new Full(0, 9, fault), new Full(0, 9, fault))).isEqualTo(70);
    }
  }

  @Test
  void memoryIsKnownInWhateverItIsWrapped() {
    Error full = full();
    for (Throwable fault :
        List.of(
            full,
            new ExecutionException(full),
            new CompletionException(full),
            new ExceptionInInitializerError(full),
            new UncheckedIOException(new IOException(full)),
            new IllegalStateException(new IllegalArgumentException(full)),
            new NoClassDefFoundError("Exception java.lang.OutOfMemoryError: in thread main"))) {
      assertThat(Fault.isOfMemory(fault)).as("%s", fault).isTrue();
    }
    assertThat(Fault.isOfMemory(new IOException("OutOfMemoryError.csv"))).isFalse();
    assertThat(Fault.isOfMemory(new NoClassDefFoundError())).isFalse();
  }
}
