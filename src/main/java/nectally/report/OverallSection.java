package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.Comparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.Indices;

/** What all contests come to: a line for each, and the groups added up. */
final class OverallSection implements Section {

  /** Returns the tables that machines can have of the whole election. */
  static List<Layout> layouts() {
    return List.of(GroupsTable.OVERALL_LAYOUT, IndicesTable.OVERALL_LAYOUT);
  }

  private final Comparison comparison;
  private final ResultsView view;

  OverallSection(Comparison comparison, ResultsView view) {
    this.comparison = comparison;
    this.view = view;
  }

  @Override
  public String name() {
    return "All contests";
  }

  @Override
  public String headline() {
    return "";
  }

  /**
   * People see a line for each contest where there are more than a few, and the groups when they
   * ask for them or when there are several contests to add up.
   */
  @Override
  public List<Table> forPeople() {
    List<Table> tables = new ArrayList<>();
    if (view.brief()) {
      tables.add(ContestsForPeople.of(comparison));
    }
    if (view.by().isPresent() && (view.asksFor(GroupsTable.OVERALL) || view.brief())) {
      tables.add(
          ShareColumns.rounded(
              GroupsForPeople.of(groups(), Marked.of(comparison), view), view.measuring()));
    }
    if (view.asksFor(IndicesTable.OVERALL)) {
      tables.add(IndicesTable.forPeople(Indices.overall(comparison, groups()), view));
    }
    return tables;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (comparison.before().isEmpty()) {
      return notes;
    }
    if (view.brief()) {
      SwingWords.line(groups(), Marked.of(comparison), view.measuring()).ifPresent(notes::add);
    }
    if (view.brief() || view.asksFor(GroupsTable.OVERALL) || view.asksFor(IndicesTable.OVERALL)) {
      unlike().ifPresent(notes::add);
    }
    return notes;
  }

  /** Sums over other contests than before compare unlike things, as those with other seats do. */
  private Optional<String> unlike() {
    long now = comparison.contests().stream().filter(contest -> contest.before().isEmpty()).count();
    long before = comparison.contestsOnlyBefore().size();
    return now + before == 0
        ? Optional.empty()
        : Optional.of(
            "These sums are not of the same contests: "
                + (now == 0 ? "" : PeopleText.count(now) + " only now")
                + (now == 0 || before == 0 ? "" : ", ")
                + (before == 0 ? "" : PeopleText.count(before) + " only in " + view.before())
                + ".");
  }

  @Override
  public Table forMachines(Layout layout) {
    return layout.name().equals(IndicesTable.OVERALL)
        ? IndicesTable.forMachines(layout, Indices.overall(comparison, groups()))
        : ShareColumns.rounded(GroupsTable.forMachines(layout, groups()), view.measuring());
  }

  private List<GroupChange> groups() {
    return view.by()
        .map(column -> Groups.overall(comparison, column, view.measuring().slates()))
        .orElse(List.of());
  }
}
