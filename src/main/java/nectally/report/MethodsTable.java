package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.GroupChange;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasure;

/** How strong each group was by every measure, side by side (rules.md 6.2). */
final class MethodsTable extends ResultsTable<MeasuredGroup> {

  MethodsTable() {
    super(
        new Columns<MeasuredGroup>()
            .machines("method", Kind.TEXT, About.OTHER, g -> Cell.word(g.measure()))
            .machines("group", Kind.TEXT, About.WHO, g -> Cell.text(g.group()))
            .machines("share_pct", Kind.PERCENT, About.OTHER, g -> Cell.share(g.share().now()))
            .machines(
                "previous_share_pct",
                Kind.PERCENT,
                About.OTHER,
                g -> Cell.share(g.share().before()))
            .machines(
                "share_change", Kind.POINTS, About.OTHER, g -> Cell.points(g.share().change()))
            .machines("butler_swing", Kind.POINTS, About.OTHER, g -> Cell.points(g.butler()))
            .layout(TableName.METHODS.key(), TableName.METHODS.title()));
  }

  @Override
  Table<MeasuredGroup> of(ContestFigures contest) {
    return layout()
        .table(contest.measured())
        .hidden(contest.view().by().isEmpty())
        .forPeople(() -> byMeasure(contest));
  }

  /**
   * Returns the table that people read: a line for each measure, columns for each group, and what
   * Butler's swing would be by that measure.
   */
  private static Table<?> byMeasure(ContestFigures contest) {
    boolean compared = contest.contest().before().isPresent();
    Marked marked = contest.marked();
    List<GroupChange> groups = contest.groups();
    List<MeasuredGroup> all = contest.measured();
    Columns<List<MeasuredGroup>> columns = new Columns<>();
    columns
        .people(
            "method",
            "Method",
            Kind.TEXT,
            About.WHO,
            row -> Cell.text(words(row.get(0).measure(), marked.now())))
        .inFull();
    for (int i = 0; i < groups.size(); i++) {
      int at = i;
      String name = GroupsTable.nameOf(groups.get(i));
      columns.people(
          "share_" + i,
          name + "\nshare",
          Kind.PERCENT,
          About.OTHER,
          row -> Cell.share(row.get(at).share().now()));
      if (compared) {
        columns.people(
            "change_" + i,
            name + "\n" + marked.changeOf(),
            Kind.POINTS,
            About.CHANGE,
            row -> Cell.points(row.get(at).share().change()));
      }
    }
    swing(all)
        .ifPresent(
            group ->
                columns.people(
                    "butler_swing",
                    "Butler to\n" + group,
                    Kind.POINTS,
                    About.OTHER,
                    row -> Cell.points(row.get(indexOf(row, group)).butler())));
    return columns
        .layout(TableName.METHODS.key(), TableName.METHODS.title())
        .table(lines(all, groups.size()));
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

  private static List<List<MeasuredGroup>> lines(List<MeasuredGroup> all, int groups) {
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
