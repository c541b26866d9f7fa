package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.csv.CsvTable;
import nectally.csv.RowFaults;

/**
 * Formulas of a workbook that nobody has worked out, in columns that the votes do not need: shares,
 * ranks and totals, which {@code check} alone compares.
 */
final class NeedlessFormulas {

  private static final List<Field> NEEDLESS =
      List.of(Field.SHARE, Field.RANK, Field.CHANGE, Field.TOTAL);

  private NeedlessFormulas() {}

  /** Passes over them, with a warning for each column. */
  static void pass(CsvTable table, ResultsTable found) {
    Optional<RowFaults> faults = table.faults();
    for (int i = 0; faults.isPresent() && i < table.header().size(); i++) {
      if (isNeedless(table.header().get(i), i, found)) {
        faults.get().passColumn(i + 1, table.header().get(i), table.headerLine());
      }
    }
  }

  private static boolean isNeedless(String name, int column, ResultsTable found) {
    Optional<Field> field = Field.match(name).map(Field.Match::field);
    if (found.rows().header().size() <= column
        || !found.rows().header().get(column).equals(name)
        || (!name.contains("%") && !field.map(NEEDLESS::contains).orElse(false))) {
      return false;
    }
    for (Field other : Field.values()) {
      if (!NEEDLESS.contains(other) && found.columns().of(other).isAt(column)) {
        return false;
      }
    }
    return true;
  }
}
