package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;

/** What all contests come to: a line for each, and the groups added up. */
final class OverallSection implements Section {

  private final OverallFigures figures;
  private final ResultsTables tables;

  OverallSection(OverallFigures figures, ResultsTables tables) {
    this.figures = figures;
    this.tables = tables;
  }

  @Override
  public String name() {
    List<ContestComparison> contests = figures.comparison().contests();
    return contests.size() == 1 ? contests.get(0).now().name() : "All contests";
  }

  /** Returns the conclusion of several contests; one contest says its own. */
  @Override
  public String opening() {
    return figures.view().show().isEmpty() && figures.comparison().contests().size() > 1
        ? figures.sentence()
        : "";
  }

  @Override
  public String headline() {
    return "";
  }

  @Override
  public Table<?> table(Layout<?> layout) {
    return tables.get(layout).rounded(figures);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    ResultsView view = figures.view();
    if (figures.comparison().before().isEmpty()) {
      return notes;
    }
    if (view.brief()) {
      SwingWords.line(figures.swings(), figures.marked(), view.measuring()).ifPresent(notes::add);
    }
    if (view.brief()
        || view.asksFor(TableName.OVERALL)
        || view.asksFor(TableName.OVERALL_INDICES)) {
      unlike().ifPresent(notes::add);
    }
    return notes;
  }

  /** Sums over other contests than before compare unlike things, as those with other seats do. */
  private Optional<String> unlike() {
    Comparison comparison = figures.comparison();
    long now = comparison.contests().stream().filter(contest -> contest.before().isEmpty()).count();
    long before = comparison.contestsOnlyBefore().size();
    return now + before == 0
        ? Optional.empty()
        : Optional.of(
            "These sums are not of the same contests: "
                + (now == 0 ? "" : PeopleText.count(now) + " only now")
                + (now == 0 || before == 0 ? "" : ", ")
                + (before == 0
                    ? ""
                    : PeopleText.count(before) + " only in " + figures.view().before())
                + ".");
  }
}
