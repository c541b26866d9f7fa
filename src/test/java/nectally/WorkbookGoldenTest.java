package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nectally.cli.Main;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Every cell of a workbook, with its kind and its format, as the golden cases hold every text. */
class WorkbookGoldenTest {

  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "workbooks", "compares-2014-with-2012.txt");

  @Test
  void everyCellIsAsExpected() throws IOException {
    String cells = cells(workbook());
    if (ProgramRun.UPDATE && !cells.equals(Files.readString(EXPECTED))) {
      Files.writeString(EXPECTED, cells);
    }
    assertThat(cells).isEqualTo(Files.readString(EXPECTED));
  }

  private static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {
      "results", "samples/2014.csv", "--compare", "samples/2012.csv", "--format", "xlsx"
    };
    int status = Main.run(words, InputStream.nullInputStream(), out, err);
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toByteArray();
  }

  private static String cells(byte[] workbook) throws IOException {
    StringBuilder cells = new StringBuilder();
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
      for (Sheet sheet : read.getSheets().toList()) {
        cells.append("== ").append(sheet.getName()).append('\n');
        for (Row row : sheet.read()) {
          row.stream().filter(Objects::nonNull).map(each -> line(each)).forEach(cells::append);
        }
      }
    }
    return cells.toString();
  }

  private static String line(Cell cell) {
    String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
    String kind = cell.getType().toString();
    return String.join("\t", cell.getAddress().toString(), kind, format, cell.getRawValue()) + "\n";
  }
}
