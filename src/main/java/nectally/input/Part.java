package nectally.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nectally.model.Place;

/**
 * The rows of a contest that are added to those of its other parts: one area of one file.
 *
 * <p>The number of ballots and the like are each part's own.
 */
final class Part {

  private final int number;
  private final String area;
  private final Place place;
  private Map<Field, Statement<Long>> counts = Map.of();

  /**
   * Creates a part without counts.
   *
   * @param number the place among the contest's parts, 0-based
   * @param area blank where the file has no areas
   * @param place the first row
   */
  Part(int number, String area, Place place) {
    this.number = number;
    this.area = area;
    this.place = place;
  }

  int number() {
    return number;
  }

  String area() {
    return area;
  }

  Place place() {
    return place;
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
}
