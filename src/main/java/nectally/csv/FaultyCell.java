package nectally.csv;

import nectally.model.Place;

/**
 * A cell of a sheet that has no value, although something stands in it.
 *
 * @param line of the sheet, 1-based
 * @param column of the sheet, 1-based
 * @param what is wrong with it, and what to do in a spreadsheet
 * @param isFormula whether nobody has worked it out, as far as anybody can see
 * @param standsForAll whether all such cells have the same fault, of which one tells
 */
record FaultyCell(long line, int column, String what, boolean isFormula, boolean standsForAll) {

  /** Returns where the cell is in a file. */
  Place in(String file) {
    return new Place(file, line, column);
  }
}
