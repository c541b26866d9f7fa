package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ElectionResult;

/** The answer of {@code results}: each contest's tables and those of the whole election. */
public final class ResultsReport {

  private ResultsReport() {}

  /** Returns the report of an election, compared or not. */
  public static Report of(Comparison comparison, ResultsView view) {
    List<Layout> layouts = new ArrayList<>();
    for (Layout layout :
        List.of(CandidatesTable.LAYOUT, GroupsTable.LAYOUT, ContestsTable.LAYOUT)) {
      if (view.shows(layout.name())) {
        layouts.add(layout);
      }
    }
    if (view.explains()) {
      layouts.add(ExplainTable.LAYOUT);
    }
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
        view.shows(GroupsTable.OVERALL) ? List.of(GroupsTable.OVERALL_LAYOUT) : List.of(),
        view.shows(GroupsTable.OVERALL)
            ? Optional.of(new OverallSection(comparison, view))
            : Optional.empty());
  }
}
