package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.tally.seats.Exchange;
import nectally.tally.seats.SeatChange;

/**
 * Seats that changed hands, in words.
 *
 * @param subject the one group that the words are about; empty where there are several
 * @param text such as {@code Left gain 1 seat from Right}
 */
record SeatWords(Optional<String> subject, String text) {

  /** Places after the point in a sentence that can be quoted, whatever tables show. */
  static final int DECIMALS = 1;

  /** What stands for candidates without a group. */
  static final String NO_GROUP = "(none)";

  /** Returns how groups are called where no group at all means something else. */
  static Optional<String> name(Optional<String> group) {
    return group.map(name -> name.isEmpty() ? NO_GROUP : name);
  }

  /**
   * Returns {@code Con gain the seat from Lab}, or that they hold it, be it the last of several.
   *
   * @param group of the winner; empty for one without a group, called by name
   * @param holder the name of the winner or of the group
   */
  static String oneSeat(String group, String holder, List<SeatChange> changes) {
    String ending = group.isEmpty() ? "s the seat" : " the seat";
    for (SeatChange change : changes) {
      if (change.gainedBy().equals(Optional.of(group))) {
        return holder
            + " gain"
            + ending
            + name(change.lostBy()).map(loser -> " from " + loser).orElse("");
      }
    }
    return holder + " hold" + ending;
  }

  /** Returns what became of several seats, of which some changed hands. */
  static SeatWords of(List<SeatChange> changes) {
    Optional<String> gainer = only(changes, true);
    if (gainer.isPresent()) {
      return new SeatWords(changes.get(0).gainedBy(), gains(gainer.get(), changes));
    }
    Optional<String> loser = only(changes, false);
    return loser.isPresent()
        ? new SeatWords(changes.get(0).lostBy(), losses(loser.get(), changes))
        : new SeatWords(Optional.empty(), apart(changes));
  }

  /** Returns such as {@code 54 from Lab to Con, 1 from Con to LD}; empty for none. */
  static String ofExchanges(List<Exchange> exchanges) {
    List<String> parts = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      parts.add(
          Words.number(exchange.seats())
              + name(exchange.from()).map(group -> " from " + group).orElse("")
              + name(exchange.to()).map(group -> " to " + group).orElse(""));
    }
    return String.join(", ", parts);
  }

  /** Returns the group that gained, or lost, in every change; empty where there is no such. */
  private static Optional<String> only(List<SeatChange> changes, boolean gained) {
    Optional<String> only = name(side(changes.get(0), gained));
    for (SeatChange change : changes) {
      if (!name(side(change, gained)).equals(only)) {
        return Optional.empty();
      }
    }
    return only;
  }

  private static Optional<String> side(SeatChange change, boolean gained) {
    return gained ? change.gainedBy() : change.lostBy();
  }

  private static String gains(String gainer, List<SeatChange> changes) {
    List<String> parts = new ArrayList<>();
    for (SeatChange change : changes) {
      Optional<String> loser = name(change.lostBy());
      parts.add(
          seats(change, parts.isEmpty()) + (loser.isEmpty() ? " more" : " from " + loser.get()));
    }
    return gainer + " gain " + Words.and(parts);
  }

  private static String losses(String loser, List<SeatChange> changes) {
    List<String> parts = new ArrayList<>();
    for (SeatChange change : changes) {
      Optional<String> gainer = name(change.gainedBy());
      parts.add(
          seats(change, parts.isEmpty())
              + (gainer.isEmpty() ? " of those that are gone" : " to " + gainer.get()));
    }
    return loser + " lose " + Words.and(parts);
  }

  /** Who took a seat from whom is not forced, so that nothing is said of it. */
  private static String apart(List<SeatChange> changes) {
    List<String> gains = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    for (SeatChange change : changes) {
      Optional<String> gainer = name(change.gainedBy());
      Optional<String> loser = name(change.lostBy());
      if (gainer.isPresent()) {
        gains.add(gainer.get() + " gain " + seats(change, gains.isEmpty()));
      }
      if (loser.isPresent()) {
        losses.add(loser.get() + " lose " + change.seats());
      }
    }
    gains.addAll(losses);
    return Words.and(gains);
  }

  private static String seats(SeatChange change, boolean first) {
    return first ? Words.count(change.seats(), "seat", "seats") : Words.number(change.seats());
  }
}
