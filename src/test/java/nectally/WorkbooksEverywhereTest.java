package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook may stand wherever a CSV file may. */
class WorkbooksEverywhereTest {

  @TempDir private Path folder;

  @Test
  void whatIsWrittenAsAWorkbookIsReadAgain() throws IOException {
    String file = folder.resolve("written.xlsx").toString();
    String[] fields = {
      "--fields", "contest,rank,candidate,slate,gender,votes,share_pct,outcome", "--format", "csv"
    };
    String[] poll = {"results", "samples/council-2026.csv", "--seats", "2"};
    String expected = run(poll, fields).out();
    assertThat(run(poll, "-o", file).status()).isZero();
    ProgramRun again = run(new String[] {"results", file, "--seats", "2"}, fields);
    assertThat(again.out()).isEqualTo(expected).contains("elected");
    assertThat(again.err()).contains("[candidates]:1: warning: the sheet \"candidates\" is read");
  }

  @Test
  void aWorkbookIsComparedJoinedCountedAndPiped() throws IOException {
    String now = "samples/council-2026.csv";
    String before = "samples/council-2022.csv";
    String ballots = "samples/ballots.csv";
    String names = "samples/ballots-candidates.csv";
    assertThat(run("results", now, "--compare", workbook(before), "--format", "csv"))
        .isEqualTo(run("results", now, "--compare", before, "--format", "csv"));
    assertThat(run("count", ballots, "--candidates", workbook(names)))
        .isEqualTo(run("count", ballots, "--candidates", names));
    assertThat(run("count", workbook(ballots), "--candidates", names, "--format", "csv").out())
        .isEqualTo(run("count", ballots, "--candidates", names, "--format", "csv").out())
        .contains(",");
    byte[] piped = Files.readAllBytes(Path.of(workbook(now)));
    ProgramRun check = ProgramRun.of(List.of("check", "-"), piped);
    assertThat(check.out())
        .isEqualTo(ProgramRun.of(List.of("check", "-"), Files.readAllBytes(Path.of(now))).out())
        .contains("figures checked");
    assertThat(check.err()).contains("-: read as sheet \"Table\" of a workbook");
  }

  @Test
  void rowsThatASheetHidesAreReadAndTold() throws IOException {
    String file = workbook("samples/council-2026.csv", sheet -> sheet.hideRow(2));
    List<String> arguments = List.of("results", "-", "--format", "csv");
    ProgramRun run = ProgramRun.of(arguments, Files.readAllBytes(Path.of(file)));
    ProgramRun plain =
        ProgramRun.of(arguments, Files.readAllBytes(Path.of("samples/council-2026.csv")));
    assertThat(run.out()).isEqualTo(plain.out()).contains("elected");
    assertThat(run.err())
        .contains(
            "-:3: warning: the sheet hides this row, as a filter does, and nec-tally reads hidden"
                + " rows like all others [hidden-rows]");
  }

  private static ProgramRun run(String... arguments) {
    return ProgramRun.of(List.of(arguments), new byte[0]);
  }

  private static ProgramRun run(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  /** Returns a workbook in the folder that has the cells of a file without quotes, as text. */
  private String workbook(String file) throws IOException {
    return workbook(file, sheet -> {});
  }

  private String workbook(String file, Consumer<Worksheet> change) throws IOException {
    Path path = folder.resolve(Path.of(file).getFileName().toString());
    try (OutputStream out = Files.newOutputStream(path)) {
      Workbook book = new Workbook(out, "test", "1.0");
      Worksheet sheet = book.newWorksheet("Table");
      List<String> lines = Files.readAllLines(Path.of(file), UTF_8);
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(",", -1);
        for (int i = 0; i < cells.length; i++) {
          sheet.value(row, i, cells[i]);
        }
      }
      change.accept(sheet);
      book.finish();
    }
    return path.toString();
  }
}
