package nectally.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns that are repeated, once for each candidate: {@code Candidate 1, Votes 1, Candidate 2,
 * Votes 2}, or the same names again without numbers.
 *
 * @param names what the columns of each group are called, without their numbers
 * @param groups for each group the 0-based places of its columns, one for each name; -1 is nowhere
 */
public record ColumnGroups(List<String> names, List<List<Integer>> groups) {

  /** What stands between the name of a group, such as an office, and that of a column in it. */
  public static final List<String> BETWEEN =
      List.of(" / ", ": ", " - ", " \u2013 ", " \u2014 ", " (choice=");

  private static final int LONGEST_NUMBER = 6;

  /** Returns the groups that columns of a header make; those that are there once are in none. */
  public static ColumnGroups of(List<String> header, List<Integer> columns) {
    Map<String, Integer> stems = new LinkedHashMap<>();
    Map<String, String> shown = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    TreeMap<Integer, Map<String, Integer>> found = new TreeMap<>();
    for (int column : columns) {
      NumberedName name = NumberedName.of(header.get(column));
      boolean numbered = !name.number().isEmpty() && name.number().length() <= LONGEST_NUMBER;
      String stem = HeaderName.key(numbered ? name.stem() : header.get(column));
      int group =
          numbered ? Integer.parseInt(name.number()) : seen.merge(stem, 1, Integer::sum) - 1;
      if (found.computeIfAbsent(group, key -> new HashMap<>()).putIfAbsent(stem, column) == null) {
        stems.merge(stem, 1, Integer::sum);
        shown.putIfAbsent(stem, numbered ? name.stem() : header.get(column));
      }
    }
    stems.values().removeIf(count -> count < 2);
    List<String> names = new ArrayList<>();
    for (String stem : stems.keySet()) {
      names.add(shown.getOrDefault(stem, stem));
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (Map<String, Integer> group : found.values()) {
      List<Integer> places = new ArrayList<>();
      boolean any = false;
      for (String stem : stems.keySet()) {
        places.add(group.getOrDefault(stem, -1));
        any |= group.containsKey(stem);
      }
      if (any) {
        groups.add(places);
      }
    }
    return new ColumnGroups(names, groups);
  }

  /**
   * Returns the groups of a header that names the columns of the first alone: the columns without a
   * name behind it, as many for each group as the first has.
   *
   * @param first the columns of the first group, one beside the other
   */
  public static ColumnGroups continued(List<String> header, List<Integer> first) {
    List<String> names = new ArrayList<>();
    List<List<Integer>> groups = new ArrayList<>(List.of(first));
    for (int column : first) {
      names.add(header.get(column));
    }
    int width = first.size();
    int start = first.get(width - 1) + 1;
    while (start + width <= header.size() && areBlank(header.subList(start, start + width))) {
      List<Integer> group = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        group.add(start + i);
      }
      groups.add(group);
      start += width;
    }
    return new ColumnGroups(names, groups);
  }

  private static boolean areBlank(List<String> names) {
    for (String name : names) {
      if (!name.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether there are at least two groups of at least two columns. */
  public boolean isRepeated() {
    return names.size() > 1 && groups.size() > 1;
  }
}
