package nectally.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the columns of a file in which rows of one candidate differ, in all such rows. */
final class RepeatedValues {

  /** More are no choice that a message could offer. */
  private static final int MOST = 100;

  private final Map<String, Set<String>> byColumn = new HashMap<>();

  /** Notes what a row has in a column, and what another row of the same candidate has. */
  void add(String column, String value, String other) {
    Set<String> values = byColumn.computeIfAbsent(column, key -> new TreeSet<>());
    if (values.size() < MOST) {
      values.add(value);
      values.add(other);
    }
  }

  /** Returns the values of a column, none where no rows differ in it. */
  List<String> of(String column) {
    return List.copyOf(byColumn.getOrDefault(column, Set.of()));
  }
}
