package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nectally.build.LinkedAhead;
import nectally.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start-up time counts: what a plain file does not need is not read. */
class LoadedClassesTest {

  /** Lists of words stand in classes called so, apart from those that say who may be one. */
  private static final String WORDS = ".* nectally\\.(csv|input)\\.\\w+\\$(Words|Names) .*";

  private static final String UNUSED =
      ".* (java\\.util\\.(stream|regex)\\.|sun\\.nio\\.ch\\.FileChannelImpl ).*";

  @Test
  void plainFilesAreReadWithoutListsOfWordsAndOtherEncodings(@TempDir Path folder)
      throws Exception {
    List<String> loaded =
        loaded(folder, "results", "samples/2014.csv", "--compare", "samples/2012.csv");
    assertThat(loaded).anyMatch(line -> line.contains(" nectally.report.OverallSection "));
    assertThat(loaded).noneMatch(line -> line.matches(WORDS));
    assertThat(loaded).noneMatch(line -> line.contains(" sun.nio.cs.MS1252 "));
  }

  @Test
  void plainFilesAreReadWithoutStreamsChannelsAndPatterns(@TempDir Path folder) throws Exception {
    // As it is shipped: what newer Javas link a record with uses streams itself.
    Path compiled = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path linked = folder.resolve("linked");
    LinkedAhead.main(new String[] {compiled.toString(), linked.toString()});
    List<List<String>> runs =
        List.of(
            List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv"),
            List.of("results", "samples/2014.csv", "--format", "csv"),
            List.of("count", "samples/ballots.csv", "--seats", "6"));
    for (List<String> run : runs) {
      List<String> loaded =
          loaded(
              folder,
              linked + File.pathSeparator + System.getProperty("java.class.path"),
              run.toArray(String[]::new));
      assertThat(loaded).anyMatch(line -> line.contains(" nectally.formats.TextFormat "));
      assertThat(loaded).noneMatch(line -> line.matches(UNUSED));
    }
  }

  @Test
  void wordsAreFoundWhereTheyAreRead(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("w.csv");
    Files.writeString(file, "Kandidat,Stimmen\nAnna,7\nBert,5\n");
    assertThat(loaded(folder, "results", file.toString(), "--seats", "1"))
        .anyMatch(line -> line.matches(WORDS));
  }

  private static List<String> loaded(Path folder, String... arguments)
      throws IOException, InterruptedException {
    return loaded(folder, System.getProperty("java.class.path"), arguments);
  }

  /** Returns a line for each class that a process of its own loads, with its name in it. */
  private static List<String> loaded(Path folder, String classPath, String[] arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                classPath,
                "nectally.cli.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log);
  }
}
