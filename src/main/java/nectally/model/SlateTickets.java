package nectally.model;

/**
 * How many ballots kept to a slate (rules.md 9). Only ballots that count are counted here.
 *
 * @param slate the common value of its candidates
 * @param candidates how many of them stand, at least 1
 * @param fullSlate ballots with all of them and nobody else
 * @param partial ballots with some of them, not all, and nobody else
 * @param mixed ballots with at least one of them and somebody else
 * @param fullAndOthers those of the mixed ballots that have all of them
 */
public record SlateTickets(
    String slate, int candidates, long fullSlate, long partial, long mixed, long fullAndOthers) {

  /** Returns the ballots with all candidates of the slate, whoever else is on them. */
  public long withAll() {
    return fullSlate + fullAndOthers;
  }

  /** Returns the ballots with at least one candidate of the slate. */
  public long withAny() {
    return fullSlate + partial + mixed;
  }
}
