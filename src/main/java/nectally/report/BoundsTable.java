package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Share;
import nectally.tally.ContestResult;
import nectally.tally.measures.BallotCount;
import nectally.tally.measures.Bound;
import nectally.tally.measures.Bounds;

/** What the totals of a contest prove of its ballots, a row each. */
final class BoundsTable extends ResultsTable<BoundsTable.Row> {

  BoundsTable() {
    super(
        new Columns<Row>()
            .people("ballots_that", "Ballots", Kind.TEXT, About.WHO, r -> words(r))
            .inFull()
            .machines("ballots_that", Kind.TEXT, About.WHO, r -> Cell.word(r.bound().what()))
            .machines("group", Kind.TEXT, About.OTHER, r -> Cell.text(r.bound().group()))
            .machines("other_group", Kind.TEXT, About.OTHER, r -> Cell.text(r.bound().other()))
            .people("limit", "", Kind.TEXT, About.OTHER, r -> limit(r))
            .machines("limit", Kind.TEXT, About.OTHER, r -> Cell.word(r.bound().limit()))
            .machines("proof", Kind.TEXT, About.TEXT, r -> Cell.word(r.bound().proof()))
            .add("ballots", "Number", Kind.COUNT, About.OTHER, r -> ballots(r))
            .add("share_pct", "Share", Kind.PERCENT, About.OTHER, r -> r.share())
            .machines("of_ballots", Kind.COUNT, About.OTHER, r -> Cell.count(r.of().ballots()))
            .machines("of_ballots_stated", Kind.FLAG, About.OTHER, r -> Cell.flag(r.of().stated()))
            .people("proof", "Proof", Kind.TEXT, About.TEXT, r -> Cell.word(r.bound().proof()))
            .layout(TableName.BOUNDS.key(), TableName.BOUNDS.title()));
  }

  /** A bound and the ballots that it is measured against. */
  record Row(Bound bound, BallotCount of) {

    Cell share() {
      return bound.what() == Bound.What.ALL
          ? Cell.EMPTY
          : Cell.share(Share.of(bound.ballots(), of.ballots()));
    }
  }

  /** Returns a table that people see only where there is anything to say. */
  @Override
  Table<Row> of(ContestFigures contest) {
    return layout().table(contest.bounds()).hidden(contest.bounds().isEmpty());
  }

  private static Cell words(Row row) {
    return Cell.text(words(row.bound()));
  }

  private static Cell limit(Row row) {
    return Cell.text(row.bound().limit() == Bound.Limit.AT_LEAST ? "at least" : "at most");
  }

  private static Cell ballots(Row row) {
    return Cell.count(row.bound().ballots());
  }

  /** Returns what number of ballots the shares are of, or why there are no bounds. */
  static String note(ContestFigures contest) {
    return BallotCount.of(contest.contest().now())
        .filter(of -> !contest.bounds().isEmpty())
        .map(
            of ->
                of.stated()
                    ? "Bounds from totals at " + ballots(of) + " ballots, as stated."
                    : "Bounds from totals at the fewest possible ballots, "
                        + ballots(of)
                        + ": with more ballots those by tops and overlap are lower.")
        .orElse(
            "There are no bounds on ballots: they need all votes, and the votes of a ballot or the"
                + " seats.");
  }

  private static String ballots(BallotCount of) {
    return PeopleText.count(of.ballots());
  }

  /** Returns the bounds of a contest; none where nothing can be proved. */
  static List<Row> rows(ContestResult contest, ResultsView view) {
    List<Row> rows = new ArrayList<>();
    BallotCount.of(contest)
        .ifPresent(
            of ->
                Bounds.of(contest, view.by(), view.measuring().swing())
                    .forEach(bound -> rows.add(new Row(bound, of))));
    return rows;
  }

  static String words(Bound bound) {
    String group = bound.group().orElse("");
    String other = bound.other().orElse("");
    return switch (bound.what()) {
      case ALL -> "in all";
      case SOME_NOT_ALL -> "for some of " + group + ", not all";
      case FULL_SLATE -> "for all of " + group;
      case FULL_SLATE_OF_EITHER -> "for all of " + group + " or of " + other;
      case FULL_SLATE_OF_NEITHER -> "for all of neither " + group + " nor " + other;
      case MIXED -> "for two or more groups";
      case BOTH -> "for both " + group + " and " + other;
    };
  }
}
