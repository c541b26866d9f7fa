package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedColoursTest {

  @TempDir Path folder;

  @Test
  void aPageHasTheColoursThatTheFileOfSlatesStates() throws IOException {
    ProgramRun run = run("slate,color\nRed,#E4003B\nBlue,08d\n", "html");
    assertThat(run.err()).contains("the color of Blue is \"08d\", which is none such as #e4003b");
    assertThat(run.out())
        .contains(".k1{--c:#e4003b}")
        .contains("<i class=\"dot k1\" aria-hidden=\"true\"></i>Red")
        .contains("<i class=\"dot g");
  }

  @Test
  void anOrderOfTheRowsKeepsThem() throws IOException {
    ProgramRun run = run("slate,color\nRed,#E4003B\n", "html", "--sort=votes");
    assertThat(run.out()).contains(".k1{--c:#e4003b}");
  }

  @Test
  void threeDigitsAreSix() throws IOException {
    ProgramRun run = run("slate,colour\nRed,#a00\nBlue,#0000cc\n", "html");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(".k1{--c:#0000cc}.k2{--c:#aa0000}");
  }

  @Test
  void aBlocOfTwoColoursHasThePages() throws IOException {
    ProgramRun run = run("slate,color,bloc\nRed,#a00000,Both\nBlue,#0000cc,Both\n", "html");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("<i class=\"dot g2\" aria-hidden=\"true\"></i>Both")
        .doesNotContain("a00000", "0000cc");
  }

  @Test
  void aReportForAuthoritiesTellsThem() throws IOException {
    ProgramRun run = run("slate,color\nRed,#E4003B\n", "nist", "--date=2026-05-07", "--issuer=A");
    assertThat(run.out()).contains("\"Color\" : \"e4003b\"");
  }

  private ProgramRun run(String slates, String format, String... more) throws IOException {
    Path votes = folder.resolve("votes.csv");
    Files.writeString(votes, "candidate,slate,votes\nAda,Red,9\nBen,Blue,5\n");
    Path file = folder.resolve("slates.csv");
    Files.writeString(file, slates);
    List<String> words =
        new ArrayList<>(
            List.of(
                "results",
                votes.toString(),
                "--seats=1",
                "--slates=" + file,
                "--format=" + format));
    words.addAll(List.of(more));
    return ProgramRun.of(words, new byte[0]);
  }
}
