package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.tally.measures.Bound;
import nectally.tally.measures.CountedBound;

/** What the totals alone would prove of the ballots, beside what the ballots are. */
final class CountedBoundsTable {

  static final String NAME = "bounds";

  private static final Fields<CountedBound> FIELDS =
      new Fields<CountedBound>()
          .add("ballots_that", Kind.TEXT, b -> CandidatesTable.word(Optional.of(b.bound().what())))
          .add("group", Kind.TEXT, b -> Cell.text(b.bound().group()))
          .add("other_group", Kind.TEXT, b -> Cell.text(b.bound().other()))
          .add("limit", Kind.TEXT, b -> CandidatesTable.word(Optional.of(b.bound().limit())))
          .add("ballots", Kind.COUNT, b -> Cell.count(b.bound().ballots()))
          .add("counted", Kind.COUNT, b -> Cell.count(b.counted()))
          .add("proof", Kind.TEXT, b -> CandidatesTable.word(Optional.of(b.bound().proof())));

  private static final Fields<CountedBound> FOR_PEOPLE =
      new Fields<CountedBound>()
          .add(
              Column.of("ballots_that", "Ballots", Kind.TEXT).inFull(),
              b -> Cell.text(BoundsTable.words(b.bound())))
          .add("counted", "Counted", Kind.COUNT, b -> Cell.count(b.counted()))
          .add("limit", "Totals alone say", Kind.TEXT, b -> Cell.text(limit(b.bound())))
          .add("ballots", "", Kind.COUNT, b -> Cell.count(b.bound().ballots()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private CountedBoundsTable() {}

  /** Returns the table that machines read, without a row where tickets were not counted. */
  static Table forMachines(CountedContest contest, CountView view) {
    return LAYOUT.table(FIELDS.rows(bounds(contest, view)));
  }

  /** Returns the table that people read, without a row where there is nothing to say. */
  static Table forPeople(CountedContest contest, CountView view) {
    return FOR_PEOPLE.table(NAME, bounds(contest, view));
  }

  private static List<CountedBound> bounds(CountedContest contest, CountView view) {
    return view.slate().isEmpty() || view.most().isEmpty() || contest.counts().voting() == 0
        ? List.of()
        : CountedBound.of(contest, view.columns(), view.slate().get(), view.most().getAsInt());
  }

  private static String limit(Bound bound) {
    return bound.limit() == Bound.Limit.AT_LEAST ? "at least" : "at most";
  }
}
