package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.csv.CountColumn;
import nectally.csv.GroupedRows;
import nectally.csv.HeaderName;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Rows of a wide table that are no areas: versions, rounds or years of one result, told by a column
 * in which rows differ that are the same in all other texts. Such rows are never added up.
 */
final class WideVersions {

  /** Where more rows are looked at, nothing new is found. */
  private static final int MOST = 10_000;

  private final List<Integer> places = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> seen = new ArrayList<>();
  private final String contest;
  private long line;

  /** Looks at the columns of a wide table that are in no group and that nobody has mapped. */
  WideVersions(Rows rows, ColumnMap columns) {
    contest = columns.isMapped(Field.CONTEST) ? columns.of(Field.CONTEST).title() : "";
    if (!(rows instanceof GroupedRows grouped)) {
      return;
    }
    for (int i = 0; i < grouped.ungrouped(); i++) {
      String name = rows.header().get(i);
      boolean isTold = columns.of(Field.AREA).isAt(i) || columns.of(Field.CONTEST).isAt(i);
      if (!name.isEmpty() && !isTold) {
        places.add(i);
        names.add(HeaderName.shown(name));
      }
    }
  }

  /** Notes what is in the current row, once for each row of the file. */
  void note(Rows row) {
    if (places.isEmpty() || row.line() == line || seen.size() >= MOST) {
      return;
    }
    line = row.line();
    List<String> cells = new ArrayList<>(places.size());
    for (int place : places) {
      cells.add(row.cell(place, ""));
    }
    seen.add(cells);
  }

  /**
   * Reports a column that tells such rows apart, of versions rather than rounds, and what chooses.
   */
  void check(Place header, Problems problems) {
    List<DifferingColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(DifferingColumn.of(names.get(i), values(i)));
    }
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      DifferingColumn column = columns.get(i);
      boolean isBetter = found < 0 || column.kind() != DifferingColumn.Kind.CONTESTS;
      if (column.values().size() > 1
          && !column.mayBeAreas()
          && isBetter
          && tellsApart(i, columns)) {
        found = i;
      }
    }
    if (found >= 0) {
      Place place = header.at(places.get(found) + 1);
      problems.error(place, Rule.WIDE_TABLE, message(columns.get(found)));
    }
  }

  private String message(DifferingColumn column) {
    String found =
        column.name()
            + ": the rows of a wide table are areas, and here they are "
            + Shown.list(column.values())
            + " of one result, which are never added up: ";
    boolean isContests = column.kind() == DifferingColumn.Kind.CONTESTS;
    String each = column.contestForEach(contest.replace(" + ", "+"));
    return found + (isContests ? each + ", " : "") + column.keep() + " chooses one";
  }

  private Set<String> values(int column) {
    Set<String> values = new LinkedHashSet<>();
    for (List<String> row : seen) {
      values.add(row.get(column));
    }
    return values;
  }

  /** Returns whether two rows differ in a column and are the same in all texts beside it. */
  private boolean tellsApart(int column, List<DifferingColumn> columns) {
    Map<List<String>, String> first = new HashMap<>();
    for (List<String> row : seen) {
      List<String> others = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (i != column && columns.get(i).mayBeAreas() && isText(names.get(i), row.get(i))) {
          others.add(row.get(i));
        }
      }
      String same = first.putIfAbsent(others, row.get(column));
      if (same != null && !same.equals(row.get(column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(String name, String cell) {
    return CodeNames.isOne(name) || CountColumn.likely(cell).isEmpty();
  }
}
