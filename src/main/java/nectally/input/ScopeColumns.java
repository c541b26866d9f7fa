package nectally.input;

import java.util.HashSet;
import java.util.Set;
import nectally.csv.HeaderName;

/**
 * The columns of files in which candidates of one contest cannot differ, beside the column that
 * names the contests.
 *
 * @param contest what names the contests, as an option joins the columns
 * @param always the folded names of those that say when, or in which election, somebody stands
 * @param places those that say where contests lie, which candidates may live in as well
 */
record ScopeColumns(String contest, Set<String> always, Set<String> places) {

  /** Looks at the columns of a file whose contests a column names. */
  static ScopeColumns of(ColumnMap columns) {
    String contest = contest(columns);
    boolean isLayout = columns.layout().isPresent();
    Set<String> always = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (String name : columns.attributes().names()) {
      boolean isDistrict = ScopeNames.isDistrict(name) && ScopeNames.mayHaveDistricts(contest);
      if (!isLayout && (ScopeNames.isOne(name) || isDistrict)) {
        always.add(name);
      } else if (ScopeNames.isPlace(name)) {
        places.add(name);
      }
    }
    always.remove(HeaderName.folded(contest));
    return new ScopeColumns(contest, Set.copyOf(always), Set.copyOf(places));
  }

  /** Returns what names the contests of a file, as an option joins the columns. */
  static String contest(ColumnMap columns) {
    if (columns.layout().isEmpty()) {
      return columns.of(Field.CONTEST).title();
    }
    return columns.hasColumn("district") ? "office+district" : "office";
  }

  /** Returns whether there are no such columns. */
  boolean areNone() {
    return always.isEmpty() && places.isEmpty();
  }

  /** Returns whether the values of a column are contests apart, for a contest of this name. */
  boolean part(String column, String name) {
    return always.contains(column) || (isPlace(column) && isNumber(name));
  }

  /** Returns whether a column says where contests lie. */
  boolean isPlace(String column) {
    return places.contains(column);
  }

  private static boolean isNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
