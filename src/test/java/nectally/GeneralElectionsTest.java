package nectally;

import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seats that changed hands, as the House of Commons Library describes 650 constituencies. */
class GeneralElectionsTest {

  private static final String FOLDER = "uk-general-elections/HoC-GE";
  private static final String BY_CANDIDATE = "-results-by-candidate.csv";
  private static final String BY_CONSTITUENCY = "-results-by-constituency.csv";

  private static List<CSVRecord> constituencies(int year) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(whole(FOLDER + year + BY_CONSTITUENCY), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), format)) {
      return parser.getRecords();
    }
  }

  /** Who won each constituency of 2015, as a file to join. */
  private static Path holders(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of("contest,held_by"));
    for (CSVRecord row : constituencies(2015)) {
      lines.add('"' + row.get("Constituency name") + "\"," + row.get("First party"));
    }
    return Files.write(folder.resolve("held.csv"), lines);
  }

  /** The two files write {@code Vale Of Clwyd} in two ways. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns such as {@code Lab gain from Con} by constituency; of holds nothing. */
  private static Map<String, String> described() throws IOException {
    Map<String, String> gains = new TreeMap<>();
    for (CSVRecord row : constituencies(2017)) {
      if (!row.get("Result").strip().endsWith(" hold")) {
        gains.put(folded(row.get("Constituency name")), row.get("Result"));
      }
    }
    return gains;
  }

  @Test
  void theGainsOf2017AreThoseThatOfficialsDescribe(@TempDir Path folder) throws IOException {
    Map<String, String> counted = new TreeMap<>();
    for (Map<String, String> row :
        CsvRows.rows(
            "results",
            whole(FOLDER + 2017 + BY_CANDIDATE).toString(),
            "--contests",
            holders(folder).toString(),
            "--show",
            "changes")) {
      counted.put(
          folded(row.getOrDefault("contest", "")),
          row.get("gained_by") + " gain from " + row.get("lost_by"));
    }
    assertThat(constituencies(2017)).hasSize(650);
    assertThat(counted).hasSize(70).isEqualTo(described());
  }

  @Test
  void fiftyFourSeatsWentFromLabourToTheConservativesIn2019() {
    List<String> files =
        Stream.of(2019, 2017).map(year -> whole(FOLDER + year + BY_CANDIDATE).toString()).toList();
    assertThat(
            CsvRows.rows("results", files.get(0), "--compare", files.get(1), "--show", "exchanges"))
        .contains(Map.of("from", "Lab", "to", "Con", "seats", "54"));
    // Ynys Mon in 2019 is Ynys Môn in 2017.
    assertThat(
            CsvRows.rows("results", files.get(0), "--compare", files.get(1), "--show", "changes"))
        .filteredOn(row -> row.getOrDefault("contest", "").equals("Ynys Mon"))
        .extracting(row -> row.get("lost_by") + " to " + row.get("gained_by"))
        .containsExactly("Lab to Con");
  }

  @Test
  void sumsOfRegionsAreThoseOfTheWhole() {
    List<String> files =
        Stream.of(2019, 2017).map(year -> whole(FOLDER + year + BY_CANDIDATE).toString()).toList();
    for (String number :
        List.of("candidates", "votes", "elected", "previous_votes", "previous_elected")) {
      Map<String, Long> whole = sums(files, number);
      assertThat(sums(files, number, "--per", "region_name")).as(number).isEqualTo(whole);
      assertThat(whole).hasSizeGreaterThan(50);
    }
  }

  private static Map<String, Long> sums(List<String> files, String number, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("results", files.get(0), "--compare", files.get(1), "--show", "overall"));
    words.addAll(List.of(more));
    Map<String, Long> sums = new TreeMap<>();
    for (Map<String, String> row : CsvRows.rows(words.toArray(String[]::new))) {
      String value = row.getOrDefault(number, "");
      sums.merge(row.get("group"), value.isEmpty() ? 0 : Long.parseLong(value), Long::sum);
    }
    return sums;
  }
}
