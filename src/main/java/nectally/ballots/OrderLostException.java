package nectally.ballots;

/** The order of names on the ballots would be lost, and nobody said that it may be. */
public final class OrderLostException extends Exception {

  private static final long serialVersionUID = 1;

  OrderLostException(String file, String why) {
    super(file + ": " + why);
  }
}
