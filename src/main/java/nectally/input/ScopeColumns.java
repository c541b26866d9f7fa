package nectally.input;

import java.util.HashSet;
import java.util.Set;
import nectally.csv.HeaderName;

/**
 * The columns of files in which candidates of one contest cannot differ, beside the column that
 * names the contests.
 *
 * @param contest the title of the column that names the contests
 * @param always the folded names of those that say when, or in which election, somebody stands
 * @param ofNumbers those that say where contests lie that are called by a number alone
 */
record ScopeColumns(String contest, Set<String> always, Set<String> ofNumbers) {

  /** Looks at the columns of a file whose contests a column names. */
  static ScopeColumns of(ColumnMap columns) {
    String contest = columns.of(Field.CONTEST).title();
    Set<String> always = new HashSet<>();
    Set<String> ofNumbers = new HashSet<>();
    for (String name : columns.attributes().names()) {
      boolean isDistrict = ScopeNames.isDistrict(name) && ScopeNames.mayHaveDistricts(contest);
      if (ScopeNames.isOne(name) || isDistrict) {
        always.add(name);
      } else if (ScopeNames.isPlace(name)) {
        ofNumbers.add(name);
      }
    }
    always.remove(HeaderName.folded(contest));
    return new ScopeColumns(contest, Set.copyOf(always), Set.copyOf(ofNumbers));
  }

  /** Returns whether there are no such columns. */
  boolean areNone() {
    return always.isEmpty() && ofNumbers.isEmpty();
  }

  /** Returns whether the values of a column are contests apart, for a contest of this name. */
  boolean part(String column, String name) {
    return always.contains(column) || (ofNumbers.contains(column) && isNumber(name));
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
