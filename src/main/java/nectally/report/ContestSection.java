package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.Fact;
import nectally.answer.Layout;
import nectally.answer.Section;
import nectally.answer.Table;

/** The tables of one contest, and what stands below them. */
final class ContestSection implements Section {

  private final ContestFigures figures;
  private final ResultsTables tables;

  ContestSection(ContestFigures figures, ResultsTables tables) {
    this.figures = figures;
    this.tables = tables;
  }

  @Override
  public String name() {
    return figures.contest().now().name();
  }

  @Override
  public String sentence() {
    return figures.view().show().isEmpty() ? figures.sentence() : "";
  }

  @Override
  public String headline() {
    return Headline.of(figures.contest(), sentence().isEmpty());
  }

  @Override
  public List<Fact> facts() {
    return figures.view().brief()
        ? List.of()
        : ContestFactList.of(figures.contest(), figures.view().headingBefore());
  }

  @Override
  public Table<?> table(Layout<?> layout) {
    return rounded(tables.get(layout).of(figures));
  }

  private <R> Table<R> rounded(Table<R> table) {
    return ShareColumns.rounded(table, figures.view().measuring());
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (figures.view().explains()) {
      for (Line line : figures.explanation()) {
        notes.add(line.text());
      }
    }
    if (!figures.view().brief()) {
      notes.addAll(ContestNotes.of(figures, withShares()));
    }
    return notes;
  }

  /** Returns the tables of exact shares that people see. */
  private List<Table<?>> withShares() {
    List<Table<?>> shares = new ArrayList<>();
    for (ResultsTable<?> table : tables.withSharesOfContests()) {
      shares.add(table.of(figures));
    }
    return shares;
  }
}
