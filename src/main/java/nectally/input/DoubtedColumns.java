package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.HeaderName;

/**
 * Columns of figures in a wide table whose names say that they are something else than a
 * candidate's votes, such as expenses, a population or votes of another year, and that may yet be
 * somebody's name.
 */
final class DoubtedColumns {

  private static final int YEAR_DIGITS = 4;

  private DoubtedColumns() {}

  /** Returns whether every word of a column's name is such a word, or a year is beside a name. */
  static boolean isOne(TableStart start, String name) {
    String key = ScopeNames.key(ScopeNames.words(name));
    List<String> rest = new ArrayList<>();
    boolean hasYear = false;
    for (String word : key.split(" ", -1)) {
      boolean isYear = isYear(word);
      hasYear |= isYear;
      if (!isYear) {
        rest.add(word);
      }
    }
    String bare = String.join(" ", rest);
    return areBeside(rest) || (hasYear && (bare.isEmpty() || isKnown(start, bare)));
  }

  /** Returns whether all are such words, but for what votes are called. */
  private static boolean areBeside(List<String> words) {
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      boolean isPair =
          i + 1 < words.size() && ColumnWords.BESIDE.has(words.get(i) + " " + words.get(i + 1));
      boolean isOne = isPair || ColumnWords.BESIDE.has(words.get(i));
      if (!isOne && RowWords.listed(RowWords.NOUN + words.get(i)).isEmpty()) {
        return false;
      }
      any |= isOne;
      i += isPair ? 1 : 0;
    }
    return any;
  }

  /** Returns whether another column is called so, a field or a row of no candidate. */
  private static boolean isKnown(TableStart start, String bare) {
    for (String other : start.names()) {
      if (ScopeNames.key(other).equals(bare)) {
        return true;
      }
    }
    return Field.match(HeaderName.shown(bare)).isPresent() || RowWords.ofKey(bare).isPresent();
  }

  private static boolean isYear(String word) {
    boolean isYear =
        word.length() == YEAR_DIGITS && (word.startsWith("19") || word.startsWith("20"));
    for (int i = 0; isYear && i < word.length(); i++) {
      isYear = Character.isDigit(word.charAt(i));
    }
    return isYear;
  }
}
