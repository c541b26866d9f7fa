package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Columns of a layout that say which of several tables a row is of, such as first and second votes
 * or areas that lie inside each other: read together they would be counted more than once.
 */
final class OneOfMany {

  private static final int MOST = 20;

  /** A column, the value that most people want, and the values of the rows that are read. */
  private record Kinds(Column column, String usual, Set<String> values) {

    boolean areSeveral() {
      return values.size() > (values.contains("") ? 2 : 1);
    }

    /** Returns the options that keep the rows of one kind, and those of all kinds together. */
    String keep() {
      List<String> named = new ArrayList<>(values);
      named.remove("");
      String one = named.contains(usual) ? usual : named.get(0);
      return keep(one) + (values.contains("") ? keep("") : "");
    }

    private String keep(String value) {
      return " --keep " + Shown.inShell(column.title() + "=" + value);
    }
  }

  private final List<Kinds> all = new ArrayList<>();
  private boolean areSeveral;

  OneOfMany(ColumnMap columns) {
    if (columns.layout().isPresent()) {
      for (CellRule rule : columns.layout().get().oneOf()) {
        Column column = columns.named(rule.column());
        if (column.isPresent()) {
          all.add(new Kinds(column, rule.value(), new TreeSet<>()));
        }
      }
    }
  }

  /** Notes of what kind the current row is; returns whether all rows up to it are of one. */
  boolean areOne(Rows row) {
    for (int i = 0; i < all.size(); i++) {
      Kinds kinds = all.get(i);
      if (kinds.values().size() < MOST) {
        kinds.values().add(kinds.column().text(row));
        areSeveral |= kinds.areSeveral();
      }
    }
    return !areSeveral;
  }

  /** Reports columns of which rows of several values are read, and what chooses. */
  void check(Place header, Problems problems) {
    List<String> found = new ArrayList<>();
    StringBuilder options = new StringBuilder();
    for (Kinds kinds : all) {
      if (kinds.areSeveral()) {
        List<String> named = new ArrayList<>(kinds.values());
        named.remove("");
        found.add(kinds.column().title() + " is " + Shown.list(named));
        options.append(kinds.keep());
      }
    }
    if (areSeveral) {
      problems.error(
          header,
          Rule.SEVERAL_CONTESTS,
          "the rows are of several kinds, of which one can be read at a time: "
              + String.join("; ", found)
              + "; choose, such as with"
              + options);
    }
  }
}
