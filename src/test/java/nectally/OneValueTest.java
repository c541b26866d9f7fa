package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A formula has one value wherever it is printed. Random pairs of elections are shown in every
 * table; whatever says the same of the same must say it alike, to the last digit.
 */
class OneValueTest {

  private static final int ELECTIONS = 150;

  @TempDir Path folder;

  @Test
  void aFormulaHasOneValueInEveryTable() throws IOException {
    Random random = new Random(20141);
    int twice = 0;
    for (int i = 0; i < ELECTIONS; i++) {
      RandomPair pair = RandomPair.of(random);
      Path now = Files.writeString(folder.resolve("now.csv"), pair.now());
      Path before = Files.writeString(folder.resolve("before.csv"), pair.before());
      Values values = new Values(pair.toString());
      read(values, now.toString(), before.toString());
      twice += values.twice;
    }
    assertThat(twice).as("values that stand in more than one place").isGreaterThan(ELECTIONS * 40);
  }

  /** Takes every figure that stands in more than one table, under the name of its formula. */
  private static void read(Values values, String now, String before) {
    Show show = new Show(now, before);
    List<Map<String, String>> candidates = show.rows("candidates");
    List<Map<String, String>> groups = show.rows("groups");
    candidates(values, candidates);
    for (Map<String, String> row : groups) {
      String group = at(row, "contest") + "/" + at(row, "group");
      values.add("votes of " + group, at(row, "votes"));
      values.add("votes before of " + group, at(row, "previous_votes"));
      values.add("share of " + group, at(row, "share_pct"));
      values.add("share before of " + group, at(row, "previous_share_pct"));
      values.add("share change of " + group, at(row, "share_change"));
      values.add("seats of " + group, at(row, "elected"));
      values.addEvenBlank("share, changed, of " + group, at(row, "share_change"));
      values.addEvenBlank("seats, changed, of " + group, at(row, "elected_change"));
    }
    for (Map<String, String> row : show.rows("methods")) {
      String group = at(row, "contest") + "/" + at(row, "group");
      if (at(row, "method").equals("sum")) {
        values.add("share of " + group, at(row, "share_pct"));
        values.add("share before of " + group, at(row, "previous_share_pct"));
        values.add("share change of " + group, at(row, "share_change"));
        values.add("butler to " + group, at(row, "butler_swing"));
      }
    }
    swings(values, show.rows("swing"));
    for (Map<String, String> row : show.rows("indices")) {
      values.add(at(row, "index") + " of " + at(row, "contest"), at(row, "value"));
    }
    contests(values, show.rows("contests"));
    for (Map<String, String> row : show.rows("bounds")) {
      if (at(row, "proof").equals("capacity")) {
        values.add("least ballots of " + at(row, "contest"), at(row, "ballots"));
      }
    }
    for (Map<String, String> row : show.rows("changes")) {
      values.add("margin_pct of " + at(row, "contest"), at(row, "margin_pct"));
    }
    trend(values, show.trend("groups"), show.trend("candidates"));
    if (candidates.stream().map(row -> at(row, "contest")).distinct().count() == 1) {
      whole(values, show, at(candidates.get(0), "contest"));
    }
  }

  private static void candidates(Values values, List<Map<String, String>> rows) {
    Map<String, Long> votes = new LinkedHashMap<>();
    Map<String, Long> seats = new LinkedHashMap<>();
    Map<String, BigDecimal> margin = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String contest = at(row, "contest");
      String person = contest + "/" + at(row, "candidate");
      values.add("votes of person " + person, at(row, "votes"));
      values.add("share of person " + person, at(row, "share_pct"));
      values.add("outcome of person " + person, at(row, "outcome"));
      String slate = at(row, "slate");
      String group = contest + "/" + (slate.isEmpty() ? "(none)" : slate);
      boolean stood = !at(row, "presence").equals("not_standing");
      if (stood && at(row, "votes").isEmpty()) {
        unknown.add(group);
      } else if (stood) {
        votes.merge(group, Long.parseLong(at(row, "votes")), Long::sum);
      }
      if (stood && !at(row, "outcome").contains("elected")) {
        open.add(group);
      }
      if (at(row, "outcome").equals("elected")) {
        seats.merge(group, 1L, Long::sum);
        if (!at(row, "margin").isEmpty()) {
          margin.merge(contest, new BigDecimal(at(row, "margin")), BigDecimal::min);
        }
      }
    }
    votes.forEach(
        (group, sum) -> {
          if (!unknown.contains(group)) {
            values.add("votes of " + group, sum.toString());
          }
        });
    seats.forEach(
        (group, sum) -> {
          if (!open.contains(group)) {
            values.add("seats of " + group, sum.toString());
          }
        });
    margin.forEach((contest, least) -> values.add("margin of " + contest, least.toString()));
  }

  private static void contests(Values values, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String contest = at(row, "contest");
      if (at(row, "outcome").equals("decided")) {
        values.add("margin of " + contest, at(row, "margin"));
        values.add("margin_pct of " + contest, at(row, "margin_pct"));
      }
      values.add("turnout of " + contest, at(row, "turnout_pct"));
      values.add("least ballots of " + contest, at(row, "least_ballots"));
      values.add("reelected of " + contest, at(row, "reelected"));
    }
  }

  private static void swings(Values values, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String contest = at(row, "contest");
      if (at(row, "formula").equals("butler")) {
        values.add("butler to " + contest + "/" + at(row, "to"), at(row, "value"));
      } else if (at(row, "formula").equals("pedersen")) {
        values.add("volatility_groups of " + contest, at(row, "value"));
      }
    }
  }

  private static void trend(
      Values values, List<Map<String, String>> groups, List<Map<String, String>> candidates) {
    for (Map<String, String> row : groups) {
      String group = at(row, "contest") + "/" + at(row, "group");
      boolean isNow = at(row, "election").equals("now");
      values.add((isNow ? "votes of " : "votes before of ") + group, at(row, "votes"));
      values.add((isNow ? "share of " : "share before of ") + group, at(row, "share_pct"));
      if (isNow) {
        values.add("seats of " + group, at(row, "elected"));
        values.addEvenBlank("share, changed, of " + group, at(row, "share_change"));
        values.addEvenBlank("seats, changed, of " + group, at(row, "elected_change"));
      }
    }
    for (Map<String, String> row : candidates) {
      if (at(row, "election").equals("now")) {
        String person = at(row, "contest") + "/" + at(row, "candidate");
        values.add("votes of person " + person, at(row, "votes"));
        values.add("share of person " + person, at(row, "share_pct"));
        values.add("outcome of person " + person, at(row, "outcome"));
      }
    }
  }

  /** The sum of one contest is the contest. */
  private static void whole(Values values, Show show, String contest) {
    for (Map<String, String> row : show.rows("overall")) {
      String group = contest + "/" + at(row, "group");
      values.add("votes of " + group, at(row, "votes"));
      values.add("share of " + group, at(row, "share_pct"));
      values.add("share before of " + group, at(row, "previous_share_pct"));
      values.add("share change of " + group, at(row, "share_change"));
      values.add("seats of " + group, at(row, "elected"));
    }
    for (Map<String, String> row : show.rows("overall_indices")) {
      values.add(at(row, "index") + " of " + contest, at(row, "value"));
    }
  }

  private static String at(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** One question, asked of every table. */
  private record Show(String now, String before) {

    List<Map<String, String>> rows(String table) {
      return CsvRows.rows(
          "results", now, "--compare", before, "--by", "slate", "--show", table, "--decimals", "9");
    }

    List<Map<String, String>> trend(String table) {
      return CsvRows.rows(
          "trend", before, now, "--by", "slate", "--show", table, "--decimals", "9");
    }
  }

  /** What was found under each name, all of it the same; an empty cell says nothing. */
  private static final class Values {

    private final String election;
    private final Map<String, String> found = new LinkedHashMap<>();
    private int twice;

    Values(String election) {
      this.election = election;
    }

    /** Takes a value where one place must not be silent on what the other says. */
    void addEvenBlank(String name, String value) {
      add(name, value.isEmpty() ? "(blank)" : value);
    }

    void add(String name, String value) {
      if (value.isEmpty()) {
        return;
      }
      String other = found.putIfAbsent(name, value);
      if (other != null) {
        twice++;
        assertThat(value).as(name + " in" + election).isEqualTo(other);
      }
    }
  }
}
