package nectally.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The cells of a sheet that have no value: errors, and formulas that nobody has worked out.
 *
 * <p>Programs that write workbooks without working formulas out leave their values away, or write a
 * nought for each (XlsxWriter, Working with Formulas): several formulas that all come to nought are
 * taken for such.
 */
final class FaultyCells {

  private static final int SEVERAL = 2;

  private final List<Cell> errors = new ArrayList<>();
  private final List<Cell> noughts = new ArrayList<>();
  private boolean areWorkedOut;

  /** Takes a cell; returns whether it has no value. */
  boolean take(Cell cell) {
    if (SheetCell.isError(cell) || SheetCell.isUncounted(cell)) {
      errors.add(cell);
      return true;
    }
    if (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal number) {
      if (number.signum() == 0) {
        noughts.add(cell);
      } else {
        areWorkedOut = true;
      }
    }
    return false;
  }

  /** Returns the cells in the order of their lines. */
  List<FaultyCell> all() {
    List<FaultyCell> all = new ArrayList<>();
    for (Cell cell : errors) {
      String what =
          SheetCell.isUncounted(cell)
              ? "a formula of which the file holds no value; open and save it in a spreadsheet"
                  + " program"
              : "expected a value, found the error "
                  + SheetCell.text(cell)
                  + "; mend or clear the cell";
      all.add(faulty(cell, what, SheetCell.isUncounted(cell), false));
    }
    if (!areWorkedOut && noughts.size() >= SEVERAL) {
      String what =
          "a formula with the value 0, as each of the "
              + noughts.size()
              + " formulas of the sheet, as if nobody had worked them out; open and save the file"
              + " in a spreadsheet program, or write the values in their place";
      for (Cell cell : noughts) {
        all.add(faulty(cell, what, true, true));
      }
    }
    all.sort(Comparator.comparingLong(FaultyCell::line));
    return all;
  }

  private static FaultyCell faulty(
      Cell cell, String what, boolean isFormula, boolean standsForAll) {
    return new FaultyCell(
        cell.getAddress().getRow() + 1L,
        cell.getAddress().getColumn() + 1,
        "cell " + cell.getAddress() + ": " + what,
        isFormula,
        standsForAll);
  }
}
