package nectally.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.HeaderName;

/**
 * Where the columns of a header are by their names: as they are written but for case and blanks,
 * else without signs, else by their letters alone where one column has them.
 */
final class ColumnNames {

  private static final int NOWHERE = -1;

  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /** By letters; {@link #NOWHERE} where several columns have them. */
  private final Map<String, Integer> byLetters = new HashMap<>();

  ColumnNames(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!name.isEmpty()) {
        byName.putIfAbsent(HeaderName.folded(name), i);
        byKey.putIfAbsent(HeaderName.key(name), i);
      }
      noteLetters(name, i);
    }
  }

  /** Notes a name's letters, and those before a slash where a name is of two languages. */
  private void noteLetters(String name, int index) {
    String whole = FieldWords.letters(name);
    note(whole, index);
    int slash = name.indexOf('/');
    if (slash > 0) {
      String first = FieldWords.letters(name.substring(0, slash));
      if (!first.equals(whole)) {
        note(first, index);
      }
    }
  }

  private void note(String letters, int index) {
    byLetters.put(letters, byLetters.containsKey(letters) ? NOWHERE : index);
  }

  /** Returns the place of the column called {@code name}, 0-based; -1 where there is none. */
  int index(String name) {
    Integer byItsLetters = byLetters.get(FieldWords.letters(name));
    if (byItsLetters == null) {
      return NOWHERE;
    }
    int index = byName.getOrDefault(HeaderName.folded(name), NOWHERE);
    index = index >= 0 ? index : byKey.getOrDefault(HeaderName.key(name), NOWHERE);
    return index >= 0 || name.isEmpty() ? index : byItsLetters;
  }

  /**
   * Returns the places of a layout's columns; empty where one is missing that has no question mark
   * behind its name, or all are. Of alternatives with {@code |} between them the first is taken.
   */
  int[] indexes(List<String> columns) {
    int[] indexes = new int[columns.size()];
    int count = 0;
    for (String column : columns) {
      boolean optional = column.endsWith("?");
      int index = firstOf(optional ? column.substring(0, column.length() - 1) : column);
      if (index < 0 && !optional) {
        return new int[0];
      }
      if (index >= 0) {
        indexes[count++] = index;
      }
    }
    return Arrays.copyOf(indexes, count);
  }

  private int firstOf(String alternatives) {
    int bar = alternatives.indexOf('|');
    int first = index(bar < 0 ? alternatives : alternatives.substring(0, bar));
    return first >= 0 || bar < 0 ? first : firstOf(alternatives.substring(bar + 1));
  }
}
