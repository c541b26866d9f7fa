package nectally.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;

/** The answer of {@code results}: each contest's tables and those of the whole election. */
public final class ResultsReport {

  private ResultsReport() {}

  /** Returns the report of an election, compared or not. */
  public static Report of(Comparison comparison, ResultsView view) {
    ResultsTables tables = new ResultsTables(comparison, view);
    return new Report(
        view.title(),
        comparison.now().election().name(),
        comparison.before().map(ElectionResult::election).map(Election::name),
        tables,
        new Contests(comparison, view, tables),
        Optional.of(new OverallSection(new OverallFigures(comparison, view), tables)),
        List.of());
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
