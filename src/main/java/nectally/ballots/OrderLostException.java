package nectally.ballots;

import nectally.model.Place;

/** The order of names on the ballots would be lost, and nobody said that it may be. */
public final class OrderLostException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Place place;
  private final String words;

  OrderLostException(Place place, String words) {
    super(place + ": " + words);
    this.place = place;
    this.words = words;
  }

  /** Returns where that shows. */
  public Place place() {
    return place;
  }

  /** Returns why, in words for the user. */
  public String words() {
    return words;
  }
}
