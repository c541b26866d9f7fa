package nectally.ballots;

/** Takes the clear preferences of valid ballots. */
public interface Preferences {

  /**
   * Takes equal ballots.
   *
   * @param names indexes of the box's roll, the most preferred first, nobody twice; not kept
   * @param length how many of {@code names} count, at least 1
   * @param weight how many ballots there are, at least 1
   * @throws ArithmeticException if there are more than can be counted
   */
  void add(int[] names, int length, long weight);
}
