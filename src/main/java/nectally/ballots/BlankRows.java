package nectally.ballots;

import nectally.csv.CsvTable;
import nectally.model.Place;
import nectally.problem.Rule;

/** Rows of a table of ballots on which nothing stands: blank ballots, or what a program left. */
final class BlankRows {

  private final CsvTable table;
  private long atEnd;

  BlankRows(CsvTable table) {
    this.table = table;
  }

  /** Notes a row of several columns, in the order of the file. */
  void note(CsvTable row) {
    boolean isBlank = row.header().size() > 1;
    for (int i = 0; isBlank && i < row.header().size(); i++) {
      isBlank = row.cell(i, "").isEmpty();
    }
    atEnd = isBlank ? atEnd + 1 : 0;
  }

  /** Notes how many rows at the end are blank; fewer than none where that is not known. */
  void noteAtEnd(long rows) {
    atEnd = rows < 0 ? atEnd : rows;
  }

  /** Warns of rows at the end, which a spreadsheet may have left. */
  void tellAtEnd() {
    if (atEnd > 0 && !table.problems().hasErrors()) {
      warn(
          atEnd,
          "at the end but what parts cells, counted as blank; if a spreadsheet left them there, take"
              + " them out of the file");
    }
  }

  /** Warns of so many lines up to the current one. */
  void warn(long blank, String what) {
    table
        .problems()
        .warning(
            new Place(table.file(), table.line() - 1),
            Rule.BLANK_LINES,
            "nothing stands on " + blank + (blank == 1 ? " line " : " lines ") + what);
  }
}
