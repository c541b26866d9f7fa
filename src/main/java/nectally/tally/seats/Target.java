package nectally.tally.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nectally.model.Ratio;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;
import nectally.tally.Groups;

/**
 * A seat that the smallest swing would change (rules.md 13.6).
 *
 * @param contest its name
 * @param holder the group of the last elected
 * @param challenger the group of the first candidate of another group who is not elected
 * @param marginPercent the lead in points of share, above 0
 * @param swingNeeded half of that, in points: Butler's swing at which both are equal
 */
public record Target(
    String contest, String holder, String challenger, Ratio marginPercent, Ratio swingNeeded) {

  /**
   * Returns the seats that another group could take, the smallest swing first, then in the order of
   * the contests. Contests that are not decided by votes have none.
   */
  public static List<Target> of(List<ContestResult> contests, String column) {
    List<Target> targets = new ArrayList<>();
    for (ContestResult contest : contests) {
      of(contest, column).ifPresent(targets::add);
    }
    targets.sort(Comparator.comparing(Target::swingNeeded));
    return targets;
  }

  private static Optional<Target> of(ContestResult contest, String column) {
    Optional<CandidateResult> last = contest.lastElected();
    long votes = contest.votes().orElse(0);
    if (last.isEmpty() || votes == 0) {
      return Optional.empty();
    }
    String holder = Groups.groupOf(last.get(), column);
    for (CandidateResult loser : contest.candidates()) {
      String group = Groups.groupOf(loser, column);
      if (loser.isNotElected() && !group.equals(holder) && loser.votes().isPresent()) {
        long lead = last.get().votes().orElseThrow() - loser.votes().getAsLong();
        Ratio margin = Ratio.of(lead, votes).times(100);
        return lead <= 0
            ? Optional.empty()
            : Optional.of(
                new Target(contest.name(), holder, group, margin, margin.times(Ratio.of(1, 2))));
      }
    }
    return Optional.empty();
  }
}
