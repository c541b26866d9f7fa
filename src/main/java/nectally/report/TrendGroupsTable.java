package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.RankedGroup;
import nectally.tally.trend.Series;

/** Groups over elections: votes, shares and seats. */
final class TrendGroupsTable extends TrendTable<RankedGroup> {

  private final String heading;

  /**
   * Makes the table.
   *
   * @param by the column of the groups
   */
  TrendGroupsTable(List<String> elections, String by) {
    super(
        new Columns<Point<RankedGroup>>()
            .machines("election", Kind.TEXT, About.OTHER, p -> Cell.text(p.election()))
            .machines("group", Kind.TEXT, About.WHO, p -> Cell.text(p.series().name()))
            .machines(
                "candidates",
                Kind.COUNT,
                About.OTHER,
                p -> p.cell(g -> Cell.count(g.result().candidates())))
            .machines(
                "votes", Kind.COUNT, About.VOTES, p -> p.cell(g -> Cell.count(g.result().votes())))
            .machines(
                "share_pct",
                Kind.PERCENT,
                About.OTHER,
                p -> p.cell(g -> Cell.share(g.result().share())))
            .machines(
                "elected",
                Kind.COUNT,
                About.SEATS,
                p -> p.cell(g -> Cell.count(g.result().elected())))
            .machines("rank", Kind.COUNT, About.RANK, p -> p.cell(g -> Cell.count(g.rank())))
            .layout(TableName.TREND_GROUPS.key(), TableName.TREND_GROUPS.title()),
        elections);
    heading = PeopleText.heading(by);
  }

  @Override
  List<Series<RankedGroup>> series(ContestTrend contest) {
    return contest.groups();
  }

  @Override
  void addName(Columns<Series<RankedGroup>> columns) {
    columns.people(
        "group",
        heading,
        Kind.TEXT,
        About.WHO,
        s -> Cell.text(s.name().isEmpty() ? "(none)" : s.name()));
  }

  @Override
  void addElection(Columns<Series<RankedGroup>> columns, int election, String start, Marks marks) {
    columns
        .people(
            "votes_" + election,
            start + marks.words(),
            Kind.COUNT,
            About.VOTES,
            s -> cell(s, election, g -> Cell.count(g.result().votes())))
        .people(
            "share_" + election,
            start + "share",
            Kind.PERCENT,
            About.SHARE,
            s -> cell(s, election, g -> Cell.share(g.result().share())));
    if (marks == Marks.VOTES) {
      columns.people(
          "elected_" + election,
          start + "elected",
          Kind.COUNT,
          About.SEATS,
          s -> cell(s, election, g -> Cell.count(g.result().elected())));
    }
  }
}
