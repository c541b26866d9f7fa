package nectally.csv;

import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Reports rows that have more or fewer cells than the header. */
final class RowLength {

  private RowLength() {}

  /** Says what was expected and what was found; the two differ. */
  static void refuse(Place row, int expected, Records record, Problems problems) {
    int found = record.size();
    boolean tooShort = found < expected;
    boolean isText = tooShort && !record.isBlank(0) && record.isBlankFrom(1);
    String cells = expected == 1 ? "1 cell as in the header" : expected + " cells as in the header";
    problems.error(
        tooShort ? row : row.at(expected + 1),
        tooShort ? Rule.ROW_TOO_SHORT : Rule.ROW_TOO_LONG,
        "expected "
            + cells
            + ", found "
            + found
            + (isText && CountColumn.likely(record.cell(0, "")).isEmpty()
                ? "; where it names what is below it, " + HeadedRows.options()
                : "")
            + (tooShort ? "" : "; a text with the delimiter inside needs quotes"));
  }
}
