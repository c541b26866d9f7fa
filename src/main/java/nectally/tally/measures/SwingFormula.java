package nectally.tally.measures;

/**
 * The formulas that go by the name of swing, A1 and B1 the shares of two groups now, A0 and B0
 * before (methods.md 3).
 */
public enum SwingFormula {
  /**
   * {@code ((A1 - A0) - (B1 - B0)) / 2}, shares of all votes.
   *
   * @see <a href="http://www.politicsresources.net/area/uk/swing.htm">politicsresources.net</a>
   */
  BUTLER,
  /**
   * {@code A1 / (A1 + B1) - A0 / (A0 + B0)}, shares of the votes for the two. Its sign can differ
   * from Butler's.
   *
   * @see <a href="http://www.politicsresources.net/area/uk/swing.htm">politicsresources.net</a>
   */
  STEED,
  /** {@code (A1 - B1) - (A0 - B0)}, the change of the lead, twice Butler's swing. */
  LEAD,
  /**
   * Half the sum of the absolute changes of all groups' shares, which has no direction (Pedersen
   * 1979).
   *
   * @see <a href="https://en.wikipedia.org/wiki/Pedersen_index">Pedersen index</a>
   */
  PEDERSEN
}
