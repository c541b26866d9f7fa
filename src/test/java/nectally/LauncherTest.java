package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher with a Java that only prints its locale, its class path's folder and what
 * follows the main class.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path LAUNCHER = Path.of("src", "main", "dist", "bin", "nec-tally");
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      for option; do
        case $option in
          *.jsa) echo "archive" ;;
          -Dmine=* | -Dnectally.input*) echo "$option" ;;
        esac
      done
      while [ "$1" != -cp ]; do shift; done
      cd -P "${2%/*}" && pwd -P
      shift 3
      echo "$LC_ALL: $*"
      """;

  @TempDir private Path temp;
  private Path home = Path.of("");
  private Path launcher = Path.of("");
  private Path javaHome = Path.of("");
  private Path java = Path.of("");

  @BeforeEach
  void installInAFolderWithBlanks() throws IOException {
    home = Files.createDirectories(temp.toRealPath().resolve("my programs/nec tally"));
    launcher = Files.createDirectories(home.resolve("bin")).resolve("nec-tally");
    Files.copy(LAUNCHER, launcher);
    Files.createDirectories(home.resolve("lib"));
    Files.createFile(home.resolve("lib/nec-tally.jar"));
    javaHome = temp.resolve("a java");
    java = Files.createDirectories(javaHome.resolve("bin")).resolve("java");
    Files.writeString(java, FAKE_JAVA);
    for (Path program : List.of(launcher, java)) {
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    assertThat(run(launcher, "results", "Zürich *.csv", "", "$HOME"))
        .isEqualTo(started("results Zürich *.csv  $HOME"));
  }

  @Test
  void itIsFoundThroughChainsOfLinks() throws Exception {
    Path links = Files.createDirectories(temp.resolve("some links"));
    Files.createSymbolicLink(links.resolve("folder"), Path.of("../my programs/nec tally/bin"));
    Files.createSymbolicLink(links.resolve("first"), Path.of("folder/nec-tally"));
    Path second = Files.createSymbolicLink(temp.resolve("second"), Path.of("some links/first"));
    Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), second.toAbsolutePath());

    assertThat(run(second, "x")).isEqualTo(started("x"));
    assertThat(run(absolute, "x")).isEqualTo(started("x"));
  }

  @Test
  void itIsFoundFromItsOwnFolder() throws Exception {
    assertThat(runIn(home.resolve("bin"), environment(), "/bin/sh", "nec-tally", "x"))
        .isEqualTo(started("x"));
    assertThat(runIn(home, environment(), "bin/nec-tally", "x")).isEqualTo(started("x"));
  }

  @Test
  void aLocaleThatKnowsAllLettersIsLeftAlone() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", javaHome.toString(), "LANG", "de_DE.utf8");
    assertThat(runIn(temp, environment, launcher.toString(), "x"))
        .isEqualTo(home.resolve("lib") + "\n: x\n");
  }

  @Test
  void optionsForJavaArePassedOn() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", javaHome.toString(), "NEC_TALLY_JAVA_OPTS", "-Dmine=* -Dmine=2");
    assertThat(runIn(temp, environment, launcher.toString(), "x"))
        .isEqualTo("-Dmine=*\n-Dmine=2\n" + started("x"));
  }

  @Test
  void aClosedStandardInputIsSaidToBeClosed() throws Exception {
    assertThat(
            runIn(temp, environment(), "/bin/sh", "-c", "exec \"$0\" x <&-", launcher.toString()))
        .isEqualTo("-Dnectally.input.closed=true\n" + started("x"));
  }

  @Test
  void javaIsFoundOnThePath() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", "/no such folder", "PATH", javaHome.resolve("bin").toString());
    assertThat(runIn(temp, environment, launcher.toString(), "x")).isEqualTo(started("x"));
  }

  @Test
  void withoutJavaOneSentenceSaysSo() throws Exception {
    assertThat(runIn(temp, Map.of("PATH", "/nowhere"), "/bin/sh", launcher.toString(), "x"))
        .isEqualTo(
            "nec-tally: Java 17 or later is missing: "
                + "install it, or set JAVA_HOME to where it is.\n"
                + "exit 1\n");
  }

  @Test
  void theArchiveIsForItsJarAndItsJavaOnly() throws Exception {
    Path jar = home.resolve("lib/nec-tally.jar");
    Path archive = Files.createDirectories(home.resolve("lib/archive")).resolve("nec-tally.jsa");
    Files.createFile(archive);

    assertThat(run(launcher, "x")).isEqualTo(started("x"));
    archiveIsFor(jar, java);
    assertThat(run(launcher, "x")).isEqualTo("archive\n" + started("x"));
    archiveIsFor(jar, Path.of("/bin/sh"));
    assertThat(run(launcher, "x")).isEqualTo(started("x"));
    archiveIsFor(temp.resolve("lib/nec-tally.jar"), java);
    assertThat(run(launcher, "x")).isEqualTo(started("x"));
  }

  @Test
  void anArchiveThatIsOlderThanItsJarOrItsJavaIsLeftAlone() throws Exception {
    Path jar = home.resolve("lib/nec-tally.jar");
    Path archive = Files.createDirectories(home.resolve("lib/archive")).resolve("nec-tally.jsa");
    Files.createFile(archive);
    archiveIsFor(jar, java);
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);

    Files.setLastModifiedTime(jar, later);
    assertThat(run(launcher, "x")).isEqualTo(started("x"));
    Files.setLastModifiedTime(archive, later);
    assertThat(run(launcher, "x")).isEqualTo("archive\n" + started("x"));
    Files.setLastModifiedTime(java, later);
    assertThat(run(launcher, "x")).isEqualTo(started("x"));
  }

  @Test
  void scriptsAreToldNothing() throws Exception {
    assertThat(run(launcher, "x")).isEqualTo(started("x"));
    assertThat(home.resolve("lib/archive")).doesNotExist();
  }

  private void archiveIsFor(Path jar, Path java) throws IOException {
    Files.writeString(home.resolve("lib/archive/nec-tally.txt"), jar + "\n" + java + "\n");
  }

  private String started(String arguments) {
    return home.resolve("lib") + "\nC.UTF-8: " + arguments + "\n";
  }

  private Map<String, String> environment() {
    return Map.of("JAVA_HOME", javaHome.toString(), "LANG", "C");
  }

  private String run(Path program, String... arguments) throws Exception {
    String[] command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toArray(String[]::new);
    return runIn(temp, environment(), command);
  }

  private static String runIn(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    return status == 0 ? printed : printed + "exit " + status + "\n";
  }
}
