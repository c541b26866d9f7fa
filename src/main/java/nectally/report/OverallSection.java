package nectally.report;

import java.util.ArrayList;
import java.util.List;
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
    return view.brief() && comparison.before().isPresent()
        ? SwingWords.line(groups(), Marked.of(comparison), view.measuring()).stream().toList()
        : List.of();
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
