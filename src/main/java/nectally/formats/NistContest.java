package nectally.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Fate;
import nectally.answer.Layout;
import nectally.answer.Section;
import nectally.answer.Table;

/**
 * A contest as NIST SP 1500-100 writes it: in the list of units, of candidates, of contests and of
 * counts of ballots.
 *
 * @param number its place in the report, from 0
 * @param candidates those who stand in it
 * @param counted what the votes are, in lower case: votes, nominations, first preferences
 * @param facts what is known of it as a whole, by the keys of the table of contests
 */
record NistContest(
    int number, String name, List<Figure> candidates, String counted, Map<String, Long> facts) {

  private static final String TOTAL = "total";

  /**
   * Gathers what is known of a contest.
   *
   * @param layouts of its tables
   */
  static NistContest of(Section contest, List<Layout<?>> layouts, int number) {
    List<Figure> candidates = new ArrayList<>();
    String counted = "";
    Map<String, Long> facts = Map.of();
    for (Layout<?> layout : layouts) {
      if (layout.scope() == Layout.Scope.FACTS) {
        facts = facts(contest.table(layout));
        counted = heading(layout);
      } else if (layout.column(About.SLATE).isPresent()
          && layout.column(About.OUTCOME).isPresent()) {
        candidates = Figure.of(contest.table(layout));
      }
    }
    // Who stood only in the compared election has neither votes nor a fate in this one.
    candidates.removeIf(figure -> figure.votes().isEmpty() && figure.fate() == Fate.NONE);
    return new NistContest(number, contest.name(), candidates, counted, facts);
  }

  private static String heading(Layout<?> layout) {
    Optional<? extends Column<?>> votes = layout.column(About.VOTES);
    return votes.isPresent()
        ? votes.get().heading().replace('\n', ' ').toLowerCase(Locale.ROOT)
        : "";
  }

  private static <R> Map<String, Long> facts(Table<R> table) {
    Map<String, Long> facts = new HashMap<>();
    for (Column<R> column : table.layout().columns(Audience.MACHINES)) {
      if (column.cell(table.rows().get(0)) instanceof Cell.Count count) {
        facts.put(column.key(), count.value());
      }
    }
    return facts;
  }

  /** Returns the id of the unit whose contest it is. */
  String unit() {
    return "gpu" + number;
  }

  void writeUnit(NistWriter json) throws IOException {
    json.begin("ReportingUnit");
    json.field("@id", unit());
    json.field("Type", "other");
    json.field("OtherType", "contest");
    json.text("Name", name);
    writeFact("VotersRegistered", "electorate", json);
    json.end();
  }

  void writeCandidates(Map<String, String> parties, NistWriter json) throws IOException {
    for (int i = 0; i < candidates.size(); i++) {
      Figure candidate = candidates.get(i);
      json.begin("Candidate");
      json.field("@id", id(i, "candidate"));
      json.text("BallotName", candidate.who());
      String party = parties.get(candidate.slate());
      if (party != null) {
        json.field("PartyId", party);
      }
      switch (candidate.fate()) {
        case ELECTED -> json.field("PostElectionStatus", "winner");
        case NOT_ELECTED -> json.field("PostElectionStatus", "defeated");
        case WITHDRAWN -> json.field("PreElectionStatus", "withdrawn");
        default -> {
          // Nothing says of whom a lot or an unknown decides, or where nobody states the seats.
        }
      }
      json.end();
    }
  }

  void write(NistWriter json) throws IOException {
    json.begin("CandidateContest");
    json.field("@id", "contest" + number);
    json.field("Name", name);
    json.field("ElectionDistrictId", unit());
    long seats = facts.getOrDefault("seats", 0L);
    if (counted.equals("votes")) {
      json.field("VoteVariation", seats == 1 ? "plurality" : "n-of-m");
    } else {
      json.field("VoteVariation", "other");
      json.field("OtherVoteVariation", counted);
    }
    json.field("VotesAllowed", Math.max(1, seats));
    if (seats > 0) {
      json.field("NumberElected", seats);
    }
    json.list("ContestSelection");
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).fate() == Fate.WITHDRAWN) {
        continue;
      }
      json.begin("CandidateSelection");
      json.field("@id", id(i, "selection"));
      json.list("CandidateIds");
      json.item(id(i, "candidate"));
      json.endList();
      Optional<Long> votes = candidates.get(i).votes();
      if (votes.isPresent()) {
        json.list("VoteCounts");
        json.begin("VoteCounts");
        json.field("GpUnitId", unit());
        json.field("Type", TOTAL);
        json.field("Count", votes.get());
        json.end();
        json.endList();
      }
      json.end();
    }
    json.endList();
    writeOthers(json);
    json.end();
  }

  private void writeOthers(NistWriter json) throws IOException {
    if (knows("over_votes", "under_votes", "write_in")) {
      json.list("OtherCounts");
      json.begin("OtherCounts");
      json.field("GpUnitId", unit());
      writeFact("Overvotes", "over_votes", json);
      writeFact("Undervotes", "under_votes", json);
      writeFact("WriteIns", "write_in", json);
      json.end();
      json.endList();
    }
  }

  void writeBallots(NistWriter json) throws IOException {
    if (knows("ballots", "spoilt")) {
      json.begin("BallotCounts");
      json.field("GpUnitId", unit());
      json.field("Type", TOTAL);
      writeFact("BallotsCast", "ballots", json);
      writeFact("BallotsRejected", "spoilt", json);
      json.end();
    }
  }

  private boolean knows(String... keys) {
    for (String key : keys) {
      if (facts.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  private void writeFact(String field, String key, NistWriter json) throws IOException {
    Long value = facts.get(key);
    if (value != null) {
      json.field(field, value);
    }
  }

  private String id(int candidate, String what) {
    return what + number + "-" + candidate;
  }
}
