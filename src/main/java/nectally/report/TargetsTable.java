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
import nectally.tally.seats.Exchange;
import nectally.tally.seats.Target;
import nectally.tally.seats.WhatIf;

/** The seats that the smallest swing would change, a row each (commands.md 3.11). */
final class TargetsTable extends ResultsTable<TargetsTable.Row> {

  /**
   * A seat, and what becomes of the contest when shares change as asked.
   *
   * @param target the seat
   * @param then such as {@code Con gain 1 seat from Lab}; empty where no seat changes hands
   */
  record Row(Target target, String then) {}

  TargetsTable() {
    super(
        new Columns<Row>()
            .add("contest", "Contest", Kind.TEXT, About.CONTEST, r -> text(r.target().contest()))
            .add("holder", "Holder", Kind.TEXT, About.WHO, r -> group(r.target().holder()))
            .add(
                "challenger",
                "Challenger",
                Kind.TEXT,
                About.OTHER,
                r -> group(r.target().challenger()))
            .add(
                "margin_pct",
                "Margin",
                Kind.PERCENT,
                About.MARGIN,
                r -> Cell.number(r.target().marginPercent()))
            .add(
                "swing_needed",
                "Swing\nneeded",
                Kind.DECIMAL,
                About.CHANGE,
                r -> Cell.number(r.target().swingNeeded()))
            .add("what_if", "Then", Kind.TEXT, About.TEXT, r -> then(r))
            .ifKnown()
            .layout(TableName.TARGETS.key(), TableName.TARGETS.title())
            .in(Layout.Scope.ELECTION));
  }

  @Override
  Table<Row> of(OverallFigures overall) {
    Optional<WhatIf> whatIf = overall.whatIf();
    List<Row> rows = new ArrayList<>();
    for (Target target : overall.targets()) {
      List<Exchange> changes =
          whatIf.isEmpty()
              ? List.of()
              : whatIf.get().changes().getOrDefault(target.contest(), List.of());
      rows.add(new Row(target, SeatWords.ofExchanges(changes)));
    }
    return layout().table(rows);
  }

  private static Cell text(String text) {
    return Cell.text(text);
  }

  private static Cell group(String name) {
    return Cell.text(name.isEmpty() ? SeatWords.NO_GROUP : name);
  }

  private static Cell then(Row row) {
    return row.then().isEmpty() ? Cell.EMPTY : Cell.text(row.then());
  }
}
