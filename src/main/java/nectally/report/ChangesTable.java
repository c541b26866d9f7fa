package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.tally.seats.SeatChange;
import nectally.tally.seats.SeatChanges;

/** The seats that changed hands, a row for each two groups of a contest (commands.md 3.11). */
final class ChangesTable extends ResultsTable<SeatChange> {

  ChangesTable() {
    super(
        new Columns<SeatChange>()
            .add("contest", "Contest", Kind.TEXT, About.CONTEST, c -> Cell.text(c.contest()))
            .add("gained_by", "Gained by", Kind.TEXT, About.WHO, c -> group(c.gainedBy()))
            .add("lost_by", "Lost by", Kind.TEXT, About.OTHER, c -> group(c.lostBy()))
            .add("seats", "Seats", Kind.COUNT, About.SEATS, c -> Cell.count(c.seats()))
            .add("elected", "Elected", Kind.TEXT, About.OTHER, c -> names(c.elected()))
            .add(
                "previous_elected",
                "No longer",
                Kind.TEXT,
                About.OTHER,
                c -> names(c.previousElected()))
            .add(
                "margin_pct",
                "Margin",
                Kind.PERCENT,
                About.MARGIN,
                c -> Cell.number(c.marginPercent()))
            .add(
                "previous_margin_pct",
                "before",
                Kind.PERCENT,
                About.OTHER,
                c -> Cell.number(c.previousMarginPercent()))
            .add("swing", "Swing\n(Butler)", Kind.POINTS, About.CHANGE, c -> Cell.points(c.swing()))
            .layout(TableName.CHANGES.key(), TableName.CHANGES.title())
            .in(Layout.Scope.ELECTION));
  }

  @Override
  Table<SeatChange> of(OverallFigures overall) {
    List<SeatChange> rows = overall.changes().map(SeatChanges::rows).orElse(List.of());
    return layout().table(rows);
  }

  /** Returns a group's name; nothing where it is not forced which it is, or there is none. */
  static Cell group(Optional<String> group) {
    return Cell.text(SeatWords.name(group));
  }

  private static Cell names(List<String> names) {
    return names.isEmpty() ? Cell.NONE : Cell.text(String.join("; ", names));
  }
}
