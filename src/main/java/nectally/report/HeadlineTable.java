package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.LazyList;

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
    return layout().table(new Rows(overall));
  }

  /** A sentence for each contest, made when it is looked at, and one for several together. */
  private static final class Rows extends LazyList<Row> {

    private final OverallFigures overall;
    private final List<ContestFigures> contests;

    Rows(OverallFigures overall) {
      this.overall = overall;
      contests = overall.contests();
    }

    @Override
    protected Row make(int index) {
      if (index == contests.size()) {
        return new Row(ALL, overall.sentence());
      }
      ContestFigures contest = contests.get(index);
      return new Row(contest.contest().now().name(), contest.sentence());
    }

    @Override
    public int size() {
      return contests.size() > 1 ? contests.size() + 1 : contests.size();
    }
  }
}
