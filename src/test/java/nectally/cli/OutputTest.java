package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return run(out, args);
  }

  private int run(OutputStream target, String... args) {
    return Main.run(args, new ByteArrayInputStream(new byte[0]), target, err);
  }

  private String error() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFileHoldsWhatStandardOutputWouldHaveHeld() throws IOException {
    Path file = folder.resolve("result.csv");
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isZero();
    assertThat(out.size()).isZero();
    run("results", "samples/2014.csv", "--format", "csv");
    assertThat(file).hasContent(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theFormatFollowsTheEndingUnlessNamed() throws IOException {
    Path json = folder.resolve("result.JSON");
    run("results", "samples/2014.csv", "--output", json.toString());
    assertThat(Files.readString(json)).startsWith("{");
    Path odd = folder.resolve("result.json");
    run("results", "samples/2014.csv", "--output", odd.toString(), "--format", "tsv");
    assertThat(Files.readString(odd)).startsWith("contest\trank\t");
    Path text = folder.resolve("result.txt");
    run("results", "samples/2014.csv", "--output", text.toString());
    assertThat(Files.readString(text)).contains("39,548");
  }

  @Test
  void anEndingOfNoFormatIsWrongUsage() {
    Path file = folder.resolve("result.xyz");
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isEqualTo(2);
    assertThat(error())
        .startsWith(
            "--output: error: no format is known by the ending of "
                + file
                + "; there are .txt, .csv, .tsv, .json, .html, .htm, .md, .markdown, .xlsx"
                + " (--format names one for any file) [unknown-format]\n");
    assertThat(file).doesNotExist();
    assertThat(run("results", "samples/2014.csv", "-o", file.toString(), "--format", "csv"))
        .isZero();
    assertThat(file).exists();
  }

  @Test
  void aFileWithoutAnEndingIsForPeopleAndADashIsStandardOutput() throws IOException {
    Path file = folder.resolve("result");
    run("results", "samples/2014.csv", "-o", file.toString());
    assertThat(Files.readString(file)).contains("39,548");
    assertThat(out.size()).isZero();
    run("results", "samples/2014.csv", "-o", "-");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
  }

  @Test
  void aRefusedInputLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("result.csv"), "kept");
    assertThat(run("results", "no-such-file.csv", "-o", file.toString())).isEqualTo(1);
    assertThat(file).hasContent("kept");
  }

  @Test
  void anOldFileIsReplacedAndNothingElseIsLeftBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("result.csv"), "old");
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("contest,rank,");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aLinkKeepsPointingWhereItDid() throws IOException {
    Path file = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    assertThat(run("results", "samples/2014.csv", "-o", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("contest,rank,");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedWithTheReason() {
    Path file = folder.resolve("no/such/result.csv");
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isEqualTo(1);
    assertThat(error())
        .isEqualTo(file + ": error: cannot be written: no such directory [not-written]\n");
    err.reset();
    assertThat(run("results", "samples/2014.csv", "-o", folder.toString())).isEqualTo(1);
    assertThat(error())
        .isEqualTo(folder + ": error: is a directory, not a file to write [not-written]\n");
  }

  /** Fails as a pipe or a disk does. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(run(failing("Broken pipe"), "results", "samples/2014.csv")).isZero();
    assertThat(error()).isEmpty();
  }

  @Test
  void aFullDiskIsNoSuccess() {
    assertThat(run(failing("No space left on device"), "results", "samples/2014.csv")).isEqualTo(1);
    assertThat(error())
        .isEqualTo(
            "standard output: error: cannot be written: No space left on device [not-written]\n");
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    run("results", "samples/2014.csv", "--compare", "samples/2012.csv", "--format", "json");
    byte[] first = out.toByteArray();
    out.reset();
    run("results", "samples/2014.csv", "--compare", "samples/2012.csv", "--format", "json");
    assertThat(out.toByteArray()).isEqualTo(first);
  }
}
