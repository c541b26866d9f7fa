package nectally.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.HeaderName;

/**
 * Where the columns of a header are by their names: as they are written but for case and blanks,
 * else without signs, else by their letters alone where one column has them.
 */
final class ColumnNames {

  private final List<String> header;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();

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
    int index = byName.getOrDefault(HeaderName.folded(name), -1);
    index = index >= 0 ? index : byKey.getOrDefault(HeaderName.key(name), -1);
    return index >= 0 || name.isEmpty() ? index : byLetters(FieldWords.letters(name));
  }

  /** Returns the place of the only column whose name has these letters; -1 where there is none. */
  private int byLetters(String letters) {
    int found = -1;
    for (int i = 0; i < header.size(); i++) {
      if (FieldWords.letters(header.get(i)).equals(letters)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
