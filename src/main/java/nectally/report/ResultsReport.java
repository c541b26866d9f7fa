package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    ResultsTables tables = new ResultsTables(comparison, view);
    List<Section> sections = new ArrayList<>(comparison.contests().size());
    for (ContestComparison contest : comparison.contests()) {
      ContestFigures figures = new ContestFigures(contest, comparison.now().rules(), view);
      sections.add(new ContestSection(figures, tables));
    }
    return new Report(
        view.title(),
        comparison.now().election().name(),
        comparison.before().map(ElectionResult::election).map(Election::name),
        tables.layouts(),
        sections,
        Optional.of(new OverallSection(new OverallFigures(comparison, view), tables)));
  }
}
