package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.CandidateResult;
import nectally.tally.trend.RankedGroup;
import nectally.tally.trend.Series;

/**
 * Series as machines read them, a row for each election, and as people do, a line for each series.
 */
final class TrendTables {

  static final String GROUPS = "groups";
  static final String CANDIDATES = "candidates";

  private static final Fields<Point<RankedGroup>> GROUP_FIELDS =
      new Fields<Point<RankedGroup>>()
          .add("election", Kind.TEXT, p -> Cell.text(p.election()))
          .add("group", Kind.TEXT, p -> Cell.text(p.series().name()))
          .add("candidates", Kind.COUNT, p -> p.cell(g -> Cell.count(g.result().candidates())))
          .add("votes", Kind.COUNT, p -> p.cell(g -> Cell.count(g.result().votes())))
          .add("share_pct", Kind.PERCENT, p -> p.cell(g -> Cell.share(g.result().share())))
          .add("elected", Kind.COUNT, p -> p.cell(g -> Cell.count(g.result().elected())))
          .add("rank", Kind.COUNT, p -> p.cell(g -> Cell.count(g.rank())));

  private static final Fields<Point<CandidateResult>> CANDIDATE_FIELDS =
      new Fields<Point<CandidateResult>>()
          .add("election", Kind.TEXT, p -> Cell.text(p.election()))
          .add("candidate", Kind.TEXT, p -> Cell.text(p.series().name()))
          .add("slate", Kind.TEXT, p -> p.cell(c -> Cell.text(c.candidacy().slate())))
          .add("votes", Kind.COUNT, p -> p.cell(c -> Cell.count(c.votes())))
          .add("share_pct", Kind.PERCENT, p -> p.cell(c -> Cell.share(c.share())))
          .add("rank", Kind.COUNT, p -> p.cell(c -> Cell.count(c.rank())))
          .add("joint", Kind.FLAG, p -> p.cell(c -> Cell.flag(c.rank().isPresent() && c.joint())))
          .add("outcome", Kind.TEXT, p -> p.cell(c -> CandidatesTable.word(c.outcome())));

  static final Layout GROUP_LAYOUT = Layout.of(GROUPS, "", GROUP_FIELDS.columns());
  static final Layout CANDIDATE_LAYOUT = Layout.of(CANDIDATES, "", CANDIDATE_FIELDS.columns());

  private TrendTables() {}

  /** A series in one election. */
  private record Point<V>(String election, Series<V> series, Optional<V> value) {

    Cell cell(Function<V, Cell> field) {
      return value.map(field).orElse(Cell.EMPTY);
    }
  }

  static Table groups(List<Series<RankedGroup>> series, List<String> elections) {
    return GROUP_LAYOUT.table(GROUP_FIELDS.rows(points(series, elections)));
  }

  static Table candidates(List<Series<CandidateResult>> series, List<String> elections) {
    return CANDIDATE_LAYOUT.table(CANDIDATE_FIELDS.rows(points(series, elections)));
  }

  private static <V> List<Point<V>> points(List<Series<V>> series, List<String> elections) {
    List<Point<V>> points = new ArrayList<>();
    for (Series<V> one : series) {
      for (int i = 0; i < elections.size(); i++) {
        points.add(new Point<>(elections.get(i), one, one.values().get(i)));
      }
    }
    return points;
  }

  /**
   * Returns a line for each group: votes, share and seats in each election.
   *
   * @param marks what each election counts
   */
  static Table groupsForPeople(
      List<Series<RankedGroup>> series, List<String> elections, List<Marks> marks, String heading) {
    Fields<Series<RankedGroup>> fields = new Fields<>();
    fields.add(
        "group", heading, Kind.TEXT, s -> Cell.text(s.name().isEmpty() ? "(none)" : s.name()));
    for (int i = 0; i < elections.size(); i++) {
      if (series.stream().allMatch(isMissing(i))) {
        continue;
      }
      int at = i;
      String election = heading(elections.get(i));
      fields
          .add(
              "votes_" + i,
              election + marks.get(i).words(),
              Kind.COUNT,
              s -> value(s, at, g -> Cell.count(g.result().votes())))
          .add(
              "share_" + i,
              election + "share",
              Kind.PERCENT,
              s -> value(s, at, g -> Cell.share(g.result().share())));
      if (marks.get(i) == Marks.VOTES) {
        fields.add(
            "elected_" + i,
            election + "elected",
            Kind.COUNT,
            s -> value(s, at, g -> Cell.count(g.result().elected())));
      }
    }
    return fields.table(GROUPS, series);
  }

  /**
   * Returns a line for each candidate: rank, with a tick for the elected, votes and share.
   *
   * @param marks what each election counts
   */
  static Table candidatesForPeople(
      List<Series<CandidateResult>> series, List<String> elections, List<Marks> marks) {
    Fields<Series<CandidateResult>> fields = new Fields<>();
    fields.add("candidate", "Candidate", Kind.TEXT, s -> Cell.text(s.name()));
    for (int i = 0; i < elections.size(); i++) {
      if (series.stream().allMatch(isMissing(i))) {
        continue;
      }
      int at = i;
      String election = heading(elections.get(i));
      fields
          .add(
              Column.of("rank_" + i, election + "rank", Kind.TEXT).right(),
              s -> value(s, at, c -> Cell.text(rank(c, marks.get(at)))))
          .add(
              "votes_" + i,
              election + marks.get(i).words(),
              Kind.COUNT,
              s -> value(s, at, c -> Cell.count(c.votes())))
          .add(
              "share_" + i,
              election + "share",
              Kind.PERCENT,
              s -> value(s, at, c -> Cell.share(c.share())));
    }
    return fields.table(CANDIDATES, series);
  }

  private static Predicate<Series<?>> isMissing(int election) {
    return series -> series.values().get(election).isEmpty();
  }

  /** Returns a label on several lines, so that long ones keep columns narrow. */
  private static String heading(String label) {
    return label.replace(" ", "\n").replaceAll("-(?=\\p{L})", "-\n") + "\n";
  }

  private static <V> Cell value(Series<V> series, int election, Function<V, Cell> field) {
    return series.values().get(election).map(field).orElse(Cell.EMPTY);
  }

  /** Returns the rank, ticked where votes elect; nominations elect nobody. */
  private static String rank(CandidateResult candidate, Marks marks) {
    OptionalInt rank = candidate.rank();
    String place =
        rank.isEmpty() ? PeopleText.UNKNOWN : rank.getAsInt() + (candidate.joint() ? "=" : "");
    return candidate.isElected() && marks == Marks.VOTES ? "✓ " + place : place;
  }
}
