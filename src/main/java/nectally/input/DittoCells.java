package nectally.input;

import java.util.List;
import nectally.csv.Column;
import nectally.csv.DittoMark;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Cells that stand for those above them, and would be read as names. */
final class DittoCells {

  private static final List<Field> NAMES =
      List.of(Field.CONTEST, Field.CANDIDATE, Field.AREA, Field.SLATE, Field.BLOC, Field.GENDER);

  private DittoCells() {}

  /** Reports columns of names whose first rows have such cells; returns whether none has. */
  static boolean areNone(ResultsTable table, long headerLine) {
    boolean none = true;
    for (Field field : NAMES) {
      for (Column column : table.columns().of(field).parts()) {
        for (String cell : column.below(table.rows())) {
          if (DittoMark.isOne(cell)) {
            report(table, column, cell, headerLine);
            none = false;
            break;
          }
        }
      }
    }
    return none;
  }

  private static void report(ResultsTable table, Column column, String cell, long headerLine) {
    Problems problems = table.rows().problems();
    problems.error(
        new Place(table.rows().file(), headerLine, column.number()),
        Rule.DITTO_MARK,
        column.title()
            + ": found "
            + Shown.quoted(cell)
            + ", which stands for the cell above; --fill "
            + ProposedShape.quoted(column.title())
            + " takes what stands there");
  }
}
