package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Share;
import nectally.tally.ContestResult;
import nectally.tally.measures.BallotCount;
import nectally.tally.measures.Bound;
import nectally.tally.measures.Bounds;

/** What the totals of a contest prove of its ballots, a row each. */
final class BoundsTable {

  static final String NAME = "bounds";

  private static final Fields<Row> FIELDS =
      new Fields<Row>()
          .add("ballots_that", Kind.TEXT, r -> word(r.bound().what()))
          .add("group", Kind.TEXT, r -> Cell.text(r.bound().group()))
          .add("other_group", Kind.TEXT, r -> Cell.text(r.bound().other()))
          .add("limit", Kind.TEXT, r -> word(r.bound().limit()))
          .add("ballots", Kind.COUNT, r -> Cell.count(r.bound().ballots()))
          .add("share_pct", Kind.PERCENT, Row::share)
          .add("of_ballots", Kind.COUNT, r -> Cell.count(r.of().ballots()))
          .add("of_ballots_stated", Kind.FLAG, r -> Cell.flag(r.of().stated()))
          .add("proof", Kind.TEXT, r -> word(r.bound().proof()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private BoundsTable() {}

  /** A bound and the ballots that it is measured against. */
  private record Row(Bound bound, BallotCount of) {

    Cell share() {
      return bound.what() == Bound.What.ALL
          ? Cell.EMPTY
          : Cell.share(Share.of(bound.ballots(), of.ballots()));
    }
  }

  /** Returns the table that machines read. */
  static Table forMachines(ContestResult contest, ResultsView view) {
    return LAYOUT.table(FIELDS.rows(rows(contest, view)));
  }

  /** Returns the table that people read; none where there is nothing to say. */
  static Optional<Table> forPeople(ContestResult contest, ResultsView view) {
    List<Row> rows = rows(contest, view);
    return rows.isEmpty() ? Optional.empty() : Optional.of(forPeople(rows));
  }

  private static Table forPeople(List<Row> rows) {
    return new Fields<Row>()
        .add(
            Column.of("ballots_that", "Ballots", Kind.TEXT).inFull(),
            r -> Cell.text(words(r.bound())))
        .add(
            "limit",
            "",
            Kind.TEXT,
            r -> Cell.text(r.bound().limit() == Bound.Limit.AT_LEAST ? "at least" : "at most"))
        .add("ballots", "Number", Kind.COUNT, r -> Cell.count(r.bound().ballots()))
        .add("share_pct", "Share", Kind.PERCENT, Row::share)
        .add("proof", "Proof", Kind.TEXT, r -> word(r.bound().proof()))
        .table(NAME, rows);
  }

  /** Returns what number of ballots the shares are of, or why there are no bounds. */
  static String note(ContestResult contest, ResultsView view) {
    return BallotCount.of(contest)
        .filter(of -> !rows(contest, view).isEmpty())
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

  private static List<Row> rows(ContestResult contest, ResultsView view) {
    List<Row> rows = new ArrayList<>();
    BallotCount.of(contest)
        .ifPresent(
            of ->
                Bounds.of(contest, view.by(), view.measuring().swing())
                    .forEach(bound -> rows.add(new Row(bound, of))));
    return rows;
  }

  private static Cell word(Enum<?> value) {
    return CandidatesTable.word(Optional.of(value));
  }

  private static String words(Bound bound) {
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
