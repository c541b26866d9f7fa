package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Winners and totals as councils and states declared them, where their files lie beside us. */
class DeclaredWinnersTest {

  private static final Path DATA = Path.of("..", "shared", "data");

  /** Rows of NULLs, and Scotland, which elects its councils by the single transferable vote. */
  private static final Pattern LEFT_OUT = Pattern.compile("^[^,]*,S|NULL");

  @BeforeEach
  void needsTheFiles() {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no published files in " + DATA);
  }

  private static ProgramRun check(Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("check", file.toString()));
    words.addAll(List.of(options));
    return ProgramRun.of(words, new byte[0]);
  }

  @Test
  void theHandbookOf2021DeclaresThoseWithTheMostVotes() {
    ProgramRun run =
        check(
            DATA.resolve("uk-local/2021_candidates.csv"),
            "--map",
            "contest=Local authority code+Ward/ED code",
            "--map",
            "id=Candidate number",
            "--map",
            "slate=Party name");
    assertThat(run.out()).isEqualTo("18,044 figures checked: 18,044 elected marks. All hold.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void theLeapFileOf2018DeclaresThoseWithTheMostVotes(@TempDir Path folder) throws IOException {
    List<String> kept =
        Files.readAllLines(DATA.resolve("uk-local/leap-2018-05-03.csv")).stream()
            .filter(line -> !LEFT_OUT.matcher(line).find())
            .toList();
    Path file = Files.write(folder.resolve("leap.csv"), kept);
    ProgramRun run =
        check(
            file,
            "--columns",
            "council,,ward,,candidate,slate,votes,elected",
            "--map",
            "contest=council+ward",
            "--map",
            "candidate=candidate+slate");
    assertThat(run.out()).endsWith(" elected marks. All hold.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void theTotalsOfWisconsinHold() {
    ProgramRun run =
        check(
            DATA.resolve("odd-files/wi-2016-wards.csv"),
            "--map",
            "contest=office+district",
            "--map",
            "area=county+ward");
    assertThat(run.out()).isEqualTo("45 figures checked: 45 totals. All hold.\n");
  }
}
