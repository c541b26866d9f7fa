package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nectally.csv.ColumnChoice;
import nectally.csv.Spelling;
import nectally.problem.UnusableInputException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Sheets of xlsx files are read as CSV is. */
class WorkbooksTest {

  private static final ReadingOptions TWO_SHEETS =
      ReadingOptions.builder()
          .spelling(new Spelling(Optional.empty(), "", List.of("Mayor", "2012")))
          .build();

  /** Writes rows into a sheet. */
  private interface Content {
    void write(Worksheet sheet);
  }

  @Test
  void aSheetIsReadAsCsvIs() throws IOException {
    byte[] book =
        book(
            Map.of(
                "Votes",
                sheet -> {
                  sheet.value(0, 0, "Result of the poll");
                  row(sheet, 2, "Contest", "Candidate", "Votes", "Elected", "Share");
                  row(sheet, 3, "North", "Ada, \"Countess\"", 1234.0, true, 0.75);
                  row(sheet, 5, "North", " Bo\nBohn ", 411, false, 0.25);
                  row(sheet, 6, "South", "Cy", "1,000,000", true, 1);
                }));
    assertThat(read(book, ReadingOptions.DEFAULT))
        .isEqualTo(
            """
            North: Ada, "Countess" 1234*, Bo Bohn 411
            South: Cy 1000000*\
            """);
  }

  @Test
  void numbersHaveNoBinaryTails() throws IOException {
    assertThat(read(book(Map.of("S", sheet -> votes(sheet, 0.1 + 0.2))), ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:2:2: error: Votes: expected a whole number, found the fraction \"0.3\"; weighted or"
                + " transferred votes are not counted here [fractional-count]");
    assertThat(read(book(Map.of("S", sheet -> votes(sheet, 9e15))), ReadingOptions.DEFAULT))
        .isEqualTo("standard input: Ada 9000000000000000");
  }

  @Test
  void theFirstSheetWithATableIsRead() throws IOException {
    byte[] book =
        book(
            new TreeMap<>(
                Map.of(
                    "A note", sheet -> row(sheet, 0, "Counted on", "Friday"),
                    "Ballots", sheet -> votes(sheet, 7),
                    "Colours", sheet -> row(sheet, 0, "Party", "Colour"))));
    assertThat(read(book, ReadingOptions.DEFAULT)).isEqualTo("standard input: Ada 7");
  }

  @Test
  void amongSheetsOfOneKindTheUserChooses() throws IOException {
    byte[] book =
        book(
            new TreeMap<>(
                Map.of("2012", sheet -> votes(sheet, 5), "2014", sheet -> votes(sheet, 7))));
    assertThat(read(book, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: more than one sheet may be the table: \"2012\", \"2014\"; --sheet \"2012\""
                + " reads the first [several-sheets]");
    assertThat(read(book, TWO_SHEETS)).isEqualTo("standard input: Ada 5");
    byte[] other = book(Map.of("Votes", sheet -> votes(sheet, 7)));
    assertThat(read(other, TWO_SHEETS))
        .isEqualTo(
            "-:1: error: no sheet is called \"Mayor\", \"2012\"; there are \"Votes\""
                + " [no-such-sheet]");
  }

  @Test
  void aPlaceNamesTheSheetAmongSeveral() throws IOException {
    byte[] book =
        book(
            new TreeMap<>(
                Map.of("Mayor", sheet -> votes(sheet, -7), "Notes", sheet -> row(sheet, 0, "x"))));
    assertThat(read(book, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-[Mayor]:1: warning: the sheet \"Mayor\" is read, and \"Notes\" is passed over;"
                + " --sheet \"Notes\" reads another [sheets-passed-over]\n"
                + "-[Mayor]:2:2: error: Votes: expected a whole number that is not negative, found"
                + " \"-7\" [negative-count]");
    assertThat(read(book, TWO_SHEETS)).doesNotContain("warning").startsWith("-[Mayor]:2:2: error");
  }

  @Test
  void aHiddenSheetIsReadOnlyIfNamed() throws IOException {
    byte[] shown = book(Map.of("Mayor", sheet -> votes(sheet, 7)));
    byte[] book = with(shown, "name=\"Mayor\" ", "name=\"Mayor\" state=\"hidden\" ");
    assertThat(read(book, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: no sheet that people see has anything; --sheet \"Mayor\" reads a hidden"
                + " one [no-such-sheet]");
    assertThat(read(book, TWO_SHEETS)).isEqualTo("standard input: Ada 7");
  }

  @Test
  void lineEndsThatAreWrittenOutAreBlanks() throws IOException {
    byte[] book = with(book(Map.of("S", sheet -> votes(sheet, 7))), ">Ada<", ">Ada_x000D__xB_<");
    assertThat(read(book, ReadingOptions.DEFAULT)).isEqualTo("standard input: Ada _xB_ 7");
  }

  @Test
  void cellsWithoutAValueAreRefusedAtTheirPlace() throws IOException {
    byte[] book = book(Map.of("Votes", sheet -> votes(sheet, 7)));
    String cell = "<c r=\"B2\" t=\"n\"><v>7.0</v></c>";
    assertThat(
            read(with(book, cell, "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"), ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:2:2: error: cell B2: expected a value, found the error #N/A; mend or clear the cell"
                + " [cell-error]");
    assertThat(read(with(book, cell, "<c r=\"B2\"><f>3+4</f></c>"), ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:2:2: error: cell B2: a formula of which the file holds no value; open and save it in"
                + " a spreadsheet program [cell-error]");
    assertThat(read(with(book, cell, "<c r=\"B2\"><f>3+4</f><v>7</v></c>"), ReadingOptions.DEFAULT))
        .isEqualTo("standard input: Ada 7");
  }

  @Test
  void aTotalThatNobodyWorkedOutIsLeftOutWithItsRow() throws IOException {
    byte[] book =
        with(
            book(
                Map.of(
                    "Votes",
                    sheet -> {
                      row(sheet, 0, "Candidate", "Party", "Votes");
                      row(sheet, 1, "Ann", "Red", 5);
                      row(sheet, 2, "Bob", "Blue", 4);
                      row(sheet, 3, "Total", "", 99);
                    })),
            "<v>99</v>",
            "<f>SUM(C2:C3)</f>");
    assertThat(read(book, ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:4:3: error: cell C4: a formula of which the file holds no value; open and save it in"
                + " a spreadsheet program, or leave the row out with --row drop=Total"
                + " [cell-error]");
    String people = "standard input: Ann 5 (Red), Bob 4 (Blue)";
    RowRule row = RowRule.parse("drop=Total");
    assertThat(read(book, ReadingOptions.builder().rows(List.of(row)).build())).isEqualTo(people);
    CellRule cell = CellRule.parse("candidate=total");
    assertThat(read(book, ReadingOptions.builder().drop(List.of(cell)).build())).isEqualTo(people);
    CellRule party = CellRule.parse("party=red");
    assertThat(read(book, ReadingOptions.builder().drop(List.of(party)).build()))
        .contains("cell C4");
  }

  @Test
  void whatIsNoWorkbookOrIsCutIsNamed() throws IOException {
    byte[] book = book(Map.of("Votes", sheet -> votes(sheet, 7)));
    for (int length : new int[] {30, book.length / 3, book.length / 2}) {
      assertThat(read(Arrays.copyOf(book, length), ReadingOptions.DEFAULT))
          .contains("error: ")
          .doesNotContain("usable");
    }
    assertThat(read(with(book, "<row ", "<cow "), ReadingOptions.DEFAULT))
        .contains("the workbook is damaged or cut short [cannot-read]");
    assertThat(read(zip(Map.of("mimetype", "", "content.xml", "<a/>")), ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:1: error: this is an OpenDocument file, expected CSV or xlsx; save it as CSV UTF-8"
                + " or as xlsx [not-text]");
    String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    assertThat(
            read(
                with(book, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict),
                ReadingOptions.DEFAULT))
        .startsWith("-:1: error: this is a Strict Open XML workbook, expected CSV or xlsx");
  }

  private static void votes(Worksheet sheet, double votes) {
    row(sheet, 0, "Candidate", "Votes");
    row(sheet, 1, "Ada", votes);
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (cells[i] instanceof Boolean truth) {
        sheet.value(row, i, truth);
      } else {
        sheet.value(row, i, cells[i].toString());
      }
    }
  }

  @Test
  void formulasThatNobodyWorkedOutAreNoNoughts() throws IOException {
    byte[] book =
        book(
            Map.of(
                "Votes",
                sheet -> {
                  row(sheet, 0, "Candidate", "Postal", "Votes");
                  row(sheet, 1, "Ann", 5, 101);
                  row(sheet, 2, "Bob", 4, 102);
                }));
    String cell = "<f>B2+1</f><v>%s</v>";
    byte[] first = with(book, "<v>101</v>", cell.formatted(0));
    assertThat(read(with(first, "<v>102</v>", cell.formatted(0)), ReadingOptions.DEFAULT))
        .isEqualTo(
            "-:2:3: error: cell C2: a formula with the value 0, as each of the 2 formulas of the"
                + " sheet, as if nobody had worked them out; open and save the file in a"
                + " spreadsheet program, or write the values in their place [cell-error]");
    assertThat(read(with(first, "<v>102</v>", cell.formatted(9)), ReadingOptions.DEFAULT))
        .isEqualTo("standard input: Ann 0, Bob 9");
  }

  /** Shares and totals that nobody worked out are left out; the votes are not. */
  @Test
  void aColumnOfFormulasIsNeededForVotesAlone() throws IOException {
    byte[] book = book(Map.of("Votes", sheet -> shares(sheet, "Candidate", "Votes", "%")));
    byte[] shares = with(with(book, "<v>101</v>", "<f>B2/9</f>"), "<v>103</v>", "<f>B3/9</f>");
    assertThat(read(shares, ReadingOptions.DEFAULT)).isEqualTo("standard input: Ann 5, Bob 4");
    book = book(Map.of("Votes", sheet -> shares(sheet, "Town", "Cy", "Total")));
    byte[] totals = with(with(book, "<v>101</v>", "<f>B2</f>"), "<v>103</v>", "<f>B3</f>");
    Optional<ColumnChoice> cy = Optional.of(new ColumnChoice("Cy"));
    Shape wide = new Shape(cy, Optional.empty(), Optional.empty(), 1);
    assertThat(read(totals, ReadingOptions.builder().shape(wide).build())).endsWith(": Cy 9");
  }

  private static void shares(Worksheet sheet, Object... header) {
    row(sheet, 0, header);
    row(sheet, 1, "Ann", 5, 101);
    row(sheet, 2, "Bob", 4, 103);
  }

  private static byte[] book(Map<String, Content> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook book = new Workbook(bytes, "test", "1.0");
    sheets.forEach((name, content) -> content.write(book.newWorksheet(name)));
    book.finish();
    return bytes.toByteArray();
  }

  /** Returns a workbook of which some XML is other. */
  private static byte[] with(byte[] book, String from, String to) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(book).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        byte[] bytes = zip.getInputStream(part).readAllBytes();
        String xml = new String(bytes, StandardCharsets.UTF_8);
        parts.put(part.getName(), xml.replace(from, to));
      }
    }
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Returns what is read, or what is wrong, a line each. */
  private static String read(byte[] book, ReadingOptions options) {
    try {
      return Reads.described(
          ElectionReader.read(List.of("-"), options, new ByteArrayInputStream(book)));
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }
}
