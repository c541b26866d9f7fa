package nectally.report;

import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.CountedContest.Irregular;

/** What is unusual about ballots, with the place of the first. */
final class IrregularTable {

  static final Layout<Irregular> LAYOUT =
      new Columns<Irregular>()
          .add("what", "What", Kind.TEXT, About.OTHER, i -> Cell.word(i.what()))
          .add("name", "Name", Kind.TEXT, About.WHO, i -> name(i))
          .add("ballots", "Ballots", Kind.COUNT, About.OTHER, i -> Cell.count(i.ballots()))
          .add("file", "First in", Kind.TEXT, About.OTHER, i -> Cell.text(i.place().file()))
          .add("line", "Line", Kind.COUNT, About.OTHER, i -> Cell.count(i.place().line()))
          .layout(TableName.IRREGULAR.key(), TableName.IRREGULAR.title());

  private IrregularTable() {}

  /** Returns the table, without a row where nothing is unusual. */
  static Table<Irregular> of(CountedContest contest) {
    return LAYOUT.table(contest.irregular());
  }

  private static Cell name(Irregular irregular) {
    return irregular.name().isEmpty() ? Cell.EMPTY : Cell.text(irregular.name());
  }
}
