package nectally.input;

import java.util.List;
import nectally.problem.Shown;

/**
 * Columns of figures that may be parts of a candidate's votes: by the way they were cast, or by
 * areas, without a column that adds them up.
 */
final class CastColumns {

  private CastColumns() {}

  /**
   * Returns whether every word of a name says how or by whom votes were cast, or is one for them.
   */
  static boolean isOne(String name) {
    boolean isCast = false;
    for (String word : ScopeNames.key(name).split(" ", -1)) {
      boolean isQualifier =
          RowWords.listed(RowWords.QUALIFIER + word)
                  .filter(known -> known.counts() == RowWords.Counts.PART)
                  .isPresent()
              || ColumnWords.VOTERS.has(word);
      if (!isQualifier && RowWords.listed(RowWords.NOUN + word).isEmpty()) {
        return false;
      }
      isCast |= isQualifier;
    }
    return isCast;
  }

  /** Returns whether a name has a year or a place in an order, or is an answer to a question. */
  private static boolean isNoPart(String column) {
    String key = ScopeNames.key(column);
    if (RowWords.listed(RowWords.ANSWER + key).isPresent()) {
      return true;
    }
    for (String word : key.split(" ", -1)) {
      if (word.matches("(18|19|20)[0-9][0-9]|[0-9]+(st|nd|rd|th|e|er|re|a|o|\\.)")
          || VersionWords.ORDINAL.place(word) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the option, as a message goes on with it, that adds columns up; blank where they are
   * less than two, or versions or stages of one result.
   */
  static String sum(List<String> columns) {
    if (columns.size() < 2 || !DifferingColumn.of("", columns).mayBeAreas()) {
      return "";
    }
    for (String column : columns) {
      boolean isTotal =
          Field.match(column).map(Field.Match::field).filter(Field.TOTAL::equals).isPresent();
      if (isTotal || column.indexOf('+') >= 0 || isNoPart(column)) {
        return "";
      }
    }
    return ", or --map "
        + Shown.inShell(Field.VOTES.label() + "=" + String.join("+", columns))
        + " adds them up";
  }
}
