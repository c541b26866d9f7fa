package nectally.report;

import java.util.Locale;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.CountedContest.Irregular;

/** What is unusual about ballots, with the place of the first. */
final class IrregularTable {

  static final String NAME = "irregular";

  private static final Fields<Irregular> FIELDS =
      new Fields<Irregular>()
          .add("what", "What", Kind.TEXT, i -> Cell.text(i.what().name().toLowerCase(Locale.ROOT)))
          .add("name", "Name", Kind.TEXT, i -> i.name().isEmpty() ? Cell.EMPTY : name(i))
          .add("ballots", "Ballots", Kind.COUNT, i -> Cell.count(i.ballots()))
          .add("file", "First in", Kind.TEXT, i -> Cell.text(i.place().file()))
          .add("line", "Line", Kind.COUNT, i -> Cell.count(i.place().line()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private IrregularTable() {}

  private static Cell name(Irregular irregular) {
    return Cell.text(irregular.name());
  }

  /** Returns the table, without a row where nothing is unusual. */
  static Table of(CountedContest contest) {
    return LAYOUT.table(FIELDS.rows(contest.irregular()));
  }
}
