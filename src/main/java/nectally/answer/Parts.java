package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in parts, such as one for each region: machines see the rows of all with the part at
 * their end, people a table of each under its name.
 */
public final class Parts {

  /** What machines call the column of the part. */
  private static final String KEY = "per";

  private Parts() {}

  /**
   * A row of a part.
   *
   * @param part the name of the part
   * @param table the table of the part, whose layout may be its own
   * @param row of that table
   */
  public record Row<R>(String part, Table<R> table, R row) {

    private Cell cell(Column<?> asked) {
      Audience reader =
          asked.audience().includes(Audience.MACHINES) ? Audience.MACHINES : Audience.PEOPLE;
      for (Column<R> column : table.layout().columns(reader)) {
        if (column.key().equals(asked.key())) {
          return column.cell(row);
        }
      }
      return Cell.EMPTY;
    }
  }

  /**
   * Returns how the rows of all parts are laid out.
   *
   * @param heading what people read above the parts where they see them in a column
   */
  public static <R> Layout<Row<R>> layout(Layout<R> one, String heading) {
    List<Column<Row<R>>> columns = new ArrayList<>();
    columns.add(
        Column.<Row<R>>of(KEY, heading, Kind.TEXT, Audience.PEOPLE, row -> part(row))
            .with(About.CONTEST));
    List<Column<R>> seen = new ArrayList<>();
    for (Audience reader : List.of(Audience.PEOPLE, Audience.MACHINES)) {
      for (Column<R> column : one.columns(reader)) {
        if (!column.key().equals(KEY)) {
          seen.add(column.seenBy(reader));
        }
      }
    }
    for (Column<R> column : seen) {
      columns.add(column.of(row -> row.cell(column)));
    }
    columns.add(
        Column.<Row<R>>of(KEY, KEY, Kind.TEXT, Audience.MACHINES, row -> part(row))
            .with(About.OTHER));
    return Layout.of(one.name(), one.title(), one.scope(), columns);
  }

  /** Returns the table of all parts, in their order; people see one where each has a row. */
  public static <R> Table<Row<R>> table(Layout<Row<R>> layout, Map<String, Table<R>> parts) {
    List<Row<R>> rows = new ArrayList<>();
    Optional<Table<?>> seen = Optional.empty();
    for (Map.Entry<String, Table<R>> part : parts.entrySet()) {
      Table<R> table = part.getValue();
      for (R row : table.rows()) {
        rows.add(new Row<>(part.getKey(), table, row));
      }
      if (table.isHidden()) {
        continue;
      }
      Table<R> titled = table.titled(part.getKey().isEmpty() ? "(none)" : part.getKey());
      seen = Optional.of(seen.isPresent() ? seen.get().followedBy(titled) : titled);
    }
    Table<Row<R>> all = layout.table(rows);
    if (rows.size() <= parts.size()) {
      return all;
    }
    return seen.isPresent() ? all.forPeople(seen::get) : all.hidden(true);
  }

  private static Cell part(Row<?> row) {
    return row.part().isEmpty() ? Cell.EMPTY : Cell.text(row.part());
  }
}
