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

  private final List<String> header;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /** Made when first asked for, since most files have a column of each name that is looked for. */
  private final Map<String, Integer> byLetters = new HashMap<>();

  ColumnNames(List<String> header) {
    this.header = header;
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty()) {
        byName.putIfAbsent(HeaderName.folded(header.get(i)), i);
        byKey.putIfAbsent(HeaderName.key(header.get(i)), i);
      }
    }
  }

  /** Returns the place of the column called {@code name}, 0-based; -1 where there is none. */
  int index(String name) {
    int index = byName.getOrDefault(HeaderName.folded(name), NOWHERE);
    index = index >= 0 ? index : byKey.getOrDefault(HeaderName.key(name), NOWHERE);
    return index >= 0 || name.isEmpty() ? index : byLetters(FieldWords.letters(name));
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

  /**
   * Returns the place of the only column whose name has these letters, or has them before a slash
   * where a name is of two languages; -1 where there is none.
   */
  private int byLetters(String letters) {
    if (byLetters.isEmpty()) {
      for (int i = 0; i < header.size(); i++) {
        int slash = header.get(i).indexOf('/');
        String whole = FieldWords.letters(header.get(i));
        String first = slash > 0 ? FieldWords.letters(header.get(i).substring(0, slash)) : whole;
        note(whole, i);
        if (!first.equals(whole)) {
          note(first, i);
        }
      }
    }
    return byLetters.getOrDefault(letters, NOWHERE);
  }

  private void note(String letters, int index) {
    byLetters.put(letters, byLetters.containsKey(letters) ? NOWHERE : index);
  }
}
