package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a NIST report is that of the tables of candidates and of contests. What else
 * those tables say, such as shares and ranks, the standard has no field for.
 */
class NistFiguresTest {

  private static final String[] NIST = {"--date", "2026-05-07", "--issuer", "A"};

  private int figures;

  @Test
  void aReportHasTheFiguresOfTheTables() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (GoldenCase one : GoldenCase.all()) {
      if (one.command().equals("results") && !one.has("-o")) {
        ProgramRun run = one.run("nist", NIST);
        boolean hasTables = one.run("csv", "--show", "contests").out().startsWith("contest,");
        if (run.out().startsWith("{") && hasTables) {
          JsonNode report = new ObjectMapper().readTree(run.out());
          Map<String, List<String>> tables = ofTables(one);
          Map<String, List<String>> said = ofReport(report);
          if (!said.equals(tables)) {
            wrong.add(one.name() + ": the report has " + said + ", the tables " + tables);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(figures).isGreaterThan(500);
  }

  /** Returns what the tables say, by contest; figures that are unknown are left out. */
  private static Map<String, List<String>> ofTables(GoldenCase one) throws IOException {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (CSVRecord row : rows(one, "contests")) {
      List<String> facts = new ArrayList<>();
      Stream.of("seats", "electorate", "over_votes", "under_votes", "write_in", "ballots", "spoilt")
          .filter(fact -> !row.get(fact).isEmpty())
          .filter(fact -> !fact.equals("seats") || !row.get(fact).equals("0"))
          .forEach(fact -> facts.add(fact + " " + row.get(fact)));
      said.put(row.get("contest"), facts);
    }
    for (CSVRecord row : rows(one, "candidates")) {
      // A report is of those who stood: neither who stood only before nor who withdrew.
      boolean stood = !row.get("votes").isEmpty() || !row.get("outcome").equals("withdrawn");
      if (stood && !row.get("presence").equals("gone")) {
        String fate =
            switch (row.get("outcome")) {
              case "elected" -> "winner";
              case "not_elected" -> "defeated";
              default -> "";
            };
        said.computeIfAbsent(row.get("contest"), any -> new ArrayList<>())
            .add("votes " + row.get("votes") + " " + fate);
      }
    }
    return said;
  }

  private static List<CSVRecord> rows(GoldenCase one, String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(one.run("csv", "--show", table).out(), format)) {
      return parser.getRecords();
    }
  }

  /** Returns what a report says, in the words of the tables. */
  private Map<String, List<String>> ofReport(JsonNode report) {
    Map<String, String> fates = new LinkedHashMap<>();
    Map<String, JsonNode> ballots = new LinkedHashMap<>();
    Map<String, JsonNode> units = new LinkedHashMap<>();
    Map<String, List<String>> said = new LinkedHashMap<>();
    report.get("GpUnit").forEach(unit -> units.put(unit.get("@id").asText(), unit));
    for (JsonNode election : report.get("Election")) {
      election
          .path("Candidate")
          .forEach(
              each ->
                  fates.put(each.get("@id").asText(), each.path("PostElectionStatus").asText("")));
      election
          .path("BallotCounts")
          .forEach(each -> ballots.put(each.get("GpUnitId").asText(), each));
      for (JsonNode contest : election.path("Contest")) {
        String unit = contest.get("ElectionDistrictId").asText();
        JsonNode others = contest.path("OtherCounts").path(0);
        JsonNode cast = ballots.getOrDefault(unit, contest.path("none"));
        List<String> own = new ArrayList<>();
        add(own, "seats", contest.path("NumberElected"));
        add(own, "electorate", units.getOrDefault(unit, others).path("VotersRegistered"));
        add(own, "over_votes", others.path("Overvotes"));
        add(own, "under_votes", others.path("Undervotes"));
        add(own, "write_in", others.path("WriteIns"));
        add(own, "ballots", cast.path("BallotsCast"));
        add(own, "spoilt", cast.path("BallotsRejected"));
        for (JsonNode selection : contest.path("ContestSelection")) {
          figures++;
          String votes = selection.path("VoteCounts").path(0).path("Count").asText("");
          String fate = fates.getOrDefault(selection.path("CandidateIds").path(0).asText(), "");
          own.add("votes " + votes + " " + fate);
        }
        said.put(contest.get("Name").asText(), own);
      }
    }
    return said;
  }

  private void add(List<String> said, String fact, JsonNode figure) {
    if (!figure.isMissingNode()) {
      figures++;
      said.add(fact + " " + figure.asText());
    }
  }
}
