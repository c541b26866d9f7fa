package nectally.transferable;

/**
 * Only a lot can choose, and none is at hand: the stage is given up and tried with each choice.
 *
 * <p>Caught where the count is run; it never leaves the package.
 */
final class LotDue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Tie tie;

  LotDue(Tie tie) {
    super("a lot is due", null, false, false);
    this.tie = tie;
  }

  /** Returns the tie that is open. */
  Tie tie() {
    return tie;
  }
}
