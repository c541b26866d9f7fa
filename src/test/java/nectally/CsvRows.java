package nectally;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nectally.cli.Main;
import nectally.model.NameKey;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the whole program prints as CSV, row by row. */
final class CsvRows {

  private CsvRows() {}

  /** Runs the program and returns the rows of its CSV, each by column. */
  static List<Map<String, String>> rows(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "csv", "-q"));
    Main.run(
        all.toArray(String[]::new),
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream());
    return parse(out.toString(StandardCharsets.UTF_8));
  }

  static List<Map<String, String>> published(String file) throws IOException {
    return parse(Files.readString(Path.of("src/test/resources/oracle", file)));
  }

  private static List<Map<String, String>> parse(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Map<String, String> row(
      List<Map<String, String>> rows, String contest, String column, String value) {
    return rows.stream()
        .filter(row -> row.getOrDefault("contest", "").equals(contest))
        .filter(row -> NameKey.of(row.getOrDefault(column, "")).equals(NameKey.of(value)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + value + " in " + contest));
  }
}
