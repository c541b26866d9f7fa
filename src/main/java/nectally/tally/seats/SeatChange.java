package nectally.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.CandidateChange;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Sides;
import nectally.tally.measures.SwingFormula;
import nectally.tally.measures.Swings;

/**
 * Seats of one contest that changed hands, or that one group gained or lost (rules.md 13.1).
 *
 * @param contest its name
 * @param gainedBy the group; empty where who took the seats from {@code lostBy} is not forced, or
 *     they are no more
 * @param lostBy the group; empty where from whom {@code gainedBy} took the seats is not forced, or
 *     they are new
 * @param seats how many, at least 1
 * @param elected the gaining group's winners who held no seat before, by votes
 * @param previousElected those of the losing group who held a seat and hold none now, by votes then
 * @param marginPercent the margin at the last seat now in points of share; empty where unknown
 * @param previousMarginPercent the same in the compared contest
 * @param swing Butler's to the gaining group from the losing one; empty unless both are named
 */
public record SeatChange(
    String contest,
    Optional<String> gainedBy,
    Optional<String> lostBy,
    int seats,
    List<String> elected,
    List<String> previousElected,
    Optional<Ratio> marginPercent,
    Optional<Ratio> previousMarginPercent,
    Optional<Points> swing) {

  /** Keeps copies of the lists. */
  public SeatChange {
    elected = List.copyOf(elected);
    previousElected = List.copyOf(previousElected);
  }

  /** Returns what a reader asks of seats that changed hands in {@code contest}. */
  static SeatChange of(SeatFlow flow, ContestComparison contest, String column) {
    Optional<String> gainedBy = flow.gainedBy();
    Optional<String> lostBy = flow.lostBy();
    return new SeatChange(
        contest.now().name(),
        gainedBy,
        lostBy,
        flow.seats(),
        gainedBy.map(group -> newcomers(contest, column, group)).orElse(List.of()),
        lostBy.map(group -> unseated(contest, column, group)).orElse(List.of()),
        contest.now().marginPercent(),
        contest.before().flatMap(ContestResult::marginPercent),
        gainedBy.isEmpty() || lostBy.isEmpty()
            ? Optional.empty()
            : butler(contest, column, new Sides(gainedBy.get(), lostBy)));
  }

  private static List<String> newcomers(ContestComparison contest, String column, String group) {
    List<String> names = new ArrayList<>();
    if (contest.before().isEmpty()) {
      // Who is named as holder is a group: nobody says that these people held no seat.
      return names;
    }
    for (CandidateChange change : contest.candidates()) {
      if (isElected(change.now())
          && !isElected(change.before())
          && Groups.groupOf(change.now().get(), column).equals(group)) {
        names.add(change.now().get().name());
      }
    }
    return names;
  }

  private static List<String> unseated(ContestComparison contest, String column, String group) {
    List<CandidateResult> unseated = new ArrayList<>();
    for (CandidateChange change : contest.candidates()) {
      if (isElected(change.before())
          && !isElected(change.now())
          && Groups.groupOf(change.before().get(), column).equals(group)) {
        unseated.add(change.before().get());
      }
    }
    unseated.sort((one, other) -> Long.compare(other.votes().orElse(0), one.votes().orElse(0)));
    List<String> names = new ArrayList<>();
    for (CandidateResult each : unseated) {
      names.add(each.name());
    }
    return names;
  }

  private static boolean isElected(Optional<CandidateResult> candidate) {
    return candidate.isPresent() && candidate.get().isElected();
  }

  private static Optional<Points> butler(ContestComparison contest, String column, Sides sides) {
    return contest.before().isEmpty()
        ? Optional.empty()
        : Swings.of(
                Groups.of(contest, column, SlateMethod.SUM),
                Optional.of(sides),
                contest.countsTheSame())
            .value(SwingFormula.BUTLER);
  }
}
