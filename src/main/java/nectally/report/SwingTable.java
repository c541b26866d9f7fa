package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Points;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Swing;
import nectally.tally.measures.SwingFormula;
import nectally.tally.measures.Swings;

/**
 * The swings of a contest, a row for each formula (commands.md 3.4); people read each number
 * positive, from one side to the other.
 */
final class SwingTable extends ResultsTable<SwingTable.Row> {

  private SwingTable(Layout<Row> layout) {
    super(layout);
  }

  /** Returns the table of each contest. */
  static SwingTable ofContests(Marked marked) {
    return new SwingTable(layout(TableName.SWING, marked));
  }

  /** Returns the table of the contests that both elections have, together. */
  static SwingTable ofElection(Marked marked) {
    return new SwingTable(layout(TableName.OVERALL_SWING, marked).in(Layout.Scope.ELECTION));
  }

  private static Layout<Row> layout(TableName name, Marked marked) {
    return new Columns<Row>()
        .people("formula", "Swing", Kind.TEXT, About.WHO, r -> formula(r))
        .people("what", "of", Kind.TEXT, About.OTHER, r -> measured(r, marked))
        .inFull()
        .people("from", "From", Kind.TEXT, About.OTHER, r -> side(r.turned().from()))
        .people("to", "To", Kind.TEXT, About.OTHER, r -> side(r.turned().to()))
        .people("value", "Points", Kind.DECIMAL, About.OTHER, r -> size(r))
        .machines("formula", Kind.TEXT, About.WHO, r -> Cell.word(r.formula()))
        .machines("to", Kind.TEXT, About.OTHER, r -> Cell.text(r.to()))
        .machines("from", Kind.TEXT, About.OTHER, r -> Cell.text(r.from()))
        .machines("value", Kind.POINTS, About.OTHER, r -> Cell.points(r.value()))
        .machines("slate_method", Kind.TEXT, About.OTHER, r -> Cell.word(r.method()))
        .machines("reason", Kind.TEXT, About.TEXT, r -> Cell.text(r.reason()))
        .layout(name.key(), name.title());
  }

  /** A line of the table; the sides are empty for a formula without a direction. */
  record Row(
      SwingFormula formula,
      Optional<String> to,
      Optional<String> from,
      Optional<Points> value,
      SlateMethod method,
      Optional<String> reason) {

    /** Returns this with the sides changed where the value is below 0. */
    Row turned() {
      return value.isPresent() && value.get().value().signum() < 0
          ? new Row(
              formula, from, to, Optional.of(new Points(value.get().value().abs())), method, reason)
          : this;
    }
  }

  /** Returns a table that people see only where there is a swing. */
  @Override
  Table<Row> of(ContestFigures contest) {
    boolean compares = contest.groups().stream().anyMatch(group -> group.before().isPresent());
    return of(compares ? rows(contest.swings(), contest.view().measuring()) : List.of());
  }

  @Override
  Table<Row> of(OverallFigures overall) {
    boolean compares = overall.comparison().before().isPresent() && overall.view().by().isPresent();
    return of(compares ? rows(overall.swingsOfBoth(), overall.view().measuring()) : List.of());
  }

  private Table<Row> of(List<Row> rows) {
    return layout().table(rows).hidden(rows.stream().noneMatch(row -> row.value().isPresent()));
  }

  private static Cell formula(Row row) {
    return Cell.text(SwingWords.formula(row.formula()));
  }

  private static Cell measured(Row row, Marked marked) {
    return Cell.text(SwingWords.measured(row.formula(), row.method(), marked.now()));
  }

  private static Cell side(Optional<String> side) {
    return side.isPresent() ? Cell.text(side.get()) : Cell.NONE;
  }

  private static Cell size(Row row) {
    return Cell.number(row.turned().value().map(Points::value));
  }

  private static List<Row> rows(Swings swings, Measuring measuring) {
    List<Row> rows = new ArrayList<>();
    Optional<SwingFormula> only = measuring.formula();
    for (Swing swing : swings.swings()) {
      if (only.isPresent() && only.get() != swing.formula()) {
        continue;
      }
      boolean directed = swing.formula() != SwingFormula.PEDERSEN;
      rows.add(
          new Row(
              swing.formula(),
              swings.contenders().filter(sides -> directed).map(SwingWords::to),
              swings.contenders().filter(sides -> directed).map(SwingWords::from),
              swing.value(),
              measuring.slates(),
              swing.value().isPresent() ? Optional.empty() : swings.reason()));
    }
    return rows;
  }
}
