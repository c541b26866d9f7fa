package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.transferable.Action;
import nectally.transferable.RankedContest;
import nectally.transferable.Stage;

/** Every candidate at every stage; people see the result sheet in its place. */
final class StagesTable {

  private static final String NON_TRANSFERABLE = "non_transferable";

  static final Layout<Row> LAYOUT =
      new Columns<Row>()
          .machines("stage", Kind.COUNT, About.RANK, r -> Cell.count(r.stage().number()))
          .machines("action", Kind.TEXT, About.TEXT, r -> Cell.text(action(r.ranked(), r.stage())))
          .machines("candidate", Kind.TEXT, About.WHO, StagesTable::candidate)
          .machines("votes", Kind.FIXED, About.VOTES, StagesTable::votes)
          .machines("transferred", Kind.FIXED, About.CHANGE, StagesTable::transferred)
          .machines("status", Kind.TEXT, About.OUTCOME, StagesTable::status)
          .machines(
              "threshold",
              Kind.FIXED,
              About.OTHER,
              r -> RankedCandidatesTable.fixed(r.ranked().count(), r.stage().threshold()))
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

  /** Returns what a stage is called: {@code surplus Smith}, {@code exclusion A; B}. */
  static String action(RankedContest ranked, Stage stage) {
    if (stage.action() instanceof Action.Surplus surplus) {
      return "surplus " + name(ranked, surplus.candidate());
    }
    if (stage.action() instanceof Action.Exclusion exclusion) {
      return "exclusion " + names(ranked, exclusion.candidates());
    }
    if (stage.action() instanceof Action.QuotaExclusion exclusion) {
      return "exclusion by quota " + names(ranked, exclusion.candidates());
    }
    return "first preferences";
  }

  static String name(RankedContest ranked, int candidate) {
    return ranked.contest().candidacies().get(candidate).name();
  }

  private static String names(RankedContest ranked, List<Integer> candidates) {
    List<String> names = new ArrayList<>(candidates.size());
    for (int candidate : candidates) {
      names.add(name(ranked, candidate));
    }
    return String.join("; ", names);
  }

  /** Returns what a stage changed of a candidate's votes, or of what is not transferable. */
  static long change(Row row) {
    int index = row.stage().number() - 2;
    if (!row.isLost()) {
      return row.stage().transferred(row.candidate());
    }
    return row.stage().totals().nonTransferable()
        - row.ranked().count().stages().get(index).totals().nonTransferable();
  }

  /** Returns the votes at the end of a stage, in units. */
  static long amount(Row row) {
    return row.isLost()
        ? row.stage().totals().nonTransferable()
        : row.stage().totals().of(row.candidate());
  }

  private static Cell candidate(Row row) {
    return row.isLost() ? Cell.NONE : Cell.text(name(row.ranked(), row.candidate()));
  }

  private static Cell votes(Row row) {
    return RankedCandidatesTable.fixed(row.ranked().count(), amount(row));
  }

  private static Cell transferred(Row row) {
    return row.stage().number() == 1
        ? Cell.NONE
        : RankedCandidatesTable.fixed(row.ranked().count(), change(row));
  }

  private static Cell status(Row row) {
    return Cell.text(
        row.isLost() ? NON_TRANSFERABLE : row.stage().standings().get(row.candidate()).word());
  }
}
