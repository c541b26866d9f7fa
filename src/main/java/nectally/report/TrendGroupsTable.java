package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.model.Ratio;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.RankedGroup;
import nectally.tally.trend.Series;

/** Groups over elections: votes, shares and seats. */
final class TrendGroupsTable extends TrendTable<RankedGroup> {

  private final String heading;
  private final Optional<Ratio> others;

  /**
   * Makes the table.
   *
   * @param name of groups of each contest, or of all
   * @param view says by what they are grouped, and which are small
   */
  TrendGroupsTable(TableName name, List<String> elections, TrendView view) {
    super(
        new Columns<Point<RankedGroup>>()
            .machines("election", Kind.TEXT, About.STEP, p -> Cell.text(p.election()))
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
                About.SHARE,
                p -> p.cell(g -> Cell.share(g.result().share())))
            .machines(
                "elected",
                Kind.COUNT,
                About.SEATS,
                p -> p.cell(g -> Cell.count(g.result().elected())))
            .machines("rank", Kind.COUNT, About.RANK, p -> p.cell(g -> Cell.count(g.rank())))
            .machines(
                "share_change", Kind.POINTS, About.CHANGE, p -> change(p.value(), p.previous()))
            .machines(
                "elected_change", Kind.SIGNED_COUNT, About.OTHER, p -> Cell.count(seatChange(p)))
            .layout(name.key(), name.title()),
        elections);
    heading = PeopleText.heading(view.by().orElse("group"));
    others = view.others();
  }

  @Override
  List<Series<RankedGroup>> series(ContestTrend contest) {
    return contest.groups();
  }

  @Override
  List<Series<RankedGroup>> seen(List<Series<RankedGroup>> all) {
    return others.isPresent() ? RankedGroup.gathered(all, others.get()) : all;
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
  void addElection(Columns<Series<RankedGroup>> columns, Spot spot) {
    addVotes(columns, spot, g -> g.result().votes());
    addShare(columns, spot, "share", g -> g.result().share());
    if (spot.compares()) {
      columns
          .people(
              "change_" + spot.number(),
              spot.start() + "change",
              Kind.POINTS,
              About.CHANGE,
              s -> change(spot.of(s), spot.before(s)))
          .ifKnown();
    }
    if (spot.marks().elect()) {
      columns.people(
          "elected_" + spot.number(),
          spot.start() + "elected",
          Kind.COUNT,
          About.SEATS,
          s -> spot.cell(s, g -> Cell.count(g.result().elected())));
    }
  }

  private static Cell change(Optional<RankedGroup> now, Optional<RankedGroup> before) {
    return Cell.points(shareChange(now, before, group -> group.result().share()));
  }

  private static OptionalInt seatChange(Point<RankedGroup> point) {
    OptionalInt now = elected(point.value());
    OptionalInt before = elected(point.previous());
    return now.isPresent() && before.isPresent()
        ? OptionalInt.of(now.getAsInt() - before.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt elected(Optional<RankedGroup> group) {
    return group.isPresent() ? group.get().result().elected() : OptionalInt.empty();
  }
}
