package nectally.report;

import java.util.List;
import nectally.tally.Comparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;

/** The groups over all contests. */
final class OverallSection implements Section {

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

  /** People see this table when they ask for it, or when there are several contests to add up. */
  @Override
  public List<Table> forPeople() {
    boolean worthwhile = view.asksFor(GroupsTable.OVERALL) || comparison.contests().size() > 2;
    return worthwhile && view.by().isPresent()
        ? List.of(GroupsTable.forPeople(groups(), view))
        : List.of();
  }

  @Override
  public List<String> notes() {
    return List.of();
  }

  @Override
  public Table forMachines(Layout layout) {
    return GroupsTable.forMachines(layout, groups());
  }

  private List<GroupChange> groups() {
    return view.by().map(column -> Groups.overall(comparison, column)).orElse(List.of());
  }
}
