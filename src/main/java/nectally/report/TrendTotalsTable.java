package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.tally.Changes;
import nectally.tally.measures.Totals;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Series;

/** Seats, votes and turnout of a contest, or of all, over elections (commands.md 3.10). */
final class TrendTotalsTable extends TrendTable<Totals> {

  TrendTotalsTable(TableName name, List<String> elections) {
    super(
        new Columns<Point<Totals>>()
            .machines("election", Kind.TEXT, About.OTHER, p -> Cell.text(p.election()))
            .machines("contests", Kind.COUNT, About.OTHER, p -> p.cell(t -> contests(t)))
            .machines("seats", Kind.COUNT, About.SEATS, p -> p.cell(t -> Cell.count(t.seats())))
            .machines("votes", Kind.COUNT, About.VOTES, p -> p.cell(t -> Cell.count(t.votes())))
            .machines("ballots", Kind.COUNT, About.OTHER, p -> p.cell(t -> Cell.count(t.ballots())))
            .machines(
                "electorate", Kind.COUNT, About.OTHER, p -> p.cell(t -> Cell.count(t.electorate())))
            .machines(
                "turnout_pct", Kind.PERCENT, About.OTHER, p -> p.cell(t -> Cell.share(t.turnout())))
            .machines("votes_change_pct", Kind.POINTS, About.OTHER, p -> growth(p))
            .machines(
                "turnout_change",
                Kind.POINTS,
                About.CHANGE,
                p -> Cell.points(shareChange(p.value(), p.previous(), Totals::turnout)))
            .layout(name.key(), name.title()),
        elections);
  }

  @Override
  List<Series<Totals>> series(ContestTrend contest) {
    return List.of(contest.totals());
  }

  @Override
  void addName(Columns<Series<Totals>> columns) {
    columns.people("name", "Contest", Kind.TEXT, About.CONTEST, s -> Cell.text(nameOf(s)));
  }

  @Override
  void addElection(Columns<Series<Totals>> columns, Spot spot) {
    addVotes(columns, spot, Totals::votes);
    addShare(columns, spot, "turnout", Totals::turnout);
    columns.ifKnown();
  }

  private static String nameOf(Series<Totals> series) {
    return series.name().isEmpty() ? "All contests" : series.name();
  }

  private static Cell contests(Totals totals) {
    return Cell.count(OptionalLong.of(totals.contests()));
  }

  private static Cell growth(Point<Totals> point) {
    return Cell.number(Changes.percent(votes(point.value()), votes(point.previous())));
  }

  private static OptionalLong votes(Optional<Totals> totals) {
    return totals.map(Totals::votes).orElse(OptionalLong.empty());
  }
}
