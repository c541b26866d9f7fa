package nectally.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/**
 * Writes the candidates, votes and winners of every contest as an election report of the common
 * data format NIST SP 1500-100, version 2 (github.com/usnistgov/ElectionResultsReporting). It has
 * no place for quotas and ties; its dates are those that the user gives, never the clock's.
 */
final class NistRenderer implements Renderer {

  private static final String TYPE = "ElectionResults.";

  private final String date;
  private final String issuer;

  /**
   * Makes a renderer.
   *
   * @param date of the election, as YYYY-MM-DD
   * @param issuer who publishes the report
   */
  NistRenderer(String date, String issuer) {
    this.date = date;
    this.issuer = issuer;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      report(report, contests(report), json);
    }
    out.write('\n');
    out.flush();
  }

  /** A contest with the figures of its candidates; a fact is -1 where nobody states it. */
  private record Result(String name, List<Figure> candidates, long seats, long ballots) {}

  private static List<Result> contests(Report report) {
    List<Result> results = new ArrayList<>();
    for (Section contest : report.contests()) {
      List<Figure> candidates = new ArrayList<>();
      long seats = -1;
      long ballots = -1;
      for (Layout<?> layout : report.ofContests(Audience.MACHINES)) {
        if (layout.scope() == Layout.Scope.FACTS) {
          seats = fact(contest.table(layout), "seats");
          ballots = fact(contest.table(layout), "ballots");
        } else if (layout.column(About.SLATE).isPresent()
            && layout.column(About.OUTCOME).isPresent()) {
          candidates = Figure.of(contest.table(layout));
        }
      }
      // Who stood only in the compared election has no votes in this one.
      candidates.removeIf(figure -> figure.votes().isEmpty());
      results.add(new Result(contest.name(), candidates, seats, ballots));
    }
    return results;
  }

  private static <R> long fact(Table<R> facts, String key) {
    for (Column<R> column : facts.layout().columns(Audience.MACHINES)) {
      if (column.key().equals(key) && column.cell(facts.rows().get(0)) instanceof Cell.Count n) {
        return n.value();
      }
    }
    return -1;
  }

  private void report(Report report, List<Result> results, JsonGenerator json) throws IOException {
    Map<String, String> parties = parties(results);
    begin("ElectionReport", json);
    json.writeStringField("Format", "summary-contest");
    json.writeStringField("GeneratedDate", date + "T00:00:00Z");
    json.writeStringField("Issuer", issuer);
    json.writeStringField("IssuerAbbreviation", issuer);
    json.writeNumberField("SequenceStart", 1);
    json.writeNumberField("SequenceEnd", 1);
    json.writeStringField("Status", "unofficial-complete");
    json.writeStringField("VendorApplicationId", "nec-tally");
    json.writeArrayFieldStart("GpUnit");
    for (int i = 0; i < results.size(); i++) {
      begin("ReportingUnit", json);
      json.writeStringField("@id", "gpu" + i);
      json.writeStringField("Type", "other");
      json.writeStringField("OtherType", "contest");
      text("InternationalizedName", results.get(i).name(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    parties(parties, json);
    json.writeArrayFieldStart("Election");
    election(report, results, parties, json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Map<String, String> parties(List<Result> results) {
    Map<String, String> parties = new LinkedHashMap<>();
    for (Result result : results) {
      for (Figure candidate : result.candidates()) {
        if (!candidate.slate().isEmpty()) {
          parties.putIfAbsent(candidate.slate(), "party" + parties.size());
        }
      }
    }
    return parties;
  }

  private static void parties(Map<String, String> parties, JsonGenerator json) throws IOException {
    if (parties.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("Party");
    for (Map.Entry<String, String> party : parties.entrySet()) {
      begin("Party", json);
      json.writeStringField("@id", party.getValue());
      text("Name", party.getKey(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void election(
      Report report, List<Result> results, Map<String, String> parties, JsonGenerator json)
      throws IOException {
    begin("Election", json);
    json.writeStringField("StartDate", date);
    json.writeStringField("EndDate", date);
    json.writeStringField("Type", "other");
    json.writeStringField("OtherType", "election");
    json.writeStringField("ElectionScopeId", "gpu0");
    text("Name", report.election(), json);
    json.writeArrayFieldStart("Candidate");
    for (int i = 0; i < results.size(); i++) {
      for (int k = 0; k < results.get(i).candidates().size(); k++) {
        Figure candidate = results.get(i).candidates().get(k);
        begin("Candidate", json);
        json.writeStringField("@id", id(i, k, "candidate"));
        text("BallotName", candidate.who(), json);
        Optional<String> party = Optional.ofNullable(parties.get(candidate.slate()));
        if (party.isPresent()) {
          json.writeStringField("PartyId", party.get());
        }
        if (candidate.isElected()) {
          json.writeStringField("PostElectionStatus", "winner");
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("Contest");
    for (int i = 0; i < results.size(); i++) {
      contest(results.get(i), i, json);
    }
    json.writeEndArray();
    ballots(results, json);
    json.writeEndObject();
  }

  private static void contest(Result result, int i, JsonGenerator json) throws IOException {
    begin("CandidateContest", json);
    json.writeStringField("@id", "contest" + i);
    json.writeStringField("Name", Printable.of(result.name()));
    json.writeStringField("ElectionDistrictId", "gpu" + i);
    json.writeStringField("VoteVariation", "n-of-m");
    json.writeNumberField("VotesAllowed", Math.max(1, result.seats()));
    if (result.seats() > 0) {
      json.writeNumberField("NumberElected", result.seats());
    }
    json.writeArrayFieldStart("ContestSelection");
    for (int k = 0; k < result.candidates().size(); k++) {
      begin("CandidateSelection", json);
      json.writeStringField("@id", id(i, k, "selection"));
      json.writeArrayFieldStart("CandidateIds");
      json.writeString(id(i, k, "candidate"));
      json.writeEndArray();
      json.writeArrayFieldStart("VoteCounts");
      begin("VoteCounts", json);
      json.writeStringField("GpUnitId", "gpu" + i);
      json.writeStringField("Type", "total");
      json.writeNumberField("Count", result.candidates().get(k).votes().orElseThrow());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void ballots(List<Result> results, JsonGenerator json) throws IOException {
    boolean any = false;
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).ballots() >= 0) {
        if (!any) {
          json.writeArrayFieldStart("BallotCounts");
          any = true;
        }
        begin("BallotCounts", json);
        json.writeStringField("GpUnitId", "gpu" + i);
        json.writeStringField("Type", "total");
        json.writeNumberField("BallotsCast", results.get(i).ballots());
        json.writeEndObject();
      }
    }
    if (any) {
      json.writeEndArray();
    }
  }

  private static String id(int contest, int candidate, String what) {
    return what + contest + "-" + candidate;
  }

  private static void begin(String type, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", TYPE + type);
  }

  /** The language of names is not known: {@code und} says so (BCP 47). */
  private static void text(String field, String value, JsonGenerator json) throws IOException {
    json.writeFieldName(field);
    begin("InternationalizedText", json);
    json.writeArrayFieldStart("Text");
    begin("LanguageString", json);
    json.writeStringField("Content", Printable.of(value));
    json.writeStringField("Language", "und");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
