package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.model.Marks;
import nectally.model.Points;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.measures.BallotCount;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasure;
import nectally.tally.measures.SlateMeasures;

/**
 * Why the sum of a group's votes may mislead: it follows the number of candidates (RULES 5a).
 *
 * <p>Nothing is said of contests with one seat, nor where every group stands one candidate.
 */
final class SlateNotes {

  private SlateNotes() {}

  /** Returns a sentence on the numbers of candidates, and one for each side that methods split. */
  static List<String> of(ContestComparison contest, List<GroupChange> groups, ResultsView view) {
    List<String> notes = new ArrayList<>();
    if (contest.before().isEmpty() || !isBlockVote(contest, groups)) {
      return notes;
    }
    Marks marks = contest.now().contest().marks();
    standing(groups, view.before(), marks).ifPresent(notes::add);
    if (!contest.countsTheSame()) {
      return notes;
    }
    String ballots =
        BallotCount.of(contest.now()).filter(BallotCount::stated).isPresent()
            ? " per ballot"
            : " per ballot (at the fewest possible)";
    List<MeasuredGroup> measured =
        SlateMeasures.of(contest, groups, view.measuring().swing()).stream()
            .filter(group -> group.butler().isPresent() && group.measure() != SlateMeasure.TWO_WAY)
            .toList();
    for (GroupChange group : groups.stream().filter(GroupChange::isReturning).toList()) {
      disagreement(group.group(), measured, marks, ballots, view.measuring().decimals())
          .ifPresent(notes::add);
    }
    return notes;
  }

  private static boolean isBlockVote(ContestComparison contest, List<GroupChange> groups) {
    return contest.now().contest().seats().orElse(2) > 1
        && groups.stream()
            .anyMatch(
                group ->
                    !group.group().isEmpty()
                        && Math.max(group.now().candidates(), candidatesBefore(group)) > 1);
  }

  private static Optional<String> standing(List<GroupChange> groups, String before, Marks marks) {
    StringJoiner list = new StringJoiner(", ");
    boolean first = true;
    for (GroupChange group : groups) {
      if (group.isReturning() && group.now().candidates() != candidatesBefore(group)) {
        list.add(
            GroupsForPeople.nameOf(group)
                + (first ? " stood " : " ")
                + candidatesBefore(group)
                + (first ? " candidates in " + before : "")
                + " and "
                + group.now().candidates()
                + (first ? " now" : ""));
        first = false;
      }
    }
    return list.length() == 0
        ? Optional.empty()
        : Optional.of(
            list
                + (": a sum of " + marks.words())
                + " follows the number who stand, not support alone.");
  }

  private static Optional<String> disagreement(
      String group, List<MeasuredGroup> measured, Marks marks, String ballots, int decimals) {
    StringJoiner list = new StringJoiner(", ");
    boolean up = false;
    boolean down = false;
    for (MeasuredGroup each : measured) {
      Optional<Points> change = each.share().change();
      if (each.group().equals(group) && change.isPresent()) {
        int sign = change.get().value().rounded(decimals).signum();
        up |= sign > 0;
        down |= sign < 0;
        list.add(
            PeopleText.points(change.get().value(), decimals)
                + words(each.measure(), marks, ballots));
      }
    }
    return up && down
        ? Optional.of("Methods disagree on " + group + ": " + list + ".")
        : Optional.empty();
  }

  private static String words(SlateMeasure measure, Marks marks, String ballots) {
    return switch (measure) {
      case SUM -> " points by sum of " + marks.words();
      case TWO_WAY -> " of the two";
      case MEAN -> " by mean " + marks.word(1);
      case TOP -> " by top candidate";
      case LIKE_FOR_LIKE -> " like for like";
      case PER_BALLOT -> ballots;
    };
  }

  private static int candidatesBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().candidates() : 0;
  }
}
