package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.StageFigure;
import nectally.transferable.RankedContest;
import nectally.transferable.Stage;
import nectally.transferable.StageLine;

/** Every candidate at every stage; people see the result sheet in its place. */
final class StagesTable {

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .machines("stage", Kind.COUNT, About.STEP, r -> Cell.count(r.stage().number()))
          .machines(
              "action",
              Kind.TEXT,
              About.TEXT,
              r -> Cell.text(r.stage().action().text(r.ranked().names())))
          .machines("candidate", Kind.TEXT, About.WHO, StagesTable::candidate)
          .machines("votes", Kind.FIXED, About.VOTES, StagesTable::votes)
          .machines("transferred", Kind.FIXED, About.CHANGE, StagesTable::transferred)
          .machines("status", Kind.TEXT, About.OUTCOME, StagesTable::status)
          .machines(
              "threshold",
              Kind.FIXED,
              About.THRESHOLD,
              r -> RankedCandidatesTable.fixed(r.ranked().count(), r.stage().threshold()))
          .pictures("slate", About.GROUP, StagesTable::slate)
          .layout(TableName.STAGES.key(), TableName.STAGES.title());

  private StagesTable() {}

  /**
   * A candidate at a stage, or what is not transferable.
   *
   * @param candidate the number; that behind the last for what is not transferable
   */
  record Row(RankedContest ranked, Stage stage, int candidate) {

    boolean isLost() {
      return candidate == ranked.contest().candidacies().size();
    }

    /** Returns the row as it follows from the ballots. */
    StageLine line() {
      return new StageLine(ranked, stage.number(), candidate);
    }
  }

  static Table<Row> of(RankedContest ranked) {
    List<Row> rows = new ArrayList<>();
    for (Stage stage : ranked.count().stages()) {
      for (int c = 0; c <= ranked.contest().candidacies().size(); c++) {
        rows.add(new Row(ranked, stage, c));
      }
    }
    return LAYOUT.table(rows).forPeople(() -> ResultSheet.of(ranked));
  }

  static String name(RankedContest ranked, int candidate) {
    return ranked.contest().candidacies().get(candidate).name();
  }

  private static Cell candidate(Row row) {
    return row.isLost() ? Cell.NONE : Cell.text(name(row.ranked(), row.candidate()));
  }

  private static Cell slate(Row row) {
    return row.isLost()
        ? Cell.NONE
        : Cell.text(row.ranked().contest().candidacies().get(row.candidate()).slate());
  }

  private static Cell votes(Row row) {
    return RankedCandidatesTable.fixed(row.ranked().count(), row.line().votes());
  }

  private static Cell transferred(Row row) {
    return row.stage().number() == 1
        ? Cell.NONE
        : RankedCandidatesTable.fixed(row.ranked().count(), row.line().transferred());
  }

  private static Cell status(Row row) {
    return Cell.text(row.line().text(StageFigure.STATUS));
  }
}
