package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nectally.csv.Column;
import nectally.csv.Glob;
import nectally.csv.Rows;

/**
 * Which rows of a file a user wants: of each column that is to keep values one of them, and none of
 * those to drop. Rules about columns that the file lacks are passed over.
 */
final class RowChoice {

  /** A column and what to look for in it. */
  private record Test(Column column, List<Glob> values) {

    boolean fits(Rows row) {
      String text = column.text(row);
      for (Glob value : values) {
        if (value.matches(text)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Test> keep;
  private final List<Test> drop;
  private final List<Test> lists;

  /**
   * Finds the columns of a file.
   *
   * @param unused loses the rules whose columns the file has
   */
  RowChoice(ColumnMap columns, ReadingOptions options, Set<CellRule> unused) {
    keep = tests(options.keep(), columns, unused);
    List<CellRule> dropped = new ArrayList<>(options.drop());
    List<CellRule> ofLists = List.of();
    if (columns.layout().isPresent()) {
      dropped.addAll(columns.layout().get().drop());
      ofLists = columns.layout().get().lists();
    }
    drop = tests(dropped, columns, unused);
    lists = tests(ofLists, columns, unused);
  }

  /** Returns whether every row is to be read. */
  boolean wantsAll() {
    return keep.isEmpty() && drop.isEmpty();
  }

  /** Returns whether the current row is to be read. */
  boolean isWanted(Rows row) {
    for (int i = 0; i < keep.size(); i++) {
      if (!keep.get(i).fits(row)) {
        return false;
      }
    }
    return !anyFits(drop, row);
  }

  /** Returns whether the layout has votes for a list and for nobody on it in the current row. */
  boolean isList(Rows row) {
    return anyFits(lists, row);
  }

  /** Asked of every row, and so without an iterator, as {@link #isWanted} is. */
  private static boolean anyFits(List<Test> tests, Rows row) {
    for (int i = 0; i < tests.size(); i++) {
      if (tests.get(i).fits(row)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the values that are looked for in one column together. */
  private static List<Test> tests(List<CellRule> rules, ColumnMap columns, Set<CellRule> unused) {
    List<Test> tests = new ArrayList<>(rules.size());
    for (CellRule rule : rules) {
      Column column = columns.named(rule.column());
      if (!column.isPresent()) {
        continue;
      }
      unused.remove(rule);
      Test same = null;
      for (Test test : tests) {
        same = test.column().number() == column.number() ? test : same;
      }
      if (same == null) {
        same = new Test(column, new ArrayList<>());
        tests.add(same);
      }
      same.values().add(new Glob(rule.value()));
    }
    return tests;
  }
}
