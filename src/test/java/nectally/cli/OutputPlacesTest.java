package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nectally.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -o} may name beside a plain file, and what it may not. */
class OutputPlacesTest {

  @TempDir private Path folder;
  private ProgramRun last = new ProgramRun("", "", 0);

  private int run(String... args) {
    last = ProgramRun.of(List.of(args), new byte[0]);
    return last.status();
  }

  private int runTo(String file) {
    return run("results", "samples/2014.csv", "--format", "html", "-o", file);
  }

  private String error() {
    return last.err();
  }

  private void shell(String script) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aFileOfOptionsIsNotWritten() throws IOException {
    Path options = Files.writeString(folder.resolve("options"), "--format csv\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), options);
    for (Path name : List.of(options, link)) {
      assertThat(run("results", "samples/2014.csv", "@" + options, "-o", name.toString()))
          .isEqualTo(2);
      assertThat(error()).contains("[output-is-read]");
    }
    assertThat(options).hasContent("--format csv\n");
  }

  @Test
  void whatIsNoNameOfAFileIsWrongUsage() {
    for (String name : List.of("", "a\0b.csv")) {
      assertThat(run("results", "samples/2014.csv", "--format", "csv", "-o", name)).isEqualTo(2);
      assertThat(error()).startsWith("--output: error: expected the name of a file, not \"");
    }
  }

  @Test
  void linksThatLeadInACircleAreRefused() throws IOException {
    Path one = folder.resolve("one.html");
    Path other = Files.createSymbolicLink(folder.resolve("other.html"), one);
    Files.createSymbolicLink(one, other);
    assertThat(runTo(one.toString())).isEqualTo(1);
    assertThat(error())
        .isEqualTo(one + ": error: cannot be written: its links lead in a circle [not-written]\n");
    assertThat(one).isSymbolicLink();
  }

  @Test
  void aNameMayBeAsLongAsNamesCanBe() {
    Path file = folder.resolve("a".repeat(250) + ".html");
    assertThat(runTo(file.toString())).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReaderOfAPipeWhoGoesEndsItQuietly() throws Exception {
    shell("mkfifo pipe");
    Path pipe = folder.resolve("pipe");
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(
            () -> {
              try (InputStream in = Files.newInputStream(pipe)) {
                return in.read();
              } catch (IOException e) {
                return -1;
              }
            });
    StringBuilder rows = new StringBuilder("candidate,votes\n");
    for (int i = 0; i < 30_000; i++) {
      rows.append("Candidate ").append(i).append(',').append(i).append('\n');
    }
    Path many = Files.writeString(folder.resolve("many.csv"), rows);
    assertThat(run("results", many.toString(), "--format", "csv", "-o", pipe.toString())).isZero();
    assertThat(error()).doesNotContain("error");
    assertThat(first.get()).isEqualTo('c');
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesInOtherBytesThanUtf8() throws Exception {
    Files.copy(Path.of("samples/2014.csv"), folder.resolve("plain.csv"));
    shell("cp plain.csv \"$(printf 'caf\\351.csv')\"");
    String odd = folder + "/caf\uFFFD.csv";
    assertThat(run("results", odd)).isZero();
    assertThat(run("results", odd, "--format", "csv", "-o", odd)).isEqualTo(2);
    assertThat(error()).contains("[output-is-read]");
    String other = folder + "/th\uFFFD.html";
    assertThat(runTo(other)).isEqualTo(1);
    assertThat(error())
        .isEqualTo(other + ": error: has letters in its name that are not UTF-8 [not-written]\n");
  }
}
