package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds reports to what NIST SP 1500-100r2 (doi.org/10.6028/NIST.SP.1500-100r2) requires: fields
 * that each class must have, words of its enumerations, and that each reference leads to an object.
 */
class NistReportTest {

  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry(
              "ElectionReport",
              List.of(
                  "Format",
                  "GeneratedDate",
                  "Issuer",
                  "IssuerAbbreviation",
                  "SequenceEnd",
                  "SequenceStart",
                  "Status",
                  "VendorApplicationId")),
          Map.entry("Election", List.of("ElectionScopeId", "EndDate", "Name", "StartDate", "Type")),
          Map.entry(
              "CandidateContest", List.of("@id", "ElectionDistrictId", "Name", "VotesAllowed")),
          Map.entry("CandidateSelection", List.of("@id")),
          Map.entry("Candidate", List.of("@id", "BallotName")),
          Map.entry("Party", List.of("@id", "Name")),
          Map.entry("ReportingUnit", List.of("@id", "Type")),
          Map.entry("VoteCounts", List.of("Count", "GpUnitId", "Type")),
          Map.entry("BallotCounts", List.of("GpUnitId", "Type")),
          Map.entry("InternationalizedText", List.of("Text")),
          Map.entry("LanguageString", List.of("Content", "Language")));

  /** Words of enumerations by class and field, of which a report uses some. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "ElectionReport.Format", Set.of("precinct-level", "summary-contest"),
          "ElectionReport.Status",
              Set.of(
                  "certified",
                  "correction",
                  "pre-election",
                  "recount",
                  "unofficial-complete",
                  "unofficial-partial"),
          "Election.Type",
              Set.of(
                  "general",
                  "other",
                  "partisan-primary-closed",
                  "partisan-primary-open",
                  "primary",
                  "runoff",
                  "special"),
          "CandidateContest.VoteVariation",
              Set.of(
                  "approval",
                  "borda",
                  "cumulative",
                  "majority",
                  "n-of-m",
                  "other",
                  "plurality",
                  "proportional",
                  "range",
                  "rcv",
                  "super-majority"),
          "Candidate.PostElectionStatus",
              Set.of("advanced-to-runoff", "projected-winner", "winner", "withdrawn"),
          "VoteCounts.Type", Set.of("absentee", "early", "election-day", "other", "total"),
          "BallotCounts.Type", Set.of("absentee", "early", "election-day", "other", "total"));

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> references = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  @Test
  void everyObjectHasWhatItsClassRequires() throws IOException {
    for (String file : List.of("samples/2014.csv", "samples/council-2026.csv")) {
      List<String> words =
          List.of("results", file, "--format", "nist", "--date", "2026-05-07", "--issuer", "A");
      ProgramRun run = ProgramRun.of(words, new byte[0]);
      assertThat(run.status()).as(run.err()).isIn(0, 3);
      JsonNode report = new ObjectMapper().readTree(run.out());
      assertThat(report.path("GeneratedDate").asText())
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
      ids.clear();
      references.clear();
      walk(report);
      assertThat(wrong).isEmpty();
      assertThat(ids).as("what references lead to").containsAll(references);
    }
    assertThat(types).containsAll(REQUIRED.keySet());
  }

  private void walk(JsonNode node) {
    if (node.isObject()) {
      object(node);
    }
    node.forEach(this::walk);
  }

  private void object(JsonNode object) {
    String type = object.path("@type").asText().replace("ElectionResults.", "");
    types.add(type);
    if (!REQUIRED.containsKey(type)) {
      wrong.add("an object of the class \"" + type + "\"");
      return;
    }
    for (String field : REQUIRED.get(type)) {
      if (!object.hasNonNull(field)) {
        wrong.add(type + " without " + field);
      }
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      Set<String> words = WORDS.get(type + "." + name);
      if (words != null && !words.contains(field.getValue().asText())) {
        wrong.add(type + "." + name + ": " + field.getValue());
      }
      if (name.equals("@id") && !ids.add(field.getValue().asText())) {
        wrong.add("twice: " + field.getValue());
      } else if (name.endsWith("Id") && !name.equals("VendorApplicationId")) {
        references.add(field.getValue().asText());
      } else if (name.endsWith("Ids")) {
        field.getValue().forEach(each -> references.add(each.asText()));
      }
    }
    if (object.path("Type").asText().equals("other") && !object.hasNonNull("OtherType")) {
      wrong.add(type + " of another type without OtherType");
    }
  }
}
