package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

  private static final String TIME = "2026-01-01T00:00:00Z";

  @TempDir Path folder;

  @Test
  void everyCommandHasAPageWithItsOptionsExampleAndStatuses() throws IOException {
    ManPages.main(new String[] {folder.resolve("man1").toString(), TIME});
    for (Command command : Commands.all()) {
      String page = Files.readString(folder.resolve("man1/nec-tally-" + command.name() + ".1"));
      assertThat(page).contains(".SH NAME", ".SH EXIT STATUS", ".SH EXAMPLES");
      for (Setting<?> setting : command.settings()) {
        assertThat(page).contains(setting.name().replace("-", "\\-"));
      }
    }
    assertThat(Files.readString(folder.resolve("man1/nec-tally.1"))).contains("results(1)");
  }

  @Test
  void noLineOfTextIsTakenForARequest() throws IOException {
    ManPages.main(new String[] {folder.toString(), TIME});
    try (var pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        for (String line : Files.readAllLines(page)) {
          if (line.startsWith(".")) {
            assertThat(line).matches("\\.(TH|SH|TP|B|BR|PP|nf|fi)( .*)?");
          }
        }
      }
    }
  }
}
