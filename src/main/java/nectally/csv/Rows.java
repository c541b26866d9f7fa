package nectally.csv;

import java.util.List;
import java.util.Optional;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * The rows of a table, one after the other, whatever shape the file has in which they stand.
 *
 * <p>A table of another shape is read by a class that goes through a {@link CsvTable} and gives the
 * rows that whoever reads expects.
 */
public interface Rows {

  /** Returns the names of the columns without the blanks around them; empty after an error. */
  List<String> header();

  /**
   * Goes to the next row that is not blank.
   *
   * @return false at the end of the table, or after a problem that no row can follow
   */
  boolean next();

  /**
   * Returns the cell of a column without the blanks around it.
   *
   * @param index 0-based
   * @param likely a text that the cell may well be equal to; then that one is returned
   */
  String cell(int index, String likely);

  /** Returns the file as the user named it. */
  String file();

  /** Returns the line on which the row starts, 1-based. */
  long line();

  /** Returns for how many rows of the file the current one stands. */
  default long ofFile() {
    return 1;
  }

  /** Returns where the row is. */
  default Place place() {
    return new Place(file(), line());
  }

  /**
   * Returns in which column of the file the current row has a cell, 1-based; 0 where in none.
   *
   * @param index 0-based
   */
  int number(int index);

  /**
   * Returns the names of the file's columns of which a column here is made.
   *
   * @param index 0-based
   */
  default List<String> sources(int index) {
    return List.of(header().get(index));
  }

  /**
   * Returns the cells of a column in all rows below the current one, which stay to be read; they
   * are all kept in memory for it.
   *
   * @param index 0-based
   */
  List<String> below(int index);

  /** Returns the cells that have no value although something stands in them; empty where none. */
  default Optional<RowFaults> faults() {
    return Optional.empty();
  }

  /** Returns how the user says that letters and figures are written. */
  Spelling spelling();

  /** Returns where problems of this table are told. */
  Problems problems();
}
