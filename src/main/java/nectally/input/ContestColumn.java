package nectally.input;

import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/** A column that says one thing of each contest, such as its region. */
final class ContestColumn {

  private ContestColumn() {}

  /**
   * Returns whether some contest has a value in a column of this name, and none has two. A joined
   * column can say of what region a contest is, but not of what region each vote is.
   */
  static boolean isIn(Election election, String name) {
    String column = ResultsColumns.attribute(election, name);
    for (Contest contest : election.contests()) {
      Optional<String> value = Optional.empty();
      for (Candidacy candidacy : contest.candidacies()) {
        Optional<String> other = candidacy.attributes().get(column);
        if (value.isPresent() && other.isPresent() && !other.equals(value)) {
          return false;
        }
        value = other.isPresent() ? other : value;
      }
    }
    return election.has(column);
  }
}
