package nectally.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that gives every candidate of a contest to one of several values.
 *
 * @param title the name as the file writes it, of several with a plus between them
 * @param values what each candidate has
 */
record CuttingColumn(String title, List<String> values) {

  /** Looks at what candidates have in an attribute. */
  CuttingColumn(String title, String attribute, List<CandidacyBuilder> people) {
    this(title, valuesOf(attribute, people));
  }

  private static List<String> valuesOf(String attribute, List<CandidacyBuilder> people) {
    List<String> values = new ArrayList<>();
    for (CandidacyBuilder person : people) {
      values.add(person.attributes().get(attribute));
    }
    return values;
  }

  /** Returns the columns of which each parts the candidates in another way, the finest first. */
  static List<CuttingColumn> different(List<CuttingColumn> columns) {
    List<CuttingColumn> different = new ArrayList<>();
    for (CuttingColumn column : columns) {
      boolean isNew = true;
      for (CuttingColumn known : different) {
        isNew &= !(known.isFinerThan(column) && column.isFinerThan(known));
      }
      if (isNew) {
        different.add(column);
      }
    }
    different.sort(Comparator.comparingInt(column -> -new HashSet<>(column.values()).size()));
    return different;
  }

  /** Returns whether candidates of one value here have one value in another column. */
  private boolean isFinerThan(CuttingColumn other) {
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String first = seen.putIfAbsent(values.get(i), other.values().get(i));
      if (first != null && !first.equals(other.values().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns both columns together, where neither says what the other one does. */
  Optional<CuttingColumn> with(CuttingColumn other) {
    if (isFinerThan(other) || other.isFinerThan(this)) {
      return Optional.empty();
    }
    List<String> both = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      both.add(values.get(i) + " / " + other.values().get(i));
    }
    return Optional.of(new CuttingColumn(title + "+" + other.title(), both));
  }

  /** Returns whether each value may be a contest. */
  boolean isLikeContests(List<CandidacyBuilder> people, int seats) {
    return PeopleByValue.of(people, values).areLikeContests(seats);
  }
}
