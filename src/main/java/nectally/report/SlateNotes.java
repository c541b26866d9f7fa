package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.CandidateChange;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.BallotCount;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasure;

/**
 * Why the sum of a group's votes may mislead: it follows the number of candidates (rules.md 6.2).
 *
 * <p>In a contest with one seat only groups with several candidates are named, and methods are not
 * compared.
 */
final class SlateNotes {

  /** More people than this who changed sides are counted and not named. */
  private static final int MOST_NAMES = 6;

  private final ContestFigures figures;
  private final ContestComparison contest;
  private final List<GroupChange> groups;
  private final ResultsView view;
  private final Marks marks;

  private SlateNotes(ContestFigures figures) {
    this.figures = figures;
    contest = figures.contest();
    groups = figures.groups();
    view = figures.view();
    marks = contest.now().contest().marks();
  }

  /**
   * Returns a sentence on the numbers of candidates, and one that methods disagree on the direction
   * of the swing or on who gained. Who asks for the methods reads on what, and by how much.
   */
  static List<String> of(ContestFigures figures) {
    for (GroupChange group : figures.groups()) {
      if (group.before().isPresent()) {
        return new SlateNotes(figures).sentences();
      }
    }
    return List.of();
  }

  private List<String> sentences() {
    List<String> notes = new ArrayList<>();
    boolean oneSeat = contest.now().contest().seats().orElse(2) == 1;
    Optional<String> standing = standing(oneSeat ? 2 : 1);
    boolean compares = !oneSeat && contest.countsTheSame() && most() >= 2;
    List<String> disagreements = compares ? disagreements() : List.of();
    String others =
        disagreements.isEmpty() || view.asksFor(TableName.METHODS)
            ? ""
            : "By other methods the swing, or who gained, is the other way round (--show methods).";
    String first = standing.orElse("") + (standing.isEmpty() || others.isEmpty() ? "" : " ");
    if (standing.isPresent() || !others.isEmpty()) {
      notes.add(first + others);
    }
    changedSides().ifPresent(notes::add);
    if (view.asksFor(TableName.METHODS)) {
      notes.addAll(disagreements);
    }
    return notes;
  }

  /** Returns who stood for another group before, whom like for like leaves out. */
  private Optional<String> changedSides() {
    List<String> changed = new ArrayList<>();
    String column = view.by().orElse("");
    for (CandidateChange change : contest.candidates()) {
      if (change.now().isPresent() && change.before().isPresent()) {
        String now = Groups.groupOf(change.now().get(), column);
        String before = Groups.groupOf(change.before().get(), column);
        if (!now.equals(before) && !now.isEmpty() && !before.isEmpty()) {
          changed.add(
              Words.name(change.now().get().candidacy()) + " (" + before + " to " + now + ")");
        }
      }
    }
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        changed.size() > MOST_NAMES
            ? Words.number(changed.size())
                + " people changed sides, and are left out of like for like of groups."
            : "Changed sides, and so left out of like for like of groups: "
                + Words.and(changed)
                + ".");
  }

  private List<String> disagreements() {
    List<String> notes = new ArrayList<>();
    List<MeasuredGroup> measured = figures.measured();
    Optional<String> swing = swing(measured);
    if (swing.isPresent()) {
      notes.add(swing.get());
    }
    for (GroupChange group : groups) {
      if (group.isReturning() && !group.group().isEmpty()) {
        Disagreement shares = new Disagreement("Methods disagree on " + group.group() + ": ");
        for (MeasuredGroup each : measured) {
          if (each.group().equals(group.group())) {
            shares.add(each.measure(), each.share().change());
          }
        }
        if (shares.isOne()) {
          notes.add(shares.sentence());
        }
      }
    }
    return notes;
  }

  /** Returns how many candidates the longest of the groups that have a name stood. */
  private int most() {
    int most = 0;
    for (GroupChange group : groups) {
      if (!group.group().isEmpty()) {
        most = Math.max(most, Math.max(group.now().candidates(), candidatesBefore(group)));
      }
    }
    return most;
  }

  private Optional<String> standing(int least) {
    StringJoiner list = new StringJoiner(", ");
    boolean first = true;
    for (GroupChange group : groups) {
      int now = group.now().candidates();
      int before = candidatesBefore(group);
      if (now != before && Math.max(now, before) >= least) {
        list.add(
            GroupsTable.nameOf(group)
                + (first ? " stood " : " ")
                + before
                + (first
                    ? (before == 1 ? " candidate in " : " candidates in ") + view.before()
                    : "")
                + " and "
                + now
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

  /** Each side of a swing is measured; it is told for the first of them. */
  private Optional<String> swing(List<MeasuredGroup> measured) {
    String to = "";
    Disagreement swing = new Disagreement("");
    for (MeasuredGroup each : measured) {
      if (each.butler().isPresent() && (to.isEmpty() || to.equals(each.group()))) {
        if (to.isEmpty()) {
          to = each.group();
          swing = new Disagreement("Methods disagree on the swing to " + to + " (Butler): ");
        }
        swing.add(each.measure(), each.butler());
      }
    }
    return swing.isOne() ? Optional.of(swing.sentence()) : Optional.empty();
  }

  /** What several methods say of one thing, which may be up by some and down by others. */
  private final class Disagreement {

    private final String what;
    private final List<SlateMeasure> measures = new ArrayList<>();
    private final List<Ratio> points = new ArrayList<>();
    private boolean up;
    private boolean down;

    Disagreement(String what) {
      this.what = what;
    }

    void add(SlateMeasure measure, Optional<Points> change) {
      if (change.isPresent() && measure != SlateMeasure.TWO_WAY) {
        int sign = change.get().value().rounded(view.measuring().decimals()).signum();
        up |= sign > 0;
        down |= sign < 0;
        measures.add(measure);
        points.add(change.get().value());
      }
    }

    boolean isOne() {
      return up && down;
    }

    String sentence() {
      StringJoiner list = new StringJoiner(", ", what, ".");
      for (int i = 0; i < measures.size(); i++) {
        list.add(
            PeopleText.points(points.get(i), view.measuring().decimals()) + words(measures.get(i)));
      }
      return list.toString();
    }
  }

  private String words(SlateMeasure measure) {
    return switch (measure) {
      case SUM -> " points by sum of " + marks.words();
      case TWO_WAY -> " of the two";
      case MEAN -> " by mean " + marks.word(1);
      case TOP -> " by top candidate";
      case LIKE_FOR_LIKE -> " like for like";
      case PER_BALLOT -> " per ballot" + (ballotsAreStated() ? "" : " (at the fewest possible)");
    };
  }

  private boolean ballotsAreStated() {
    return isStated(contest.now()) && contest.before().filter(SlateNotes::isStated).isPresent();
  }

  private static boolean isStated(ContestResult result) {
    return BallotCount.of(result).filter(BallotCount::stated).isPresent();
  }

  private static int candidatesBefore(GroupChange group) {
    return group.before().isPresent() ? group.before().get().candidates() : 0;
  }
}
