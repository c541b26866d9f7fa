package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Points;
import nectally.model.Share;
import nectally.tally.Changes;
import nectally.tally.ElectionResult;
import nectally.tally.measures.Totals;

/** Contests, seats, votes and ballots of the whole election in sum (commands.md 3.9). */
final class TotalsTable extends ResultsTable<TotalsTable.Row> {

  /** The sums now and before. */
  record Row(Totals now, Optional<Totals> before) {

    OptionalLong before(Function<Totals, OptionalLong> sum) {
      return before.map(sum).orElse(OptionalLong.empty());
    }

    Optional<Share> turnoutBefore() {
      return before.flatMap(Totals::turnout);
    }

    Optional<Points> turnoutChange() {
      return Changes.of(now.turnout(), turnoutBefore());
    }
  }

  TotalsTable(ResultsView view, Marked marked) {
    super(
        new Columns<Row>()
            .add("contests", "Contests", Kind.COUNT, About.OTHER, r -> Cell.count(contests(r.now)))
            .add("seats", "Seats", Kind.COUNT, About.SEATS, r -> Cell.count(r.now.seats()))
            .add("candidates", "Stood", Kind.COUNT, About.OTHER, r -> Cell.count(stood(r.now)))
            .add("votes", marked.heading(), Kind.COUNT, About.VOTES, r -> Cell.count(r.now.votes()))
            .machines("ballots", Kind.COUNT, About.OTHER, r -> Cell.count(r.now.ballots()))
            .machines("spoilt", Kind.COUNT, About.OTHER, r -> Cell.count(r.now.spoilt()))
            .machines("electorate", Kind.COUNT, About.OTHER, r -> Cell.count(r.now.electorate()))
            .machines(
                "previous_contests",
                Kind.COUNT,
                About.OTHER,
                r -> Cell.count(r.before(TotalsTable::contests)))
            .machines(
                "previous_seats",
                Kind.COUNT,
                About.EARLIER_SEATS,
                r -> Cell.count(r.before(Totals::seats)))
            .machines(
                "previous_votes",
                Kind.COUNT,
                About.EARLIER_VOTES,
                r -> Cell.count(r.before(Totals::votes)))
            .add(
                "votes_change_pct",
                marked.heading() + "\n+/- %",
                Kind.POINTS,
                About.OTHER,
                r -> Cell.number(Changes.percent(r.now.votes(), r.before(Totals::votes))))
            .ifKnown()
            .add(
                "turnout_pct",
                "Turnout",
                Kind.PERCENT,
                About.OTHER,
                r -> Cell.share(r.now.turnout()))
            .ifKnown()
            .add(
                "previous_turnout_pct",
                view.headingBefore() + "\nturnout",
                Kind.PERCENT,
                About.OTHER,
                r -> Cell.share(r.turnoutBefore()))
            .ifKnown()
            .add(
                "turnout_change",
                "Change",
                Kind.POINTS,
                About.CHANGE,
                r -> Cell.points(r.turnoutChange()))
            .ifKnown()
            .layout(TableName.TOTALS.key(), TableName.TOTALS.title())
            .in(Layout.Scope.ELECTION));
  }

  @Override
  Table<Row> of(OverallFigures overall) {
    Totals now = Totals.of(overall.comparison().now().contests());
    Optional<Totals> before =
        overall.comparison().before().map(ElectionResult::contests).map(Totals::of);
    return layout().table(List.of(new Row(now, before)));
  }

  private static OptionalLong contests(Totals totals) {
    return OptionalLong.of(totals.contests());
  }

  private static OptionalLong stood(Totals totals) {
    return OptionalLong.of(totals.candidates());
  }
}
