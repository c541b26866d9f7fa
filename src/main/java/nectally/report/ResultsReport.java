package nectally.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;

/** The answer of {@code results}: each contest's tables and those of the whole election. */
public final class ResultsReport {

  private final OverallFigures figures;

  private ResultsReport(OverallFigures figures) {
    this.figures = figures;
  }

  /** Starts the answer for an election, compared or not. */
  public static ResultsReport of(Comparison comparison, ResultsView view) {
    return new ResultsReport(new OverallFigures(comparison, view));
  }

  /** Returns what a person should know of the tables of seats, whoever reads those. */
  public List<String> seatNotes() {
    return SeatNotes.of(figures);
  }

  /** Returns the report. */
  public Report report() {
    Comparison comparison = figures.comparison();
    ResultsView view = figures.view();
    ResultsTables tables = new ResultsTables(comparison, view);
    return new Report(
        view.title(),
        comparison.now().election().name(),
        comparison.before().map(ElectionResult::election).map(Election::name),
        tables,
        new Contests(comparison, view, tables),
        Optional.of(new OverallSection(figures, tables)),
        List.of(),
        new Report.Heading("Election result", comparison.now().election().name()),
        Map.of());
  }

  /**
   * A section for each contest, made anew whenever it is looked at, so that what is worked out of
   * one of many contests is gone when the next is printed.
   */
  private static final class Contests extends AbstractList<Section> {

    private final Comparison comparison;
    private final ResultsView view;
    private final ResultsTables tables;

    Contests(Comparison comparison, ResultsView view, ResultsTables tables) {
      this.comparison = comparison;
      this.view = view;
      this.tables = tables;
    }

    @Override
    public Section get(int index) {
      return new ContestSection(
          new ContestFigures(comparison.contests().get(index), comparison.now().rules(), view),
          tables);
    }

    @Override
    public int size() {
      return comparison.contests().size();
    }
  }
}
