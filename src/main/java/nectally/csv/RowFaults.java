package nectally.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/**
 * The cells of a sheet that have no value although something stands in them: each is told unless
 * nobody wants its row.
 */
public final class RowFaults {

  private final String file;
  private final Problems problems;
  private final Deque<FaultyCell> left;
  private boolean isToldForAll;

  /**
   * Prepares to tell.
   *
   * @param cells in the order of their lines
   */
  RowFaults(String file, List<FaultyCell> cells, Problems problems) {
    this.file = file;
    this.problems = problems;
    left = new ArrayDeque<>(cells);
  }

  /** Tells those above a line, whose rows were read. */
  void tellAbove(long line) {
    while (!left.isEmpty() && left.peek().line() < line) {
      tell(left.remove(), "");
    }
  }

  /** Returns whether the row on a line, above which all are told, has one. */
  boolean areOn(long line) {
    return !left.isEmpty() && left.peek().line() == line;
  }

  /** Returns whether a cell of a row has no value, which is told by itself. */
  public static boolean areIn(Rows row) {
    return row.faults().isPresent() && row.faults().get().areOn(row.line());
  }

  /**
   * Returns whether one of them is the cell of the row on a line in a column.
   *
   * @param column 1-based
   */
  public boolean isAt(long line, int column) {
    boolean is = false;
    for (FaultyCell cell : left) {
      is |= cell.line() == line && cell.column() == column;
      if (cell.line() > line) {
        break;
      }
    }
    return is;
  }

  /**
   * Passes over the formulas of a column below its name that nobody has worked out, and says so;
   * errors in it are told.
   *
   * @param column 1-based
   */
  public void passColumn(int column, String name, long headerLine) {
    boolean any =
        left.removeIf(
            cell -> cell.isFormula() && cell.column() == column && cell.line() > headerLine);
    if (any) {
      problems.warning(
          new Place(file, headerLine, column),
          Rule.NO_FIGURES,
          name + ": nobody has worked out the formulas of this column, so it is passed over");
    }
  }

  /** Passes over those of the row on a line. */
  public void pass(long line) {
    while (areOn(line)) {
      left.remove();
    }
  }

  /**
   * Tells those of the row on a line.
   *
   * @param wayOn an option that passes over them, behind what is wrong
   */
  public void tell(long line, String wayOn) {
    while (areOn(line)) {
      tell(left.remove(), wayOn);
    }
  }

  private void tell(FaultyCell cell, String wayOn) {
    if (!cell.standsForAll() || !isToldForAll) {
      problems.error(cell.in(file), Rule.CELL_ERROR, cell.what() + wayOn);
    }
    isToldForAll |= cell.standsForAll();
  }
}
