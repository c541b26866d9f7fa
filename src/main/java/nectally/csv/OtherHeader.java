package nectally.csv;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** The header of another table, of other columns, below the rows of one. */
public final class OtherHeader {

  private static final int FEWEST = 2;

  private OtherHeader() {}

  /**
   * Returns whether cells are those of a header: two known names of columns at least, and no
   * figure.
   *
   * @param names which texts are known names
   */
  public static boolean isOne(IntFunction<String> cells, int size, Predicate<String> names) {
    int known = 0;
    for (int i = 0; i < size; i++) {
      String cell = cells.apply(i);
      if (!cell.isEmpty() && CountColumn.likely(cell).isPresent()) {
        return false;
      }
      known += !cell.isEmpty() && names.test(cell) ? 1 : 0;
    }
    return known >= FEWEST;
  }

  /** Reports a record of another length than the header; returns whether it is such a header. */
  static boolean isTold(
      Place place, int expected, Records record, Predicate<String> names, Problems problems) {
    boolean isOne = isOne(i -> record.cell(i, ""), record.size(), names);
    if (isOne) {
      Rule rule = record.size() < expected ? Rule.ROW_TOO_SHORT : Rule.ROW_TOO_LONG;
      problems.error(place, rule, message());
    } else {
      RowLength.refuse(place, expected, record, problems);
    }
    return isOne;
  }

  /** Returns what such a line says, as words of a message. */
  public static String message() {
    return "a header of other columns stands here, so that another table begins: write each table"
        + " to a file of its own";
  }
}
