package nectally.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.ColumnGroups;
import nectally.csv.CsvTable;
import nectally.csv.HeaderLine;
import nectally.csv.HeaderName;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Columns of a wide table in several groups: {@code Mayor: Ann}, {@code Mayor: Bob}, {@code Clerk:
 * Cy}, or offices on a line above the names. They may be the candidates of several contests, or
 * those of several parties in one; no column says which.
 */
final class WideGroups {

  private static final int MOST_NAMED = 3;

  private WideGroups() {}

  /** Reports groups of the columns that are read as candidates; returns whether there are none. */
  static boolean areNone(CsvTable table, Shape shape) {
    List<String> header = table.header();
    Optional<List<Integer>> chosen = shape.wide().flatMap(choice -> choice.partlyIn(header));
    if (chosen.isEmpty()) {
      return true;
    }
    for (String between : ColumnGroups.BETWEEN) {
      List<String> groups = new ArrayList<>();
      for (int column : chosen.get()) {
        int end = header.get(column).indexOf(between);
        groups.add(end > 0 ? header.get(column).substring(0, end) : "");
      }
      if (areSeveral(groups)) {
        return report(table, groups, Shown.inShell(groups.get(0) + between + "*"));
      }
    }
    List<String> above = above(table, chosen.get());
    if (areSeveral(above)) {
      String all = Shown.inShell(above.get(0) + " / *");
      return report(table, above, all + ", below a header of 2 lines");
    }
    return true;
  }

  /**
   * Returns what the line right above the header says of columns, from the left as it is merged.
   */
  private static List<String> above(CsvTable table, List<Integer> columns) {
    List<String> groups = new ArrayList<>();
    for (HeaderLine line : table.lines()) {
      if (line.number() == table.headerLine() - 1) {
        int from = columns.get(0);
        for (int column : columns) {
          String text = "";
          for (int i = Math.min(column, line.cells().size() - 1);
              i >= from && text.isEmpty();
              i--) {
            text = line.cells().get(i);
          }
          groups.add(HeaderName.shown(text));
        }
      }
    }
    return groups;
  }

  /**
   * Returns whether all have a group, of which there are several, and some have several columns.
   */
  private static boolean areSeveral(List<String> groups) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (String group : groups) {
      sizes.merge(group, 1, Integer::sum);
    }
    return !sizes.containsKey("") && sizes.size() > 1 && sizes.size() < groups.size();
  }

  private static boolean report(CsvTable table, List<String> groups, String one) {
    Set<String> names = new LinkedHashSet<>(groups);
    List<String> named = names.stream().limit(MOST_NAMED).map(Shown::quoted).toList();
    table
        .problems()
        .error(
            new Place(table.file(), table.headerLine()),
            Rule.SEVERAL_CONTESTS,
            "the columns are in groups ("
                + String.join(", ", named)
                + (names.size() > MOST_NAMED ? " and others" : "")
                + "), which may be contests: name the columns of one alone, as "
                + one
                + "; --map contest= says that all stand in one contest");
    return false;
  }
}
