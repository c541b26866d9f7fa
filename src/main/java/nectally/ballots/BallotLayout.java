package nectally.ballots;

import nectally.csv.Rows;

/** Makes ballots of the rows of a table. */
interface BallotLayout {

  /**
   * Reads the current row, of which all cells may be blank.
   *
   * @throws OrderLostException if it has ranks, and nobody said what becomes of them
   */
  void row(Rows row) throws OrderLostException;

  /** Hands on what the rows so far have begun; called behind the last row. */
  default void end() {}
}
