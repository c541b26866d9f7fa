package nectally.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;

/**
 * Writes the candidates, votes and winners of every contest as an election report of the common
 * data format NIST SP 1500-100, version 2 (github.com/usnistgov/ElectionResultsReporting). It has
 * no place for quotas and ties; its dates are those that the user gives, never the clock's.
 */
final class NistRenderer implements Renderer {

  private static final String WHOLE = "whole";

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
    List<NistContest> contests = new ArrayList<>();
    List<Layout<?>> layouts = report.ofContests(Audience.MACHINES);
    for (Section contest : report.contests()) {
      contests.add(NistContest.of(contest, layouts, contests.size()));
    }
    try (NistWriter json = new NistWriter(out)) {
      report(report, contests, json);
    }
    out.write('\n');
    out.flush();
  }

  private void report(Report report, List<NistContest> contests, NistWriter json)
      throws IOException {
    json.begin("ElectionReport");
    json.field("Format", "summary-contest");
    json.field("GeneratedDate", date + "T00:00:00Z");
    json.field("Issuer", issuer);
    json.field("IssuerAbbreviation", issuer);
    json.field("SequenceStart", 1);
    json.field("SequenceEnd", 1);
    json.field("Status", "unofficial-complete");
    json.field("VendorApplicationId", "nec-tally");
    json.list("GpUnit");
    whole(report.election(), contests, json);
    for (NistContest contest : contests) {
      contest.writeUnit(json);
    }
    json.endList();
    Map<String, String> parties = parties(contests);
    if (!parties.isEmpty()) {
      json.list("Party");
      for (Map.Entry<String, String> party : parties.entrySet()) {
        json.begin("Party");
        json.field("@id", party.getValue());
        json.text("Name", party.getKey());
        String colour = report.colours().get(party.getKey());
        if (colour != null) {
          json.field("Color", colour);
        }
        json.end();
      }
      json.endList();
    }
    json.list("Election");
    election(report.election(), contests, parties, json);
    json.endList();
    json.end();
  }

  /** Writes the unit that all contests make up. */
  private static void whole(String name, List<NistContest> contests, NistWriter json)
      throws IOException {
    json.begin("ReportingUnit");
    json.field("@id", WHOLE);
    json.field("Type", "other");
    json.field("OtherType", "election");
    json.text("Name", name);
    json.list("ComposingGpUnitIds");
    for (NistContest contest : contests) {
      json.item(contest.unit());
    }
    json.endList();
    json.end();
  }

  private static Map<String, String> parties(List<NistContest> contests) {
    Map<String, String> parties = new LinkedHashMap<>();
    for (NistContest contest : contests) {
      for (Figure candidate : contest.candidates()) {
        if (!candidate.slate().isEmpty()) {
          parties.putIfAbsent(candidate.slate(), "party" + parties.size());
        }
      }
    }
    return parties;
  }

  private void election(
      String name, List<NistContest> contests, Map<String, String> parties, NistWriter json)
      throws IOException {
    json.begin("Election");
    json.field("StartDate", date);
    json.field("EndDate", date);
    json.field("Type", "other");
    json.field("OtherType", "election");
    json.field("ElectionScopeId", WHOLE);
    json.text("Name", name);
    json.list("Candidate");
    for (NistContest contest : contests) {
      contest.writeCandidates(parties, json);
    }
    json.endList();
    json.list("Contest");
    for (NistContest contest : contests) {
      contest.write(json);
    }
    json.endList();
    json.list("BallotCounts");
    for (NistContest contest : contests) {
      contest.writeBallots(json);
    }
    json.endList();
    json.end();
  }
}
