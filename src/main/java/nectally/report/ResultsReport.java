package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ElectionResult;

/** The answer of {@code results}: each contest's tables and those of the whole election. */
public final class ResultsReport {

  private ResultsReport() {}

  /** Returns the report of an election, compared or not. */
  public static Report of(Comparison comparison, ResultsView view) {
    List<Layout> layouts = shown(ContestSection.layouts(view), view);
    if (view.explains()) {
      layouts.add(ExplainTable.LAYOUT);
    }
    return of(comparison, view, layouts, shown(OverallSection.layouts(), view));
  }

  /** Returns the same report without the tables for machines, which take time to lay out. */
  public static Report forPeople(Comparison comparison, ResultsView view) {
    return of(comparison, view, List.of(), List.of());
  }

  private static Report of(
      Comparison comparison, ResultsView view, List<Layout> layouts, List<Layout> overall) {
    boolean hasOverall = view.shows(GroupsTable.OVERALL) || view.shows(IndicesTable.OVERALL);
    List<Section> sections = new ArrayList<>(comparison.contests().size());
    for (ContestComparison contest : comparison.contests()) {
      sections.add(new ContestSection(contest, comparison.now().rules(), view));
    }
    return new Report(
        view.title(),
        comparison.now().election().name(),
        comparison.before().map(ElectionResult::election).map(Election::name),
        layouts,
        sections,
        overall,
        hasOverall ? Optional.of(new OverallSection(comparison, view)) : Optional.empty());
  }

  private static List<Layout> shown(List<Layout> layouts, ResultsView view) {
    List<Layout> shown = new ArrayList<>();
    for (Layout layout : layouts) {
      if (view.shows(layout.name())) {
        shown.add(layout);
      }
    }
    return shown;
  }
}
