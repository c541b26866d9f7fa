package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.tally.measures.Bound;
import nectally.tally.measures.CountedBound;

/** What the totals alone would prove of the ballots, beside what the ballots are. */
final class CountedBoundsTable {

  static final Layout<CountedBound> LAYOUT =
      new Columns<CountedBound>()
          .people("ballots_that", "Ballots", Kind.TEXT, About.WHO, b -> words(b))
          .inFull()
          .people("counted", "Counted", Kind.COUNT, About.OTHER, b -> Cell.count(b.counted()))
          .machines("ballots_that", Kind.TEXT, About.WHO, b -> Cell.word(b.bound().what()))
          .machines("group", Kind.TEXT, About.OTHER, b -> Cell.text(b.bound().group()))
          .machines("other_group", Kind.TEXT, About.OTHER, b -> Cell.text(b.bound().other()))
          .people("limit", "Totals\nalone say", Kind.TEXT, About.OTHER, b -> limit(b))
          .machines("limit", Kind.TEXT, About.OTHER, b -> Cell.word(b.bound().limit()))
          .add("ballots", "", Kind.COUNT, About.OTHER, b -> Cell.count(b.bound().ballots()))
          .machines("counted", Kind.COUNT, About.OTHER, b -> Cell.count(b.counted()))
          .machines("proof", Kind.TEXT, About.TEXT, b -> Cell.word(b.bound().proof()))
          .layout(TableName.COUNTED_BOUNDS.key(), TableName.COUNTED_BOUNDS.title());

  private CountedBoundsTable() {}

  /** Returns the table, without a row where tickets were not counted. */
  static Table<CountedBound> of(CountedContest contest, CountView view) {
    boolean none =
        view.slate().isEmpty() || view.most().isEmpty() || contest.counts().voting() == 0;
    List<CountedBound> bounds =
        none
            ? List.of()
            : CountedBound.of(
                contest, view.columns(), view.slate().orElseThrow(), view.most().orElseThrow());
    return LAYOUT.table(bounds).hidden(bounds.isEmpty());
  }

  private static Cell words(CountedBound counted) {
    return Cell.text(BoundsTable.words(counted.bound()));
  }

  private static Cell limit(CountedBound counted) {
    return Cell.text(counted.bound().limit() == Bound.Limit.AT_LEAST ? "at least" : "at most");
  }
}
