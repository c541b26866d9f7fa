package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds reports to NIST SP 1500-100r2 (doi.org/10.6028/NIST.SP.1500-100r2): to its JSON schema, and
 * to what a schema cannot say: that ids differ, and that each reference leads to an object.
 */
class NistReportTest {

  private static final Path SCHEMA =
      Path.of("src", "test", "resources", "schemas", "nist-sp-1500-100-v2.json");

  private final ObjectMapper json =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(json.readTree(SCHEMA.toFile()));

  NistReportTest() throws IOException {}

  @Test
  void everyResultOfEveryCaseIsAsTheSchemaSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> classes = new HashSet<>();
    int checked = 0;
    for (GoldenCase one : GoldenCase.all()) {
      if (one.command().equals("results") && !one.has("-o")) {
        ProgramRun run = one.run("nist", "--date", "2026-05-07", "--issuer", "A");
        if (run.out().startsWith("{")) {
          checked++;
          JsonNode report = json.readTree(run.out());
          schema.validate(report).forEach(error -> wrong.add(one.name() + ": " + error));
          References references = new References();
          references.walk(report);
          wrong.addAll(references.wrong);
          classes.addAll(references.classes);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(60);
    assertThat(classes).contains("BallotCounts", "OtherCounts", "Party", "VoteCounts");
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() throws IOException {
    assertThat(schema.validate(json.readTree("{\"@type\": \"ElectionResults.Election\"}")))
        .isNotEmpty();
  }

  /** What the objects of one report are called, and what they call each other. */
  private static final class References {

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> called = new HashSet<>();

    private void walk(JsonNode report) {
      object(report);
      called.stream().filter(id -> !ids.contains(id)).forEach(id -> wrong.add("nowhere: " + id));
    }

    private void object(JsonNode node) {
      classes.add(node.path("@type").asText().replace("ElectionResults.", ""));
      if (node.path("Type").asText().equals("other") && !node.hasNonNull("OtherType")) {
        wrong.add("another type that is not named: " + node);
      }
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = field.getKey();
        if (name.equals("@id") && !ids.add(field.getValue().asText())) {
          wrong.add("twice: " + field.getValue());
        } else if (name.endsWith("Id") && !name.equals("VendorApplicationId")) {
          called.add(field.getValue().asText());
        } else if (name.endsWith("Ids")) {
          field.getValue().forEach(each -> called.add(each.asText()));
        }
      }
      node.forEach(this::object);
    }
  }
}
