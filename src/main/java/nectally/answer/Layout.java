package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table before it has rows: its name, its title, its columns and where in a report it stands.
 *
 * @param <R> what a row is about, such as a candidate
 */
public final class Layout<R> {

  /** In which sections of a report a table stands. */
  public enum Scope {
    /** In each contest, with any number of rows. */
    CONTEST,
    /**
     * A row for each contest: machines find it in the contest, where JSON writes its columns as
     * fields of the contest itself; people see the rows of all contests in one table.
     */
    FACTS,
    /** In the section of the whole election, of which a document has it before its contests. */
    OPENING,
    /** In the section of the whole election. */
    ELECTION;

    /** Returns whether everybody finds such a table in the section of the whole election. */
    public boolean isOfElection() {
      return this == OPENING || this == ELECTION;
    }

    /** Returns whether {@code reader} finds such a table in the sections of the contests. */
    boolean isInContests(Audience reader) {
      return this == CONTEST || (this == FACTS && reader == Audience.MACHINES);
    }
  }

  private final String name;
  private final String title;
  private final Scope scope;
  private final Audience audience;
  private final Optional<String> partedBy;
  private final List<Column<R>> columns;
  private final List<Column<R>> forPeople;
  private final List<Column<R>> forMachines;

  private Layout(
      String name,
      String title,
      Scope scope,
      Audience audience,
      Optional<String> partedBy,
      List<Column<R>> columns,
      List<Column<R>> forPeople) {
    this.name = name;
    this.title = title;
    this.scope = scope;
    this.audience = audience;
    this.partedBy = partedBy;
    this.columns = List.copyOf(columns);
    this.forPeople = seenBy(Audience.PEOPLE, forPeople);
    this.forMachines = seenBy(Audience.MACHINES, columns);
  }

  /** Returns a layout for everyone whose columns people and machines see in the same order. */
  static <R> Layout<R> of(String name, String title, Scope scope, List<Column<R>> columns) {
    return new Layout<>(name, title, scope, Audience.EVERYONE, Optional.empty(), columns, columns);
  }

  private static <R> List<Column<R>> seenBy(Audience reader, List<Column<R>> columns) {
    List<Column<R>> seen = new ArrayList<>();
    for (Column<R> column : columns) {
      if (column.audience().includes(reader)) {
        seen.add(column);
      }
    }
    return List.copyOf(seen);
  }

  /** Returns what {@code --show} and JSON call the table, such as {@code candidates}. */
  public String name() {
    return name;
  }

  /** Returns what people call the table, such as {@code Candidates}. */
  public String title() {
    return title;
  }

  /** Returns in which sections the table stands. */
  public Scope scope() {
    return scope;
  }

  /** Returns who sees the table. */
  public Audience audience() {
    return audience;
  }

  /** Returns the columns that {@code reader} can see, people or machines, in the order for them. */
  public List<Column<R>> columns(Audience reader) {
    return reader == Audience.PEOPLE ? forPeople : forMachines;
  }

  /** Returns the first column that is about something. */
  public Optional<Column<R>> column(About about) {
    for (Column<R> column : columns) {
      if (column.about() == about) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Returns this layout in sections of another scope. */
  public Layout<R> in(Scope other) {
    return new Layout<>(name, title, other, audience, partedBy, columns, forPeople);
  }

  /** Returns this layout for others to see. */
  public Layout<R> seenBy(Audience other) {
    return new Layout<>(name, title, scope, other, partedBy, columns, forPeople);
  }

  /** Returns this layout with columns that people see first, in this order, by their keys. */
  public Layout<R> peopleFirst(String... keys) {
    List<Column<R>> order = new ArrayList<>();
    List<Column<R>> rest = new ArrayList<>();
    for (String key : keys) {
      for (Column<R> column : forPeople) {
        if (column.key().equals(key)) {
          order.add(column);
        }
      }
    }
    List<String> first = List.of(keys);
    for (Column<R> column : forPeople) {
      if (!first.contains(column.key())) {
        rest.add(column);
      }
    }
    order.addAll(rest);
    return new Layout<>(name, title, scope, audience, partedBy, columns, order);
  }

  /**
   * Returns this layout with rows that people see in a table for each text of a column, which
   * stands above it; above the only one stands nothing.
   */
  public Layout<R> partedBy(String key) {
    return new Layout<>(name, title, scope, audience, Optional.of(key), columns, forPeople);
  }

  /** Returns this layout with other values in the columns that are about something. */
  public Layout<R> with(About about, Function<? super R, Cell> values) {
    return new Layout<>(
        name,
        title,
        scope,
        audience,
        partedBy,
        replaced(columns, about, values),
        replaced(forPeople, about, values));
  }

  private static <R> List<Column<R>> replaced(
      List<Column<R>> columns, About about, Function<? super R, Cell> values) {
    List<Column<R>> replaced = new ArrayList<>();
    for (Column<R> column : columns) {
      replaced.add(column.about() == about ? column.with(values) : column);
    }
    return replaced;
  }

  /** Returns the column by whose texts people see the rows parted. */
  Optional<Column<R>> parting() {
    for (Column<R> column : columns) {
      if (column.key().equals(partedBy.orElse(""))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Returns a table of these rows, which compares with nothing. */
  public Table<R> table(List<R> rows) {
    return new Table<>(this, rows);
  }
}
