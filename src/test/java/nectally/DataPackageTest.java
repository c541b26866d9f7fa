package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the CSV of every table to the columns and types that its data package states. */
class DataPackageTest {

  /** Commands that between them have every kind of column. */
  private static final List<String> COMMANDS =
      List.of(
          "results samples/2014.csv --compare samples/2012.csv",
          "results samples/council-2026.csv --compare samples/council-2022.csv",
          "trend samples/2010.csv samples/2012.csv samples/2014.csv",
          "check samples/2014.csv",
          "match samples/2012.csv samples/2014.csv",
          "count src/test/resources/cases/transferable-draws-the-stages-in-a-page/ballots.blt"
              + " --method ers97");

  private static final Map<String, Pattern> TYPES =
      Map.of(
          "string", Pattern.compile("(?s).*"),
          "integer", Pattern.compile("-?\\d*"),
          "number", Pattern.compile("(-?\\d+(\\.\\d+)?)?"),
          "boolean", Pattern.compile("(true|false)?"));

  @TestFactory
  Stream<DynamicTest> everyTableIsAsItsDataPackageSays() {
    return COMMANDS.stream().map(command -> dynamicTest(command, () -> check(command)));
  }

  private static void check(String command) throws IOException {
    JsonNode described = new ObjectMapper().readTree(run(command, "--format", "datapackage"));
    assertThat(described.get("resources")).isNotEmpty();
    for (JsonNode resource : described.get("resources")) {
      String table = resource.get("name").asText();
      assertThat(resource.get("path").asText()).isEqualTo(table + ".csv");
      List<String> names = new ArrayList<>();
      List<Pattern> types = new ArrayList<>();
      for (JsonNode field : resource.get("schema").get("fields")) {
        names.add(field.get("name").asText());
        types.add(TYPES.get(field.get("type").asText()));
      }
      String csv = run(command, "--format", "csv", "--show", table);
      try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
        boolean isHeader = true;
        for (CSVRecord row : rows) {
          if (isHeader) {
            assertThat(row.toList()).as(table).isEqualTo(names);
          }
          for (int i = 0; i < names.size() && !isHeader; i++) {
            assertThat(row.get(i)).as("%s.%s", table, names.get(i)).matches(types.get(i));
          }
          isHeader = false;
        }
      }
    }
  }

  private static String run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(List.of(more));
    words.add("-q");
    ProgramRun run = ProgramRun.of(words, "".getBytes(UTF_8));
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return run.out();
  }
}
