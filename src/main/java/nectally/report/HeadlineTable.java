package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;

/** The conclusion in one sentence a contest, and one for all (commands.md 3.11). */
final class HeadlineTable extends ResultsTable<HeadlineTable.Row> {

  /** What stands for all contests together where a contest's name stands. */
  private static final String ALL = "*";

  /** A sentence, and the name of the contest that it is about. */
  record Row(String contest, String text) {}

  HeadlineTable() {
    super(
        new Columns<Row>()
            .add("contest", "Contest", Kind.TEXT, About.CONTEST, r -> Cell.text(r.contest()))
            .add("text", "Headline", Kind.TEXT, About.TEXT, r -> Cell.text(r.text()))
            .inFull()
            .layout(TableName.HEADLINE.key(), TableName.HEADLINE.title())
            .in(Layout.Scope.OPENING));
  }

  @Override
  Table<Row> of(OverallFigures overall) {
    List<Row> rows = new ArrayList<>();
    for (ContestFigures contest : overall.contests()) {
      rows.add(new Row(contest.contest().now().name(), contest.sentence()));
    }
    if (rows.size() > 1) {
      rows.add(new Row(ALL, overall.sentence()));
    }
    return layout().table(rows);
  }
}
