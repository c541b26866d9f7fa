package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nectally.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRendererTest {

  private static final String SHEET = "xl/worksheets/sheet";

  @TempDir Path folder;

  @Test
  void numbersAreNumbersAndNothingIsAFormula() throws IOException {
    String candidates = parts().get(SHEET + "1.xml");
    assertThat(candidates).contains("<v>39548</v>").doesNotContain("<f>").contains("frozen");
  }

  @Test
  void everyTableHasASheet() throws IOException {
    assertThat(parts().get("xl/workbook.xml"))
        .contains("name=\"candidates\"", "name=\"groups\"", "name=\"contests\"");
  }

  @Test
  void twoRunsHaveTheSameCells() throws IOException {
    Map<String, String> one = parts();
    Map<String, String> other = parts();
    one.forEach(
        (name, part) -> {
          if (name.startsWith(SHEET) || name.contains("sharedStrings")) {
            assertThat(other.get(name)).as(name).isEqualTo(part);
          }
        });
  }

  private Map<String, String> parts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {
              "results", "samples/2014.csv", "--compare", "samples/2012.csv", "--format", "xlsx"
            },
            InputStream.nullInputStream(),
            out,
            err);
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    Map<String, String> parts = new LinkedHashMap<>();
    Path file = folder.resolve("result.xlsx");
    Files.write(file, out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
