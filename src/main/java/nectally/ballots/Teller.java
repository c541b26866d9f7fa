package nectally.ballots;

/** Counts ballots, one after the other. */
public interface Teller {

  /**
   * Begins another file.
   *
   * @param number 0-based, in the order in which the files were named
   * @param limit how many names a ballot may mark as the file itself says, 0 where it does not
   */
  void begin(int number, int limit);

  /**
   * Counts one ballot, which is not kept: the next one comes in the same object.
   *
   * @throws ArithmeticException if there are more ballots than a long can count
   */
  void count(Paper paper);

  /**
   * Says who is on the ballot paper of a box, where a file says so itself.
   *
   * @param names their indexes in the box's roll, in the order of the ballot paper
   * @param withdrawn which of them stand no longer; no ballot marks them
   */
  default void ballotPaper(Box box, int[] names, boolean[] withdrawn) {}
}
