package nectally.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nectally.model.Election;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.Groups;

/**
 * Which groups hold the seats of a contest: a multiset, since a group may hold several.
 *
 * @param seats by group, at least 1 each; a candidate without a group is in the group {@code ""}
 */
public record Holders(Map<String, Integer> seats) {

  /** The column that names the holder before the poll, where it is not who won the last one. */
  static final String HELD_BY = "held_by";

  /**
   * Returns who won the seats; empty unless every seat of the contest has a certain winner, since a
   * seat whose holder is not known can be no change (rules.md 13.1).
   */
  static Optional<Holders> elected(ContestResult contest, String column) {
    OptionalInt seats = contest.contest().seats();
    List<CandidateResult> elected = contest.elected();
    if (contest.outcome().isEmpty() || seats.isEmpty() || elected.size() != seats.getAsInt()) {
      return Optional.empty();
    }
    Map<String, Integer> holders = new TreeMap<>();
    for (CandidateResult winner : elected) {
      holders.merge(Groups.groupOf(winner, column), 1, Integer::sum);
    }
    return Optional.of(new Holders(holders));
  }

  /**
   * Returns who is named as holder before the poll in {@link #HELD_BY}: one group, or as many as
   * there are seats, parted by {@code ;}. Empty where nobody is named.
   */
  private static Optional<Holders> named(ContestResult contest) {
    List<String> names = names(contest);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> holders = new TreeMap<>();
    for (String group : names) {
      holders.merge(group, 1, Integer::sum);
    }
    return Optional.of(new Holders(holders));
  }

  /**
   * Returns the groups that {@link #HELD_BY} names, one for each seat; none where it names none.
   */
  public static List<String> names(ContestResult contest) {
    List<String> names = new ArrayList<>();
    for (CandidateResult candidate : contest.candidates()) {
      Optional<String> named = candidate.candidacy().attributes().get(HELD_BY);
      if (named.isPresent()) {
        for (String group : named.get().split(";", -1)) {
          names.add(group.strip());
        }
        return names;
      }
    }
    return names;
  }

  /** Returns whether a column of the election says who held seats before the poll. */
  public static boolean areNamed(Election election) {
    return election.has(HELD_BY);
  }

  /** Returns who held the seats: as a column names them, else those elected before. */
  static Optional<Holders> before(ContestComparison contest, String column) {
    Optional<Holders> named = named(contest.now());
    return named.isPresent()
        ? named
        : contest
            .before()
            .filter(before -> Groups.areKnown(List.of(before), column))
            .flatMap(before -> elected(before, column));
  }

  /** Returns the seats of each group that this has more of than {@code other}, by group. */
  Map<String, Integer> beyond(Holders other) {
    Map<String, Integer> more = new TreeMap<>();
    seats.forEach(
        (group, held) -> {
          int difference = held - other.seats.getOrDefault(group, 0);
          if (difference > 0) {
            more.put(group, difference);
          }
        });
    return more;
  }
}
