package nectally.tally.verdict;

import java.util.List;
import nectally.model.Candidacy;

/**
 * What becomes of open seats if unknown attributes are so.
 *
 * <p>Ways stand in a list, each for the cases that none before it holds for.
 *
 * @param conditions what the attributes would be; none for whatever is left
 * @param elected who would have a seat, of those for whom that is open, by votes and then by name
 * @param tied who would be tied, of the same
 * @param isUnmet whether nobody would have a seat, since no set of candidates keeps the quotas
 */
public record Way(
    List<Condition> conditions, List<Candidacy> elected, List<Candidacy> tied, boolean isUnmet) {

  /** Keeps copies of the lists. */
  public Way {
    conditions = List.copyOf(conditions);
    elected = List.copyOf(elected);
    tied = List.copyOf(tied);
  }

  /**
   * What one attribute would be.
   *
   * @param of whose it is
   * @param attribute the folded name of its column
   * @param values any of these, at least one
   */
  public record Condition(Candidacy of, String attribute, List<String> values) {

    /** Keeps a copy of the values. */
    public Condition {
      values = List.copyOf(values);
    }
  }
}
