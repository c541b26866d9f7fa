package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.CountColumn;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;

/** Whether a line is likely a header that nobody knows, by what stands below it. */
final class LikelyHeader {

  private static final int FEWEST = 2;

  private LikelyHeader() {}

  /**
   * A header has several names and no figure but years beside a name that is known, and there is a
   * figure below.
   */
  static boolean isOne(List<String> names, List<String> below) {
    int named = 0;
    boolean years = false;
    boolean known = false;
    for (String name : names) {
      boolean year = isYear(name);
      if (!year && CountColumn.isNumber(name)) {
        return false;
      }
      years |= year;
      known |= Field.match(name).isPresent();
      named += name.isEmpty() ? 0 : 1;
    }
    if (years && !known) {
      return false;
    }
    boolean figure = false;
    for (String cell : below) {
      figure |= CountColumn.isNumber(cell);
    }
    return named >= FEWEST && figure && below.size() == names.size();
  }

  static boolean isYear(String name) {
    return name.matches("(18|19|20)[0-9][0-9]");
  }

  /** Returns whether a row below the votes says what share they are, and counts nothing. */
  static boolean isOfShares(List<String> cells) {
    boolean shares = false;
    for (String cell : cells) {
      boolean share = cell.endsWith("%");
      shares |= share;
      if (!share && CountColumn.likely(cell).isPresent()) {
        return false;
      }
    }
    return shares;
  }

  /** Returns what the lines propose in which a header was looked for, which may be of several. */
  static ProposedColumns columns(CsvTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (HeaderLine line : table.lines()) {
      if (line.cells().equals(table.header())) {
        return ProposedColumns.of(table.lines());
      }
      boolean isRow = !UnnamedColumns.isHeader(line.cells());
      if (isRow && line.cells().size() == table.header().size()) {
        rows.add(line.cells());
      }
    }
    return ProposedColumns.of(new TableStart(table.header(), 1, table.headerLine(), rows));
  }
}
