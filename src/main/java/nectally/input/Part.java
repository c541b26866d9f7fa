package nectally.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.model.Place;

/**
 * The rows of a contest that are added to those of its other parts: one area of one file.
 *
 * <p>The number of ballots and the like are each part's own.
 */
final class Part {

  /** A row that states the sum of others. */
  record Total(String name, Statement<Long> votes) {}

  private final int number;
  private final Area area;
  private final Place place;
  private Map<Field, Statement<Long>> counts = Map.of();
  private Optional<FactRows> rows = Optional.empty();
  private Set<String> named = Set.of();
  private List<Total> totals = List.of();
  private boolean isTotal;

  /**
   * Creates a part without counts.
   *
   * @param number the place among the contest's parts, 0-based
   * @param place the first row
   */
  Part(int number, Area area, Place place) {
    this.number = number;
    this.area = area;
    this.place = place;
  }

  int number() {
    return number;
  }

  /** Returns the area's name, blank where the file has no areas. */
  String area() {
    return area.label();
  }

  /** Returns what areas are told apart by. */
  String key() {
    return area.key();
  }

  List<String> levels() {
    return area.levels();
  }

  Place place() {
    return place;
  }

  /** Returns whether this is the sum of other parts, so that it is never added to them. */
  boolean isTotal() {
    return isTotal;
  }

  /** Says that this is the sum of other parts. */
  void setTotal() {
    isTotal = true;
  }

  /** Keeps the first statement of a count; returns it where a later one says something else. */
  Optional<Statement<Long>> state(Field count, Statement<Long> statement) {
    if (counts.isEmpty()) {
      counts = new EnumMap<>(Field.class);
    }
    Statement<Long> first = counts.putIfAbsent(count, statement);
    return first == null || first.value().equals(statement.value())
        ? Optional.empty()
        : Optional.of(first);
  }

  /** Returns what was stated first. */
  Optional<Statement<Long>> stated(Field count) {
    return Optional.ofNullable(counts.get(count));
  }

  /** Notes that there is a row of this name that is no candidate's; returns whether it is new. */
  boolean isNew(String name) {
    if (named.isEmpty()) {
      named = new HashSet<>();
    }
    return named.add(name);
  }

  /** Adds a row that states a fact; returns false where a long cannot hold all of it. */
  boolean add(FactRows.FactRow row) {
    if (rows.isEmpty()) {
      rows = Optional.of(new FactRows());
    }
    return rows.get().add(row);
  }

  /** Returns what rows state of each fact. */
  Map<Field, Statement<Long>> rows() {
    return rows.isPresent() ? rows.get().sums() : Map.of();
  }

  /** Returns the name of the row at a place that states a fact. */
  Optional<String> row(Place at) {
    return rows.isPresent() ? rows.get().name(at) : Optional.empty();
  }

  /** Returns two rows that state one fact differently. */
  Optional<List<FactRows.FactRow>> contradiction() {
    return rows.isPresent() ? rows.get().contradiction() : Optional.empty();
  }

  /** Adds a row that states the sum of others. */
  void add(Total total) {
    if (totals.isEmpty()) {
      totals = new ArrayList<>(1);
    }
    totals.add(total);
  }

  List<Total> totals() {
    return totals;
  }
}
