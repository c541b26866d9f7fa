package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<List<String>> runs =
        List.of(
            List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv"),
            List.of("results", "samples/council-2026.csv", "--format", "csv"),
            List.of("count", "samples/ballots.csv", "--seats", "6"));
    for (List<String> run : runs) {
      List<String> loaded = loaded(folder, run.toArray(String[]::new));
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

  /** Returns a line for each class that a process of its own loads, with its name in it. */
  private static List<String> loaded(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "nectally.cli.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isIn(0, 3);
    return Files.readAllLines(log);
  }
}
