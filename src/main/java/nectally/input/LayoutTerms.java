package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.HeaderName;

/**
 * What is said of a layout: a line that describes it, and below lines of a word and what it says.
 *
 * <ul>
 *   <li>{@code columns}: the columns that tell it, parted by commas; {@code |} stands between
 *       alternatives
 *   <li>{@code contest}: the columns that may be taken for the contest's by their names; {@code
 *       none} is no column, {@code mapped} any that the user names; left out where all may be
 *   <li>{@code paper}: what tells contests of one name apart, columns as in {@code map}
 *   <li>{@code seats}: of every contest
 *   <li>{@code counts}: a constant of {@link nectally.model.Marks}
 *   <li>{@code map}: fields and their columns, parted by semicolons, as {@code --map} has them; a
 *       question mark is behind one that may be missing, of alternatives the first is taken
 *   <li>{@code drop}: rows that are no results, as {@code --drop} has them
 *   <li>{@code lists}: rows of votes for a list and for nobody on it
 *   <li>{@code one of}: columns of whose values one must be chosen, and the usual one
 * </ul>
 */
record LayoutTerms(String text) {

  /** Returns the first line. */
  String description() {
    return text.substring(0, text.indexOf('\n'));
  }

  /** Returns what a word says; blank where it is not there. */
  String of(String word) {
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int colon = start + word.length();
      if (text.startsWith(word, start) && text.charAt(colon) == ':') {
        return text.substring(colon + 2, end);
      }
      start = end + 1;
    }
    return "";
  }

  /** Returns whether a header has all columns that tell the layout. */
  boolean hasColumns(ColumnMap map) {
    String columns = of("columns");
    // Of most layouts the first column is missing, and the others need not be looked at.
    for (int start = 0; start < columns.length(); ) {
      int end = end(columns, ',', start);
      if (!hasOneOf(columns.substring(start, end), map)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean hasOneOf(String columns, ColumnMap map) {
    for (String column : split(columns, '|')) {
      if (map.hasColumn(column)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a part ends that begins at {@code start}. */
  private static int end(String text, char mark, int start) {
    int next = text.indexOf(mark, start);
    return next < 0 ? text.length() : next;
  }

  /** Returns whether what is taken for the contest's column is what the layout takes for it. */
  boolean allowsContest(ColumnMap map) {
    List<String> allowed = split(of("contest"), ',');
    String contest = HeaderName.key(map.of(Field.CONTEST).title());
    String found = map.isMapped(Field.CONTEST) ? "mapped" : contest.isEmpty() ? "none" : contest;
    return allowed.isEmpty() || allowed.contains(found);
  }

  /** Returns the mappings; a field without a column is in none. */
  List<FieldMapping> mappings() {
    List<FieldMapping> all = new ArrayList<>();
    for (String mapping : split(of("map"), ';')) {
      all.add(FieldMapping.parse(mapping));
    }
    return all;
  }

  /** Returns the rules about cells that a word says. */
  List<CellRule> rules(String word) {
    List<CellRule> all = new ArrayList<>();
    for (String rule : split(of(word), ';')) {
      all.add(CellRule.parse(rule));
    }
    return all;
  }

  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, mark, start);
      parts.add(text.substring(start, end).strip());
      start = end + 1;
    }
    return parts;
  }
}
