package nectally.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;

/**
 * The seats of a comparison that changed hands (rules.md 13.1).
 *
 * @param rows in the order of the contests, gains before losses, each by the group's name
 * @param unknown contests in which nobody can say who holds or held every seat: new ones, ties,
 *     seats left open
 */
public record SeatChanges(List<SeatChange> rows, List<String> unknown) {

  /** Keeps copies of the lists. */
  public SeatChanges {
    rows = List.copyOf(rows);
    unknown = List.copyOf(unknown);
  }

  /** Returns the changes of all contests of {@code comparison}, of groups by {@code column}. */
  public static SeatChanges of(Comparison comparison, String column) {
    return of(comparison.contests(), column);
  }

  /** Returns the changes of these contests. */
  public static SeatChanges of(List<ContestComparison> contests, String column) {
    List<SeatChange> rows = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ContestComparison contest : contests) {
      Optional<Holders> now = Holders.elected(contest.now(), column);
      Optional<Holders> before = Holders.before(contest, column);
      if (now.isEmpty() || before.isEmpty()) {
        unknown.add(contest.now().name());
      } else {
        for (SeatFlow flow : SeatFlow.between(before.get(), now.get())) {
          rows.add(SeatChange.of(flow, contest, column));
        }
      }
    }
    return new SeatChanges(rows, unknown);
  }

  /** Returns how many seats changed hands: those gained, or where more were lost, those lost. */
  public int seats() {
    int gained = 0;
    int lost = 0;
    for (SeatChange row : rows) {
      gained += row.gainedBy().isPresent() ? row.seats() : 0;
      lost += row.lostBy().isPresent() ? row.seats() : 0;
    }
    return Math.max(gained, lost);
  }
}
