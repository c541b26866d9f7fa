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
    List<Layout> layouts = shown(ContestSection.layouts(view), view);
    if (view.explains()) {
      layouts.add(ExplainTable.LAYOUT);
    }
    List<Layout> overall = shown(OverallSection.LAYOUTS, view);
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
        overall.isEmpty() ? Optional.empty() : Optional.of(new OverallSection(comparison, view)));
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
