package nectally.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rows under a layout, of which people and machines see different columns.
 *
 * <p>Cells are made when a reader looks at them and not before.
 *
 * @param <R> what a row is about, such as a candidate
 */
public final class Table<R> {

  private final Layout<R> layout;
  private final List<R> rows;
  private final boolean compares;
  private final boolean hidden;
  private final Optional<Supplier<Table<?>>> other;
  private final Optional<Table<?>> next;
  private final String title;

  private Table(
      Layout<R> layout,
      List<R> rows,
      boolean compares,
      boolean hidden,
      Optional<Supplier<Table<?>>> other,
      Optional<Table<?>> next,
      String title) {
    this.layout = layout;
    this.rows = rows;
    this.compares = compares;
    this.hidden = hidden;
    this.other = other;
    this.next = next;
    this.title = title;
  }

  Table(Layout<R> layout, List<R> rows) {
    this(layout, rows, false, false, Optional.empty(), Optional.empty(), "");
  }

  /** Returns this table, where {@code really} as one that compares with an earlier election. */
  public Table<R> comparing(boolean really) {
    return new Table<>(layout, rows, really, hidden, other, next, title);
  }

  /** Returns this table, where {@code really} as one of which people see nothing. */
  public Table<R> hidden(boolean really) {
    return new Table<>(layout, rows, compares, really, other, next, title);
  }

  /** Returns this table with another that people see in its place, such as with fewer rows. */
  public Table<R> forPeople(Supplier<Table<?>> another) {
    return new Table<>(layout, rows, compares, hidden, Optional.of(another), next, title);
  }

  /** Returns this table with another that people see below it, such as with further columns. */
  public Table<R> followedBy(Table<?> another) {
    Table<?> below = next.isPresent() ? next.get().followedBy(another) : another;
    return new Table<>(layout, rows, compares, hidden, other, Optional.of(below), title);
  }

  /** Returns this table with a title that people read above all of it. */
  public Table<R> titled(String above) {
    return new Table<>(layout, rows, compares, hidden, other, next, above);
  }

  /** Returns this table with other values in the columns that are about something. */
  public Table<R> with(About about, Function<? super R, Cell> values) {
    return new Table<>(layout.with(about, values), rows, compares, hidden, other, next, title);
  }

  boolean isHidden() {
    return hidden;
  }

  /** Returns what a row each is about, in the order in which they are printed. */
  public List<R> rows() {
    return rows;
  }

  /** Returns the layout, whose values may be of this table alone. */
  public Layout<R> layout() {
    return layout;
  }

  /** Returns what machines see: the same columns in every table of a layout. */
  public Grid<R> forMachines() {
    return new Grid<>("", layout.columns(Audience.MACHINES), rows);
  }

  /** Returns what people see: one grid, several where the layout parts the rows, or none. */
  public List<Grid<?>> forPeople() {
    if (hidden) {
      return List.of();
    }
    List<Grid<?>> grids = new ArrayList<>();
    for (Grid<?> grid : other.isPresent() ? other.get().get().forPeople() : own()) {
      grids.add(title.isEmpty() ? grid : grid.below(title));
    }
    next.ifPresent(below -> grids.addAll(below.forPeople()));
    return grids;
  }

  private List<Grid<?>> own() {
    Optional<Column<R>> parting = layout.parting();
    List<Grid<?>> grids = new ArrayList<>();
    if (parting.isPresent()) {
      grids.addAll(parts(parting.get()));
    } else {
      grids.add(new Grid<>("", seen(), rows));
    }
    return grids;
  }

  private List<Grid<?>> parts(Column<R> parting) {
    Map<Cell, List<R>> parts = new LinkedHashMap<>();
    for (R row : rows) {
      parts.computeIfAbsent(parting.cell(row), part -> new ArrayList<>()).add(row);
    }
    List<Grid<?>> grids = new ArrayList<>();
    for (Map.Entry<Cell, List<R>> part : parts.entrySet()) {
      String title =
          parts.size() > 1 && part.getKey() instanceof Cell.Text text ? text.value() : "";
      grids.add(new Grid<>(title, seen(), part.getValue()));
    }
    return grids;
  }

  /** Returns the columns that people see of these rows. */
  private List<Column<R>> seen() {
    List<Column<R>> seen = new ArrayList<>();
    for (Column<R> column : layout.columns(Audience.PEOPLE)) {
      boolean shown =
          switch (column.condition()) {
            case ALWAYS -> true;
            case COMPARED -> compares;
            case KNOWN -> isKnown(column);
          };
      if (shown) {
        seen.add(column);
      }
    }
    return seen;
  }

  private boolean isKnown(Column<R> column) {
    for (R row : rows) {
      if (column.cell(row) != Cell.EMPTY) {
        return true;
      }
    }
    return false;
  }
}
