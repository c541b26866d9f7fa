package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Points;
import nectally.tally.GroupChange;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Swing;
import nectally.tally.measures.SwingFormula;
import nectally.tally.measures.Swings;

/** The swings of a contest, a row for each formula (commands.md 3.4). */
final class SwingTable {

  static final String NAME = "swing";

  private static final Fields<Row> FIELDS =
      new Fields<Row>()
          .add("formula", Kind.TEXT, r -> CandidatesTable.word(Optional.of(r.formula())))
          .add("to", Kind.TEXT, r -> Cell.text(r.to()))
          .add("from", Kind.TEXT, r -> Cell.text(r.from()))
          .add("value", Kind.POINTS, r -> Cell.points(r.value()))
          .add("slate_method", Kind.TEXT, r -> CandidatesTable.word(Optional.of(r.method())))
          .add("reason", Kind.TEXT, r -> Cell.text(r.reason()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());

  private SwingTable() {}

  /** A line of the table; the sides are empty for a formula without a direction. */
  private record Row(
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

  /** Returns the table that machines read; without rows where nothing is compared. */
  static Table forMachines(List<GroupChange> groups, Marked marked, ResultsView view) {
    return LAYOUT.table(FIELDS.rows(rows(groups, marked, view)));
  }

  /**
   * Returns the table that people read: each number positive, from one side to the other; none
   * where there is no swing.
   */
  static Optional<Table> forPeople(List<GroupChange> groups, Marked marked, ResultsView view) {
    List<Row> rows = rows(groups, marked, view);
    if (rows.stream().noneMatch(row -> row.value().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fields<Row>()
            .add("formula", "Swing", Kind.TEXT, r -> Cell.text(SwingWords.formula(r.formula())))
            .add(
                Column.of("what", "of", Kind.TEXT).inFull(),
                r -> Cell.text(SwingWords.measured(r.formula(), r.method(), marked.now())))
            .add("from", "From", Kind.TEXT, r -> Cell.text(r.turned().from().orElse("")))
            .add("to", "To", Kind.TEXT, r -> Cell.text(r.turned().to().orElse("")))
            .add(
                "value",
                "Points",
                Kind.DECIMAL,
                r -> Cell.number(r.turned().value().map(Points::value)))
            .table(NAME, rows));
  }

  private static List<Row> rows(List<GroupChange> groups, Marked marked, ResultsView view) {
    if (groups.stream().noneMatch(group -> group.before().isPresent())) {
      return List.of();
    }
    Swings swings = Swings.of(groups, view.measuring().swing(), marked.isSame());
    List<Row> rows = new ArrayList<>();
    for (Swing swing : swings.swings()) {
      boolean directed = swing.formula() != SwingFormula.PEDERSEN;
      rows.add(
          new Row(
              swing.formula(),
              swings.contenders().filter(sides -> directed).map(SwingWords::to),
              swings.contenders().filter(sides -> directed).map(SwingWords::from),
              swing.value(),
              view.measuring().slates(),
              swings.reason()));
    }
    return rows;
  }
}
