package nectally.transferable;

/**
 * Votes that went from one candidate to another.
 *
 * @param from who held them
 * @param to who received them, or {@link #NOBODY} where they are not transferable
 * @param papers how many papers; 0 for what only rounding down loses
 * @param votes what they are worth now, in units
 */
public record Transfer(int from, int to, long papers, long votes) {

  /** Received by nobody: non-transferable. */
  public static final int NOBODY = -1;
}
