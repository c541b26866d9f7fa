package nectally.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.model.Place;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Which rows of which files were taken for no candidates, to tell it once. */
final class SetAside {

  private static final int MOST_NAMES = 5;

  private final Map<String, Map<Role, Map<String, Long>>> files = new LinkedHashMap<>();

  /** Notes a row. */
  void add(Role role, String name, Place place) {
    add(role, name, 1, place.file());
  }

  private void add(Role role, String name, long rows, String file) {
    Map<Role, Map<String, Long>> roles = files.get(file);
    if (roles == null) {
      roles = new EnumMap<>(Role.class);
      files.put(file, roles);
    }
    Map<String, Long> names = roles.get(role);
    if (names == null) {
      names = new LinkedHashMap<>();
      roles.put(role, names);
    }
    Long before = names.get(name);
    names.put(name, before == null ? rows : before + rows);
  }

  /** Adds the rows that were noted apart. */
  void add(SetAside later) {
    for (Map.Entry<String, Map<Role, Map<String, Long>>> file : later.files.entrySet()) {
      for (Map.Entry<Role, Map<String, Long>> role : file.getValue().entrySet()) {
        role.getValue().forEach((name, rows) -> add(role.getKey(), name, rows, file.getKey()));
      }
    }
  }

  /** Returns how many rows of a file have which role, without its candidates. */
  Map<Role, Long> rows(String file) {
    Map<Role, Long> rows = new EnumMap<>(Role.class);
    files.getOrDefault(file, Map.of()).forEach((role, names) -> rows.put(role, sum(names)));
    return rows;
  }

  /** Says of each file which of its rows are no candidates. */
  void tell(Problems problems) {
    for (Map.Entry<String, Map<Role, Map<String, Long>>> file : files.entrySet()) {
      long all = 0;
      StringBuilder list = new StringBuilder();
      for (Map.Entry<Role, Map<String, Long>> role : file.getValue().entrySet()) {
        long rows = sum(role.getValue());
        all += rows;
        list.append(list.isEmpty() ? "" : "; ").append(rows).append(' ');
        list.append(role.getKey().word()).append(" (").append(names(role.getValue())).append(')');
      }
      problems.note(
          new Place(file.getKey()),
          Rule.ROWS_SET_ASIDE,
          all
              + (all == 1 ? " row is no candidate: " : " rows are no candidates: ")
              + list
              + option(file.getValue()));
    }
  }

  /** Returns the option that makes people of rows, of such first as are called as a person may. */
  private static String option(Map<Role, Map<String, Long>> roles) {
    String first = "";
    for (Map<String, Long> names : roles.values()) {
      for (String name : names.keySet()) {
        if (RowWords.of(name).map(RowWords.Word::unsure).orElse(false)) {
          return option(name);
        }
        first = first.isEmpty() && !name.equals(AreaTotals.NO_NAME) ? name : first;
      }
    }
    return first.isEmpty() ? "" : option(first);
  }

  private static String option(String name) {
    return "; --row " + Shown.inShell(Role.CANDIDATE.word() + "=" + name) + " says otherwise";
  }

  private static String names(Map<String, Long> names) {
    List<String> shown = new ArrayList<>();
    for (String name : names.keySet()) {
      if (shown.size() < MOST_NAMES) {
        shown.add(Shown.quoted(name));
      }
    }
    int more = names.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private static long sum(Map<String, Long> names) {
    long sum = 0;
    for (long rows : names.values()) {
      sum += rows;
    }
    return sum;
  }
}
