package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasure;
import nectally.tally.measures.SlateMeasures;

/** How strong each group was by every measure, side by side (rules.md 6.2). */
final class MethodsTable {

  static final String NAME = "methods";

  private static final Fields<MeasuredGroup> FIELDS =
      new Fields<MeasuredGroup>()
          .add("method", Kind.TEXT, g -> CandidatesTable.word(Optional.of(g.measure())))
          .add("group", Kind.TEXT, g -> Cell.text(g.group()))
          .add("share_pct", Kind.PERCENT, g -> Cell.share(g.share().now()))
          .add("previous_share_pct", Kind.PERCENT, g -> Cell.share(g.share().before()))
          .add("share_change", Kind.POINTS, g -> Cell.points(g.share().change()))
          .add("butler_swing", Kind.POINTS, g -> Cell.points(g.butler()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private MethodsTable() {}

  /** Returns the table that machines read. */
  static Table forMachines(ContestComparison contest, List<GroupChange> groups, ResultsView view) {
    return LAYOUT.table(FIELDS.rows(SlateMeasures.of(contest, groups, view.measuring().swing())));
  }

  /**
   * Returns the table that people read: a line for each measure, columns for each group, and what
   * Butler's swing would be by that measure.
   */
  static Table forPeople(ContestComparison contest, List<GroupChange> groups, ResultsView view) {
    boolean compared = contest.before().isPresent();
    Marked marked = Marked.of(contest);
    List<MeasuredGroup> all = SlateMeasures.of(contest, groups, view.measuring().swing());
    Fields<List<MeasuredGroup>> fields = new Fields<>();
    fields.add(
        Column.of("method", "Method", Kind.TEXT).inFull(),
        row -> Cell.text(words(row.get(0).measure(), marked.now())));
    for (int i = 0; i < groups.size(); i++) {
      int at = i;
      String name = GroupsForPeople.nameOf(groups.get(i));
      fields.add(
          "share_" + i,
          name + "\nshare",
          Kind.PERCENT,
          row -> Cell.share(row.get(at).share().now()));
      if (compared) {
        fields.add(
            "change_" + i,
            name + "\n" + marked.changeOf(),
            Kind.POINTS,
            row -> Cell.points(row.get(at).share().change()));
      }
    }
    swing(all)
        .ifPresent(
            group ->
                fields.add(
                    "butler_swing",
                    "Butler to\n" + group,
                    Kind.POINTS,
                    row -> Cell.points(row.get(indexOf(row, group)).butler())));
    return fields.table(NAME, byMeasure(all, groups.size()));
  }

  /** Returns the first group that has a swing, which is the larger side. */
  private static Optional<String> swing(List<MeasuredGroup> all) {
    return all.stream()
        .filter(group -> group.butler().isPresent())
        .map(MeasuredGroup::group)
        .findFirst();
  }

  private static int indexOf(List<MeasuredGroup> row, String group) {
    return row.stream().map(MeasuredGroup::group).toList().indexOf(group);
  }

  private static List<List<MeasuredGroup>> byMeasure(List<MeasuredGroup> all, int groups) {
    List<List<MeasuredGroup>> rows = new ArrayList<>();
    for (int i = 0; groups > 0 && i < all.size(); i += groups) {
      rows.add(all.subList(i, i + groups));
    }
    return rows;
  }

  private static String words(SlateMeasure measure, Marks marks) {
    return switch (measure) {
      case SUM -> "sum of " + marks.words();
      case TWO_WAY -> "two-way share";
      case MEAN -> "mean " + marks.word(1);
      case TOP -> "top candidate";
      case LIKE_FOR_LIKE -> "like for like";
      case PER_BALLOT -> "mean " + marks.word(1) + " per ballot";
    };
  }
}
