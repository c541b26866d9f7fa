package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  @Test
  void whatIsReadIsNotWrittenByAnyName() throws IOException {
    String text = Files.readString(Path.of("samples/2014.csv"));
    Path file = Files.writeString(folder.resolve("in.csv"), text);
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    Path hard = Files.createLink(folder.resolve("hard.csv"), file);
    for (Path name : List.of(file, link, hard, folder.resolve("./in.csv"))) {
      err.reset();
      assertThat(run("results", file.toString(), "-o", name.toString())).isEqualTo(2);
      assertThat(error()).contains("[output-is-read]");
      assertThat(run("results", "samples/2014.csv", "--compare=" + file, "-o", name.toString()))
          .isEqualTo(2);
      assertThat(run("results", "samples/2014.csv", "--aliases=" + file, "-o", name.toString()))
          .isEqualTo(2);
    }
    assertThat(file).hasContent(text);
  }

  @Test
  void everyOptionWithTheNameOfAFileSaysWhetherItIsRead() {
    for (Command command : Commands.all()) {
      for (Setting<?> setting : command.settings()) {
        assertThat(setting.isRead())
            .as("%s of %s", setting.name(), command.name())
            .isEqualTo(
                List.of("FILE", "BALLOTS").contains(setting.label())
                    && !List.of("--output", "--outstanding").contains(setting.name()));
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReplacedFileKeepsItsModeAndItsNames() throws IOException {
    Path file = Files.writeString(folder.resolve("result.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    Path other = Files.createLink(folder.resolve("other.csv"), file);
    assertThat(run("results", "samples/2012.csv", "-o", file.toString())).isZero();
    assertThat(Files.isSameFile(file, other)).isTrue();
    assertThat(Files.readString(other)).contains("LIVINGSTONE, Ken");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("result.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(run("results", "samples/2014.csv", "-o", file.toString())).isEqualTo(1);
    assertThat(error()).isEqualTo(file + ": error: is read-only [not-written]\n");
    assertThat(file).hasContent("old");
  }

  @Test
  void aLinkToNothingLeadsToANewFile() throws IOException {
    Path file = folder.resolve("real.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
    assertThat(run("results", "samples/2014.csv", "-o", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("contest,rank,");
  }

  @Test
  void helpThatCannotBeWrittenIsNoSuccess() {
    for (String asked : List.of("--help", "--version")) {
      err.reset();
      assertThat(run(failing("No space left on device"), asked)).isEqualTo(1);
      assertThat(error()).contains("No space left on device [not-written]");
    }
    assertThat(run(failing("No space left on device"), "results", "--help-columns")).isEqualTo(1);
    assertThat(run(failing("Broken pipe"), "--help")).isZero();
  }

  @Test
  void tooLittleMemoryForTheOutputIsToldInOneSentence() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertThat(run(full, "results", "samples/2014.csv")).isEqualTo(70);
    assertThat(error())
        .isEqualTo(
            "nec-tally: error: there is too little memory for this; the setting"
                + " NEC_TALLY_JAVA_OPTS=-Xmx4g lets Java take 4 GB [out-of-memory]\n");
  }
}
