package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import nectally.csv.Column;
import nectally.csv.RowFaults;
import nectally.csv.Rows;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Which rows of a file a user wants: of each column that is to keep values one of them, and none of
 * those to drop. Rules about columns that the file lacks are passed over.
 */
final class RowChoice {

  /** A column and what to look for in it. */
  private record Test(Column column, List<WantedText> values) {

    /** Asks for every value until it was found once, so that one that nothing has can be told. */
    boolean fits(Rows row) {
      String text = column.text(row);
      boolean fits = false;
      for (int i = 0; i < values.size(); i++) {
        if (!fits || !values.get(i).isFound()) {
          fits |= values.get(i).matches(text);
        }
      }
      return fits;
    }
  }

  private final List<Test> keep;
  private final List<Test> drop;
  private final List<Test> dropOfLayout;
  private final List<Test> lists;
  private boolean isAnyWanted;

  /**
   * Finds the columns of a file.
   *
   * @param unused loses the rules whose columns the file has
   */
  RowChoice(ColumnMap columns, ReadingOptions options, Set<CellRule> unused) {
    keep = tests(options.keep(), columns, unused);
    drop = tests(options.drop(), columns, unused);
    Optional<KnownLayout> layout = columns.layout();
    dropOfLayout = tests(layout.map(KnownLayout::drop).orElse(List.of()), columns, unused);
    lists = tests(layout.map(KnownLayout::lists).orElse(List.of()), columns, unused);
  }

  /** Returns whether every row is to be read. */
  boolean wantsAll() {
    return keep.isEmpty() && drop.isEmpty() && dropOfLayout.isEmpty();
  }

  /**
   * Returns whether the current row is to be read. Where a cell that is asked about has no value
   * nobody can say, and the row is read so that the fault is told.
   */
  boolean isWanted(Rows row) {
    if (row.faults().isPresent() && isUnknown(row, row.faults().get())) {
      return true;
    }
    boolean wanted = true;
    for (int i = 0; i < keep.size(); i++) {
      wanted &= keep.get(i).fits(row);
    }
    wanted &= !anyFits(drop, row) && !anyFits(dropOfLayout, row);
    isAnyWanted |= wanted;
    return wanted;
  }

  private boolean isUnknown(Rows row, RowFaults faults) {
    boolean is = false;
    for (List<Test> tests : List.of(keep, drop)) {
      for (Test test : tests) {
        is |= faults.isAt(row.line(), test.column().number(row));
      }
    }
    return is;
  }

  /** Says which values no row had, once all are read. */
  void tell(NamesInVain vain) {
    for (Test test : keep) {
      boolean any = test.values().stream().anyMatch(WantedText::isFound);
      tell("--keep", test, any ? NameInVain.Weight.WARNING : NameInVain.Weight.ERROR, vain);
    }
    for (Test test : drop) {
      tell("--drop", test, NameInVain.Weight.WARNING, vain);
    }
    tellOfAll(vain);
  }

  /** Says that rows have each value, and none has all of them. */
  private void tellOfAll(NamesInVain vain) {
    StringJoiner all = new StringJoiner(", ");
    for (List<Test> tests : List.of(keep, drop)) {
      for (Test test : tests) {
        test.values().forEach(value -> all.add(value.written()));
      }
    }
    String option = keep.isEmpty() ? "--drop" : "--keep";
    if (isAnyWanted) {
      vain.use(option, all.toString());
    } else if (all.length() > 0) {
      vain.add(
          new NameInVain(
              option,
              all.toString(),
              NameInVain.Weight.ERROR,
              Rule.UNKNOWN_VALUE,
              "no row is left by all of " + all));
    }
  }

  private static void tell(String option, Test test, NameInVain.Weight weight, NamesInVain vain) {
    for (WantedText value : test.values()) {
      if (value.isFound()) {
        vain.use(option, value.written());
      } else {
        vain.add(
            new NameInVain(
                option,
                value.written(),
                weight,
                Rule.UNKNOWN_VALUE,
                "no row has "
                    + Shown.quoted(value.text())
                    + " under "
                    + Shown.quoted(test.column().title())
                    + value.instead()));
      }
    }
  }

  /** Returns whether the layout has votes for a list and for nobody on it in the current row. */
  boolean isList(Rows row) {
    return anyFits(lists, row);
  }

  /** Asked of every row, and so without an iterator, as {@link #isWanted} is. */
  private static boolean anyFits(List<Test> tests, Rows row) {
    boolean any = false;
    for (int i = 0; i < tests.size(); i++) {
      any |= tests.get(i).fits(row);
    }
    return any;
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
      same.values().add(new WantedText(rule.value(), rule.toString()));
    }
    return tests;
  }
}
