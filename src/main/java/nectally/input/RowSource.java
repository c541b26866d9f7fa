package nectally.input;

import nectally.csv.Column;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** A file, and the columns of it that messages about its rows point at. */
record RowSource(String file, Column candidate, Column votes, Column elected) {

  /** Reports an error in a column of one of the file's rows. */
  void error(long line, Column column, Rule rule, String message, Problems problems) {
    problems.error(file, line, column.number(), rule, column.title() + ": " + message);
  }
}
