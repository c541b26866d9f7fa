package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nectally.csv.ColumnChoice;
import nectally.csv.ColumnGroups;
import nectally.csv.CsvTable;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Columns of candidates that stand beside those which a user names from the first to the last: the
 * range may be that of another file, whose columns are fewer or in another order. A list of names
 * means what it says.
 */
final class ColumnsBeside {

  private static final String RANGE = "..";

  private ColumnsBeside() {}

  /** Reports columns beside those of a table that was read so; returns whether there are none. */
  static boolean areNone(CsvTable table, ReadingOptions options) {
    Shape shape = options.shape();
    if (shape.headerLines() > 1) {
      return true;
    }
    Optional<ColumnChoice> choice = shape.repeated().or(shape::wide);
    Optional<List<Integer>> columns = choice.flatMap(some -> some.partlyIn(table.header()));
    if (columns.isEmpty()) {
      return true;
    }
    String text = choice.orElseThrow().text();
    boolean isPart = choice.orElseThrow().in(table.header()).isEmpty();
    boolean isRange = text.contains(RANGE) && text.indexOf(',') < 0;
    List<Integer> chosen = columns.get();
    if (!isPart && !isRange) {
      return true;
    }
    boolean isRepeated = shape.repeated().isPresent();
    List<Integer> all = isRepeated ? groups(table.header(), chosen) : open(table, chosen, isPart);
    return all.equals(chosen)
        || report(table, isRepeated ? "--repeated" : "--wide", text, all, chosen);
  }

  /** Returns the columns with those of further groups of the same names behind them. */
  private static List<Integer> groups(List<String> header, List<Integer> chosen) {
    int last = chosen.get(chosen.size() - 1);
    List<Integer> all = new ArrayList<>(chosen);
    for (int i = last + 1; i < header.size() && !header.get(i).isEmpty(); i++) {
      all.add(i);
    }
    ColumnGroups own = ColumnGroups.of(header, chosen);
    ColumnGroups more = ColumnGroups.of(header, all);
    for (List<Integer> group : own.isRepeated() ? more.groups() : List.<List<Integer>>of()) {
      for (String name : own.names()) {
        int place = more.names().indexOf(name);
        last = place < 0 ? last : Math.max(last, group.get(place));
      }
    }
    int end = last;
    all.removeIf(column -> column > end);
    return all;
  }

  /**
   * Returns the columns with those beside them that may be somebody's votes as well, or with all
   * that may.
   */
  private static List<Integer> open(CsvTable table, List<Integer> chosen, boolean wantsAll) {
    TableStart start =
        new TableStart(table.header(), 1, table.headerLine(), UnnamedColumns.rowsBelow(table));
    List<Integer> open = VoteColumns.of(start);
    TreeSet<Integer> all = new TreeSet<>(chosen);
    if (!wantsAll && !open.containsAll(chosen)) {
      return chosen;
    }
    for (int i = all.first() - 1; open.contains(i) && !isCounting(start, i); i--) {
      all.add(i);
    }
    for (int i = all.last() + 1; open.contains(i); i++) {
      all.add(i);
    }
    if (wantsAll) {
      all.addAll(open);
    }
    return List.copyOf(all);
  }

  /** Returns whether the rows are numbered from 1 on, however few. */
  private static boolean isCounting(TableStart start, int column) {
    for (int row = 0; row < start.rows().size(); row++) {
      if (start.figure(row, column) != row + 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean report(
      CsvTable table, String option, String text, List<Integer> all, List<Integer> chosen) {
    List<String> beside = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int column : all) {
      (chosen.contains(column) ? named : beside).add(table.header().get(column));
    }
    String more = String.join(",", beside);
    table
        .problems()
        .error(
            new Place(table.file(), table.headerLine()),
            Rule.WIDE_TABLE,
            Shown.list(beside)
                + (beside.size() == 1 ? " stands" : " stand")
                + " beside the columns "
                + Shown.quoted(text)
                + " and may be somebody's as well: "
                + option
                + " "
                + Shown.inShell(text + "," + more)
                + " reads all, "
                + option
                + " "
                + Shown.inShell(String.join(",", named))
                + " these alone");
    return false;
  }
}
