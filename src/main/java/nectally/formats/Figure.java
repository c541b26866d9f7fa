package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Fate;
import nectally.answer.Table;
import nectally.model.Ratio;

/**
 * What one row of a table comes to in a picture: found by what its columns are about, so that any
 * table of people, groups or lists can be drawn.
 *
 * @param who of whom the row is
 * @param slate who nominated them; empty where the table has no such column
 * @param group by whose colour it is drawn; the slate, or of whom the row is, where none is stated
 * @param fate how they fared
 * @param votes empty where unknown
 * @param share in per cent; empty where unknown
 * @param earlierShare the same of the earlier election
 * @param seats empty where unknown
 * @param earlierSeats the same of the earlier election
 */
record Figure(
    String who,
    String slate,
    String group,
    Fate fate,
    Optional<Long> votes,
    Optional<Ratio> share,
    Optional<Ratio> earlierShare,
    Optional<Long> seats,
    Optional<Long> earlierSeats) {

  /** Returns the figures of a table, a row each, in its order. */
  static <R> List<Figure> of(Table<R> table) {
    List<Figure> figures = new ArrayList<>();
    for (R row : table.rows()) {
      String who = text(table, About.WHO, row);
      String slate = text(table, About.SLATE, row);
      String group = text(table, About.GROUP, row);
      boolean named = table.layout().column(About.GROUP).isPresent();
      boolean listed = table.layout().column(About.SLATE).isPresent();
      figures.add(
          new Figure(
              who,
              slate,
              named ? group : listed ? slate : who,
              fate(table, row),
              count(table, About.VOTES, row),
              exact(table, About.SHARE, row),
              exact(table, About.EARLIER_SHARE, row),
              count(table, About.SEATS, row),
              count(table, About.EARLIER_SEATS, row)));
    }
    return figures;
  }

  /** Returns the figures of the last step of a table of several, such as its last election. */
  static <R> List<Figure> ofLastStep(Table<R> table) {
    if (table.layout().column(About.STEP).isEmpty() || table.rows().isEmpty()) {
      return of(table);
    }
    List<R> last = new ArrayList<>();
    R end = table.rows().get(table.rows().size() - 1);
    Cell step = cell(table, About.STEP, end).orElse(Cell.EMPTY);
    for (R row : table.rows()) {
      if (cell(table, About.STEP, row).orElse(Cell.EMPTY).equals(step)) {
        last.add(row);
      }
    }
    return of(table.layout().table(last));
  }

  /** Returns whether the row's person has a seat. */
  boolean isElected() {
    return fate == Fate.ELECTED;
  }

  private static <R> Optional<Cell> cell(Table<R> table, About about, R row) {
    Optional<Column<R>> column = table.layout().column(about);
    return column.map(found -> found.cell(row));
  }

  private static <R> String text(Table<R> table, About about, R row) {
    return cell(table, about, row).orElse(Cell.EMPTY) instanceof Cell.Text text ? text.value() : "";
  }

  private static <R> Fate fate(Table<R> table, R row) {
    return cell(table, About.OUTCOME, row).orElse(Cell.EMPTY) instanceof Cell.Mark mark
        ? mark.fate()
        : Fate.NONE;
  }

  private static <R> Optional<Long> count(Table<R> table, About about, R row) {
    return cell(table, about, row).orElse(Cell.EMPTY) instanceof Cell.Count count
        ? Optional.of(count.value())
        : Optional.empty();
  }

  private static <R> Optional<Ratio> exact(Table<R> table, About about, R row) {
    return cell(table, about, row).orElse(Cell.EMPTY) instanceof Cell.Exact exact
        ? Optional.of(exact.value())
        : Optional.empty();
  }
}
