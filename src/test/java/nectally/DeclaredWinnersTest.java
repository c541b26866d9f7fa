package nectally;

import static nectally.PublishedFile.excerpt;
import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Winners and totals as councils and states declared them. */
class DeclaredWinnersTest {

  /** Rows of NULLs, and Scotland, which elects its councils by the single transferable vote. */
  private static final Pattern LEFT_OUT = Pattern.compile("^[^,]*,S|NULL");

  private static ProgramRun check(Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("check", file.toString()));
    words.addAll(List.of(options));
    return ProgramRun.of(words, new byte[0]);
  }

  @Test
  void theHandbookOf2021DeclaresThoseWithTheMostVotes() {
    assertThat(check(excerpt("handbook-2021-candidates.csv")).out())
        .isEqualTo("51 figures checked: 51 elected marks. All hold.\n");
  }

  @Test
  void theWholeHandbookDoes() {
    ProgramRun run =
        check(
            whole("uk-local/2021_candidates.csv"),
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
  void aTieThatWasSettledByLotIsDeclared() {
    ProgramRun run =
        ProgramRun.of(
            List.of(
                "results",
                excerpt("handbook-2021-candidates.csv").toString(),
                "--only",
                "*Rossmere",
                "--format",
                "csv"),
            new byte[0]);
    assertThat(run.out().lines().filter(line -> line.contains(",declared,")))
        .hasSize(2)
        .anyMatch(line -> line.contains("Clayton J.P.") && line.contains(",558,13.7948,elected,"))
        .anyMatch(line -> line.contains("Boddy M.") && line.contains(",558,13.7948,not_elected,"));
  }

  @Test
  void theLeapFileOf2018DeclaresThoseWithTheMostVotes(@TempDir Path folder) throws IOException {
    assertThat(leap(excerpt("leap-2018.csv"), folder).out())
        .isEqualTo("32 figures checked: 32 elected marks. All hold.\n");
  }

  @Test
  void theWholeLeapFileDoes(@TempDir Path folder) throws IOException {
    ProgramRun run = leap(whole("uk-local/leap-2018-05-03.csv"), folder);
    assertThat(run.out()).endsWith(" elected marks. All hold.\n");
    assertThat(run.status()).isZero();
  }

  private static ProgramRun leap(Path published, Path folder) throws IOException {
    List<String> kept =
        Files.readAllLines(published).stream()
            .filter(line -> !LEFT_OUT.matcher(line).find())
            .toList();
    Path file = Files.write(folder.resolve("leap.csv"), kept);
    return check(
        file,
        "--columns",
        "council,,ward,,candidate,slate,votes,elected",
        "--map",
        "contest=council+ward",
        "--map",
        "candidate=candidate+slate");
  }

  @Test
  void councilsInTheSchemaOfTheirAssociationDeclareThoseWithTheMostVotes() {
    assertThat(check(excerpt("trafford-2016-2023.csv")).out())
        .isEqualTo("28 figures checked: 28 elected marks. All hold.\n");
  }

  @Test
  void theTotalsOfWisconsinHold() {
    assertThat(wisconsin(excerpt("wisconsin-2016.csv")).out())
        .isEqualTo("2 figures checked: 2 totals. All hold.\n");
  }

  @Test
  void allTotalsOfWisconsinHold() {
    assertThat(wisconsin(whole("odd-files/wi-2016-wards.csv")).out())
        .isEqualTo("45 figures checked: 45 totals. All hold.\n");
  }

  private static ProgramRun wisconsin(Path file) {
    return check(file, "--map", "contest=office+district", "--map", "area=county+ward");
  }
}
