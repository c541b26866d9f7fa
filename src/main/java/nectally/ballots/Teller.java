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
}
