package nectally.model;

/**
 * What kinds of ballots were received.
 *
 * @param ballots all of them
 * @param unknownNames spoilt, since they name somebody who does not stand
 * @param noFirstPreference spoilt, since no single name is the first preference
 * @param blank those without a mark
 * @param gaps counted up to a rank that they leave out
 * @param equalRanks counted up to a rank that they give to several
 * @param repeatedNames counted up to a name that they have given before
 */
public record PaperKinds(
    long ballots,
    long unknownNames,
    long noFirstPreference,
    long blank,
    long gaps,
    long equalRanks,
    long repeatedNames) {

  /** Returns how many are spoilt. */
  public long spoilt() {
    return unknownNames + noFirstPreference;
  }

  /** Returns how many are counted. */
  public long valid() {
    return ballots - spoilt() - blank;
  }
}
