package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class OnceReadTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    err.reset();
    out.reset();
    return Main.run(args, InputStream.nullInputStream(), out, err);
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private String error() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void onePipeByTwoNamesIsWrongUsageAndNotWaitedFor() throws Exception {
    Path pipe = pipe();
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    for (List<String> words :
        List.of(
            List.of("results", pipe.toString(), "--compare", link.toString()),
            List.of("results", "samples/2014.csv", "--lots=" + pipe, "--aliases=" + pipe),
            List.of("match", pipe.toString(), folder + "/./pipe"),
            List.of("count", pipe.toString(), "--candidates", link.toString()))) {
      assertThat(run(words.toArray(String[]::new))).as("%s", words).isEqualTo(2);
      assertThat(error()).contains(": error: a pipe can be read once only, and " + pipe);
    }
  }

  @Test
  void aPipeIsJoinedToBothElections() throws Exception {
    Path pipe = pipe();
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(
            () -> {
              try (OutputStream stream = Files.newOutputStream(pipe)) {
                stream.write(
                    "slate,colour\nLeft,red\nRight,blue\n".getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    String[] words = {
      "results",
      "samples/2014.csv",
      "--compare",
      "samples/2012.csv",
      "--slates",
      pipe.toString(),
      "--by",
      "colour",
      "--show",
      "groups",
      "--only",
      "CLP",
      "--format",
      "csv",
      "-q"
    };
    assertThat(run(words)).as(error()).isZero();
    written.get();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("CLP,red,6,178755");
  }
}
