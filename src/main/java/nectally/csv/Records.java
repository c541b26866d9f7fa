package nectally.csv;

import java.io.IOException;

/** Goes through the records of a CSV text; {@link CsvTable} makes rows of them. */
interface Records {

  /**
   * Goes to the next record.
   *
   * @return false where there is none
   * @throws IOException if the text cannot be read on
   */
  boolean next() throws IOException;

  /** Returns how many cells the record has, at least 1. */
  int size();

  /** Returns whether the cell has nothing but blanks. */
  boolean isBlank(int index);

  /** Returns whether the cells from one on, 0-based, have nothing but blanks. */
  default boolean isBlankFrom(int start) {
    for (int i = start; i < size(); i++) {
      if (!isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the cell without the blanks around it.
   *
   * @param index 0-based, less than {@link #size}
   * @param likely a text that the cell may well be equal to; then that one is returned
   */
  String cell(int index, String likely);

  /** Returns on which line the record ends, 1-based; before the first record 0. */
  long line();

  /** Returns the line up to which the text was read, which a record that fails may not reach. */
  long reached();
}
