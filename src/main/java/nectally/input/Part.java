package nectally.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a contest that are added to those of its other parts: one area of one file.
 *
 * <p>The number of ballots and the like are each part's own.
 */
final class Part {

  private final int number;
  private final String area;
  private final String file;
  private final long line;
  private Map<Field, Statement<Long>> counts = Map.of();

  /**
   * Creates a part without counts.
   *
   * @param number the place among the contest's parts, 0-based
   * @param area blank where the file has no areas
   * @param line that of the first row
   */
  Part(int number, String area, String file, long line) {
    this.number = number;
    this.area = area;
    this.file = file;
    this.line = line;
  }

  int number() {
    return number;
  }

  String area() {
    return area;
  }

  String file() {
    return file;
  }

  long line() {
    return line;
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
