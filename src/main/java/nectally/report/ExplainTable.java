package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;

/** Why the winners are the winners: a row a step (commands.md 3.8). */
final class ExplainTable extends ResultsTable<ExplainTable.Step> {

  ExplainTable() {
    super(layout(TableName.EXPLAIN));
  }

  /**
   * A step.
   *
   * @param number from 1
   */
  record Step(int number, Line line) {}

  /** Returns the layout under the name of an answer. */
  static Layout<Step> layout(TableName name) {
    return new Columns<Step>()
        .machines("step", Kind.COUNT, About.RANK, s -> Cell.count(s.number()))
        .machines("candidate", Kind.TEXT, About.WHO, s -> Cell.text(s.line().candidate()))
        .machines("text", Kind.TEXT, About.TEXT, s -> Cell.text(s.line().text()))
        .layout(name.key(), name.title());
  }

  /** Returns lines with their numbers. */
  static List<Step> numbered(List<Line> lines) {
    List<Step> steps = new ArrayList<>(lines.size());
    for (Line line : lines) {
      steps.add(new Step(steps.size() + 1, line));
    }
    return steps;
  }

  @Override
  Table<Step> of(ContestFigures contest) {
    return layout().table(numbered(contest.explanation()));
  }
}
