package nectally.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seats that went from one group to another, as far as that is forced (rules.md 13.1).
 *
 * @param gainedBy the group; empty where who took the seats is not forced, or they are no more
 * @param lostBy the group; empty where from whom the seats came is not forced, or they are new
 * @param seats how many, at least 1
 */
record SeatFlow(Optional<String> gainedBy, Optional<String> lostBy, int seats) {

  /**
   * Returns the seats that changed hands between two sets of holders.
   *
   * <p>Where one group alone gained it took the seats that all others lost, and any more are new;
   * where one alone lost, the others took them, and any more are gone. In every other case nobody
   * can say whose seat became whose: gains and losses stand apart, gains first.
   */
  static List<SeatFlow> between(Holders before, Holders now) {
    Map<String, Integer> gains = now.beyond(before);
    Map<String, Integer> losses = before.beyond(now);
    int gained = sum(gains);
    int lost = sum(losses);
    List<SeatFlow> flows = new ArrayList<>();
    if (gains.size() == 1 && gained >= lost) {
      Optional<String> winner = Optional.of(gains.keySet().iterator().next());
      losses.forEach((loser, seats) -> flows.add(new SeatFlow(winner, Optional.of(loser), seats)));
      add(flows, winner, Optional.empty(), gained - lost);
    } else if (losses.size() == 1 && lost >= gained) {
      Optional<String> loser = Optional.of(losses.keySet().iterator().next());
      gains.forEach((winner, seats) -> flows.add(new SeatFlow(Optional.of(winner), loser, seats)));
      add(flows, Optional.empty(), loser, lost - gained);
    } else {
      gains.forEach((group, seats) -> add(flows, Optional.of(group), Optional.empty(), seats));
      losses.forEach((group, seats) -> add(flows, Optional.empty(), Optional.of(group), seats));
    }
    return flows;
  }

  private static void add(
      List<SeatFlow> flows, Optional<String> gainedBy, Optional<String> lostBy, int seats) {
    if (seats > 0) {
      flows.add(new SeatFlow(gainedBy, lostBy, seats));
    }
  }

  private static int sum(Map<String, Integer> seats) {
    int sum = 0;
    for (int each : seats.values()) {
      sum += each;
    }
    return sum;
  }
}
