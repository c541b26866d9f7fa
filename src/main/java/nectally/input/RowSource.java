package nectally.input;

import nectally.csv.Column;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** The columns of a file that messages about its rows point at. */
record RowSource(Column candidate, Column votes, Column elected) {

  /** Reports an error in a column of the row at {@code place}. */
  void error(Place place, Column column, Rule rule, String message, Problems problems) {
    problems.error(place.at(column.number()), rule, column.title() + ": " + message);
  }
}
