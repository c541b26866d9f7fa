package nectally.input;

import java.util.List;
import java.util.Set;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A second line of names below a header that has one name several times. */
final class SecondLine {

  private SecondLine() {}

  /** Reports such a line; returns whether there is none. */
  static boolean isNone(CsvTable table, ResultsTable found) {
    Set<String> repeated = RepeatedNames.of(table.header());
    repeated.remove("");
    if (found.rows() != table || repeated.isEmpty()) {
      return true;
    }
    List<String> next = next(table);
    if (!UnnamedColumns.isHeader(next)) {
      return true;
    }
    table
        .problems()
        .error(
            new Place(table.file(), table.headerLine()),
            Rule.DUPLICATE_HEADER,
            "columns have the same names, and the line below has more, "
                + Shown.list(next.stream().filter(name -> !name.isEmpty()).toList())
                + "; --header-lines 2 reads both");
    return false;
  }

  /** Returns the line below the header, which may have been looked at already. */
  private static List<String> next(CsvTable table) {
    for (HeaderLine line : table.lines()) {
      if (line.number() > table.headerLine()) {
        return line.cells();
      }
    }
    List<List<String>> rows = UnnamedColumns.rowsBelow(table);
    return rows.isEmpty() ? List.of() : rows.get(0);
  }
}
