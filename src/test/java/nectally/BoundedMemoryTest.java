package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too much for memory is let go of, or put by in a temporary file. */
class BoundedMemoryTest {

  private static final String SMALL = "-Xmx48m";

  private static final String HEADER = "contest,candidate,slate,votes\n";

  @TempDir private Path folder;

  @Test
  void contestsFromAPipeAreLetGoOfLikeThoseOfAFile() throws Exception {
    Path file = folder.resolve("contests.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      contests(25_000, out);
    }
    ChildRun ofFile = results(file.toString(), out -> {});
    ChildRun ofPipe = results("-", out -> Files.copy(file, out));
    assertThat(ofFile.errors()).doesNotContain("error");
    assertThat(ofFile.status()).isZero();
    assertThat(ofPipe).isEqualTo(ofFile);
  }

  @Test
  void aPipeNeedsNoTemporaryFileWhereRowsStandTogether() throws Exception {
    ChildRun run = results("-", out -> contests(25_000, out), nowhere());
    assertThat(run.errors()).doesNotContain("error");
    assertThat(run.status()).isZero();
  }

  @Test
  void aPipeWithRowsApartIsReadAgain() throws Exception {
    ChildRun run = results("-", out -> contestsAndOneApart(10_000, out), "-Xmx256m");
    assertThat(run.errors()).doesNotContain("error");
    assertThat(run.output().lines().filter(line -> line.startsWith("Ward 0,")))
        .hasSize(6)
        .anyMatch(line -> line.contains("Eve"));
  }

  @Test
  void aPipeThatCannotBePutByIsRefusedWhereItMustBeReadAgain() throws Exception {
    ChildRun run = results("-", out -> contestsAndOneApart(60_000, out), nowhere());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    // Later Javas say so themselves, before the program starts.
    String ofJava = "WARNING: java.io.tmpdir directory does not exist\n";
    assertThat(run.errors().replace(ofJava, ""))
        .isEqualTo(
            "-:1: error: these rows must be read a second time, which a pipe cannot give, and no"
                + " temporary file in "
                + folder.resolve("nowhere")
                + " takes what was read of it: give a file instead of a pipe [cannot-read]\n");
  }

  @Test
  void aTableOfManyContestsTakesLittleForEach() throws Exception {
    ChildRun run =
        ChildRun.piped(folder, List.of("-Xmx40m"), out -> contests(100_000, out), "results", "-");
    assertThat(run.errors()).doesNotContain("error");
    assertThat(run.status()).isZero();
    assertThat(run.output().lines().filter(line -> line.startsWith("Ward 99999 "))).hasSize(1);
  }

  private String nowhere() {
    return "-Djava.io.tmpdir=" + folder.resolve("nowhere");
  }

  private ChildRun results(String file, ChildRun.Input input, String... java)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of(SMALL));
    options.addAll(List.of(java));
    return ChildRun.piped(
        folder, options, input, "results", "--show", "candidates", "--format", "csv", file);
  }

  /** Writes contests of five, and a row of the first behind the last. */
  private static void contestsAndOneApart(int number, OutputStream out) throws IOException {
    contests(number, out);
    out.write("Ward 0,Eve,Blue,100\n".getBytes(UTF_8));
  }

  /** Writes contests of five, whose rows stand together. */
  private static void contests(int number, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < number; i++) {
      for (int person = 0; person < 5; person++) {
        text.append("Ward ").append(i).append(",Person ").append((char) ('A' + person));
        text.append(' ').append(i).append(",Slate ").append(person).append(',');
        text.append((i * 31L + person * 17L) % 1000).append('\n');
      }
      if (text.length() > 1 << 16) {
        out.write(text.toString().getBytes(UTF_8));
        text.setLength(0);
      }
    }
    out.write(text.toString().getBytes(UTF_8));
  }
}
