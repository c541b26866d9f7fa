package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nectally.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Streams that are open already, the mode of what is replaced, and what other runs left. */
class OutputStreamsTest {

  @TempDir private Path folder;
  private ProgramRun last = new ProgramRun("", "", 0);

  private int run(String... args) {
    last = ProgramRun.of(List.of(args), new byte[0]);
    return last.status();
  }

  private int runTo(String file) {
    return run("results", "samples/2014.csv", "--format", "csv", "-q", "-o", file);
  }

  private String error() {
    return last.err();
  }

  /** Returns under which number this process has a file open. */
  private static String number(Path file) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      for (Path each : (Iterable<Path>) open::iterator) {
        if (Files.isSymbolicLink(each) && Files.readSymbolicLink(each).equals(file.toRealPath())) {
          return each.getFileName().toString();
        }
      }
    }
    throw new AssertionError("not open");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatAStreamHadBeforeStays() throws IOException {
    Path file = Files.writeString(folder.resolve("all.csv"), "");
    try (FileOutputStream stream = new FileOutputStream(file.toFile(), true)) {
      stream.write("first\n".getBytes(StandardCharsets.UTF_8));
      String number = number(file);
      Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/fd/" + number));
      for (String name : List.of("/dev/fd/" + number, "/proc/self/fd/" + number, link.toString())) {
        assertThat(runTo(name)).as(name).isZero();
      }
      stream.write("last\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.readAllLines(file)).startsWith("first").endsWith("last");
    assertThat(Files.readString(file).split("contest,rank", -1)).hasSize(4);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aStreamThatIsClosedOrReadIsRefused() throws IOException {
    assertThat(runTo("/dev/fd/987")).isEqualTo(1);
    assertThat(error())
        .isEqualTo("/dev/fd/987: error: cannot be written: it is not open [not-written]\n");
    Path file = Files.writeString(folder.resolve("read.csv"), "kept");
    try (Closeable stream = new FileInputStream(file.toFile())) {
      assertThat(stream).isNotNull();
      String name = "/dev/fd/" + number(file);
      assertThat(runTo(name)).isEqualTo(1);
      assertThat(error())
          .isEqualTo(
              name + ": error: cannot be written: it is open only to be read [not-written]\n");
    }
    assertThat(file).hasContent("kept");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void standardOutputHasSeveralNames() {
    for (String name : List.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
      assertThat(runTo(name)).isZero();
      assertThat(last.out()).startsWith("contest,rank,");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void allBitsOfTheModeStay() throws IOException {
    Path file = folder.resolve("result.csv");
    for (int mode : new int[] {02664, 04755, 01644, 0600, 0666}) {
      Files.writeString(file, "old");
      Files.setAttribute(file, "unix:mode", mode);
      assertThat(runTo(file.toString())).isZero();
      assertThat((Integer) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(mode);
      assertThat(Files.readString(file)).startsWith("contest,rank,");
    }
  }

  @Test
  void whatAKilledRunLeftIsNotTakenAway() throws IOException {
    String name = ".nec-tally." + ProcessHandle.current().pid() + ".0.part";
    Path left = Files.writeString(folder.resolve(name), "left");
    Path file = folder.resolve("result.csv");
    assertThat(runTo(file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("contest,rank,");
    assertThat(left).hasContent("left");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactlyInAnyOrder(left, file);
    }
  }

  @Test
  void aNameThatEndsInASlashIsNoFile() {
    String name = folder + "/new.csv/";
    assertThat(runTo(name)).isEqualTo(2);
    assertThat(error()).startsWith("--output: error: expected the name of a file, not \"" + name);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theNameOfTheFileBesideItIsNobodysBusiness() throws IOException {
    Path file = Files.writeString(folder.resolve("plain"), "");
    assertThat(runTo(file + "/result.csv")).isEqualTo(1);
    assertThat(error()).contains("result.csv: error: cannot be written: ").doesNotContain(".part");
  }
}
