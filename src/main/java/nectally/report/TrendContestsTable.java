package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.tally.ContestResult;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Series;

/** A contest over elections: seats, votes and turnout (commands.md 3.10). */
final class TrendContestsTable extends TrendTable<ContestResult> {

  TrendContestsTable(List<String> elections) {
    super(
        new Columns<Point<ContestResult>>()
            .machines("election", Kind.TEXT, About.OTHER, p -> Cell.text(p.election()))
            .machines(
                "seats", Kind.COUNT, About.SEATS, p -> p.cell(c -> Cell.count(c.contest().seats())))
            .machines("votes", Kind.COUNT, About.VOTES, p -> p.cell(c -> Cell.count(c.votes())))
            .machines(
                "electorate",
                Kind.COUNT,
                About.OTHER,
                p -> p.cell(c -> Cell.count(c.contest().facts().electorate())))
            .machines(
                "turnout_pct", Kind.PERCENT, About.OTHER, p -> p.cell(c -> Cell.share(c.turnout())))
            .machines("outcome", Kind.TEXT, About.OUTCOME, p -> p.cell(c -> Cell.word(c.outcome())))
            .machines("margin", Kind.COUNT, About.MARGIN, p -> p.cell(c -> Cell.count(c.margin())))
            .layout(TableName.TREND_CONTESTS.key(), TableName.TREND_CONTESTS.title()),
        elections);
  }

  @Override
  List<Series<ContestResult>> series(ContestTrend contest) {
    return List.of(contest.contest());
  }

  @Override
  void addName(Columns<Series<ContestResult>> columns) {
    columns.people("name", "Contest", Kind.TEXT, About.CONTEST, s -> Cell.text(s.name()));
  }

  @Override
  void addElection(Columns<Series<ContestResult>> columns, Spot spot) {
    columns
        .people(
            "votes_" + spot.number(),
            spot.start() + spot.marks().words().replace(" ", "\n"),
            Kind.COUNT,
            About.VOTES,
            s -> spot.cell(s, c -> Cell.count(c.votes())))
        .people(
            "turnout_" + spot.number(),
            spot.start() + "turnout",
            Kind.PERCENT,
            About.SHARE,
            s -> spot.cell(s, c -> Cell.share(c.turnout())))
        .ifKnown();
  }
}
