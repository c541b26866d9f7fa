package nectally.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many seats went from one group to another in all contests together (rules.md 13.2).
 *
 * @param from the group that held them; empty where that is not forced, or they are new
 * @param to the group that holds them; empty where that is not forced, or they are no more
 * @param seats how many, at least 1
 */
public record Exchange(Optional<String> from, Optional<String> to, int seats) {

  /** Returns the sums of {@code changes}, most seats first, then by the names of the groups. */
  public static List<Exchange> of(SeatChanges changes) {
    List<Exchange> exchanges = new ArrayList<>();
    for (SeatChange change : changes.rows()) {
      exchanges.add(new Exchange(change.lostBy(), change.gainedBy(), change.seats()));
    }
    return sums(exchanges);
  }

  /** Returns the sums where groups of these names are called by one. */
  public static List<Exchange> renamed(List<Exchange> exchanges, Set<String> names, String other) {
    List<Exchange> renamed = new ArrayList<>();
    for (Exchange each : exchanges) {
      renamed.add(
          new Exchange(
              each.from.map(name -> names.contains(name) ? other : name),
              each.to.map(name -> names.contains(name) ? other : name),
              each.seats));
    }
    return sums(renamed);
  }

  /** Returns one for each two groups, in the same order. */
  static List<Exchange> sums(List<Exchange> parts) {
    List<Exchange> exchanges = new ArrayList<>();
    for (Exchange part : parts) {
      add(exchanges, part);
    }
    exchanges.sort(Exchange::order);
    return exchanges;
  }

  private static void add(List<Exchange> exchanges, Exchange more) {
    for (int i = 0; i < exchanges.size(); i++) {
      Exchange known = exchanges.get(i);
      if (known.from.equals(more.from) && known.to.equals(more.to)) {
        exchanges.set(i, new Exchange(known.from, known.to, known.seats + more.seats));
        return;
      }
    }
    exchanges.add(more);
  }

  /** Sides that are not known come last. */
  private static int order(Exchange one, Exchange other) {
    int order = Integer.compare(other.seats, one.seats);
    order = order != 0 ? order : Boolean.compare(one.from.isEmpty(), other.from.isEmpty());
    order = order != 0 ? order : Boolean.compare(one.to.isEmpty(), other.to.isEmpty());
    order = order != 0 ? order : one.from.orElse("").compareTo(other.from.orElse(""));
    return order != 0 ? order : one.to.orElse("").compareTo(other.to.orElse(""));
  }
}
