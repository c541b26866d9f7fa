package nectally.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nectally.csv.Column;
import nectally.csv.MarkColumn;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/**
 * What messages about the rows of a file point at.
 *
 * @param contest the columns that name the contest, as an option joins them; empty where a layout
 *     has them
 * @param areas the columns that a user would have to name again to add one; blank where there are
 *     none, or a layout puts others inside its own
 * @param attributes the names of the columns that are attributes, as the file writes them
 * @param genders what stands in rows for genders, as far as they are read
 * @param counts the names of the columns of {@link FactColumns#COUNTS}, blank where there is none
 * @param repeated takes what stands in them in rows of one candidate
 */
record RowSource(
    Column candidate,
    Column votes,
    MarkColumn elected,
    Optional<String> contest,
    String areas,
    List<String> attributes,
    Set<String> genders,
    List<String> counts,
    RepeatedValues repeated) {

  /** Reports an error in a column of the row at {@code place}, worded when all rows are read. */
  void error(Place place, Column column, Rule rule, Supplier<String> message, Problems problems) {
    problems.error(place.at(column.number()), rule, () -> column.title() + ": " + message.get());
  }

  /** Reports an error in a column of the row at {@code place}. */
  void error(Place place, Column column, Rule rule, String message, Problems problems) {
    problems.error(place.at(column.number()), rule, column.title() + ": " + message);
  }
}
