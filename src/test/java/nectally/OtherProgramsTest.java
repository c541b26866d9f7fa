package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what is written with the programs that people open it with, where these are installed. */
class OtherProgramsTest {

  private static final List<String> RESULT =
      List.of("results", "samples/2014.csv", "--compare", "samples/2012.csv", "-q");

  /** Comma, quotes, UTF-8; values as they are, not as they are shown; a file for each sheet. */
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,";

  private static final String EVERY_SHEET = "-1";
  private static final int GERMAN = 1031;
  private static final int FRENCH = 1036;

  @TempDir Path folder;

  @Test
  void libreOfficeReadsTheSameCellsFromAWorkbook() throws IOException, InterruptedException {
    Path book = write("result.xlsx");
    libreOffice("", EVERY_SHEET, book);
    for (String table : List.of("candidates", "groups", "contests", "slatemates", "overall")) {
      Path sheet = folder.resolve("read/result-" + table + ".csv");
      assertThat(cells(Files.readString(sheet)))
          .as(table)
          .isEqualTo(cells(run("--format", "csv", "--show", table)));
    }
  }

  @Test
  void spreadsheetsOfGermansAndFrenchTakeDecimalsForNumbers()
      throws IOException, InterruptedException {
    List<List<String>> expected = cells(run("--format", "csv"));
    for (int language : new int[] {GERMAN, FRENCH}) {
      Path file = write("written.csv", "--bom", "--write-delimiter", ";", "--write-decimal", ",");
      libreOffice("CSV:59,34,76,1,," + language + ",false,true", "", file);
      assertThat(cells(Files.readString(folder.resolve("read/written.csv")))).isEqualTo(expected);
    }
  }

  @Test
  void openpyxlFindsNumbersAndNoFormulas() throws IOException, InterruptedException {
    assumeTrue(
        ShellSession.has("python3") && status("python3", "-c", "import openpyxl") == 0,
        "no openpyxl");
    Path book = write("result.xlsx");
    String script =
        "import openpyxl, sys\n"
            + "book = openpyxl.load_workbook(sys.argv[1])\n"
            + "row = next(book['candidates'].iter_rows(min_row=2))\n"
            + "print([cell.value for cell in row][:8], [cell.data_type for cell in row][:8])\n"
            + "print(any(cell.data_type == 'f' for sheet in book for row in sheet.iter_rows()"
            + " for cell in row))\n";
    assertThat(output("python3", "-W", "ignore", "-c", script, book.toString()))
        .isEqualTo(
            "['CLP', 1, False, 'Ken Livingstone', 'Left', 'M', 39548, 12.216]"
                + " ['s', 'n', 'b', 's', 's', 's', 'n', 'n']\nFalse\n");
  }

  @Test
  void markdownIsTablesAndHoldsNoLinksOrMarkupOfNames() throws IOException, InterruptedException {
    assumeTrue(ShellSession.has("cmark-gfm"), "no cmark-gfm on the PATH");
    Path odd = folder.resolve("odd.csv");
    Files.writeString(
        odd, "candidate,slate,votes\n\"A|B *x* <b>\",www.x.org,5\n_c_ ~d~ [e](f),`R`,3\n");
    Path page = folder.resolve("ODD.md");
    run(List.of("results", odd.toString(), "--seats", "1", "-q", "-o", page.toString()));
    String html =
        output(
            "cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", page.toString());
    assertThat(html).contains("<table>", "<td align=\"left\">A|B *x* &lt;b&gt;</td>");
    assertThat(html).contains("<td align=\"left\">_c_ ~d~ [e](f)</td>", ">www.x.org<");
    assertThat(html).doesNotContain("<a ", "<em>", "<del>", "<code>", "<b>");
  }

  private Path write(String name, String... more) {
    Path file = folder.resolve(name);
    List<String> words = new ArrayList<>(RESULT);
    words.addAll(List.of(more));
    words.addAll(List.of("-o", file.toString()));
    run(words);
    return file;
  }

  private static String run(String... more) {
    List<String> words = new ArrayList<>(RESULT);
    words.addAll(List.of(more));
    return run(words);
  }

  private static String run(List<String> words) {
    ProgramRun run = ProgramRun.of(words, new byte[0]);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private void libreOffice(String filter, String sheets, Path file)
      throws IOException, InterruptedException {
    assumeTrue(ShellSession.has("soffice"), "no LibreOffice on the PATH");
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("office").toUri());
    if (!filter.isEmpty()) {
      command.add("--infilter=" + filter);
    }
    command.addAll(List.of("--convert-to", AS_CSV + sheets));
    command.addAll(List.of("--outdir", folder.resolve("read").toString(), file.toString()));
    output(command.toArray(String[]::new));
  }

  /** Returns the cells of a CSV, numbers without noughts at their end. */
  private static List<List<String>> cells(String csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(plain(cell)));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String plain(String cell) {
    return cell.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell.toLowerCase(Locale.ROOT);
  }

  private static int status(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
