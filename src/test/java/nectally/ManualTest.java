package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nectally.cli.ManPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has the manual pages judged by mandoc, where there is one. */
class ManualTest {

  @TempDir Path folder;

  @Test
  void mandocFindsNothingToMend() throws IOException, InterruptedException {
    assumeTrue(ShellSession.has("mandoc"), "no mandoc on the PATH");
    ManPages.main(new String[] {folder.toString(), "2026-01-01T00:00:00Z"});
    try (var pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        Process lint =
            new ProcessBuilder("mandoc", "-Tlint", page.toString())
                .redirectErrorStream(true)
                .start();
        String found = new String(lint.getInputStream().readAllBytes(), UTF_8);
        assertThat(lint.waitFor()).as(found).isZero();
        assertThat(found).isEmpty();
      }
    }
  }
}
