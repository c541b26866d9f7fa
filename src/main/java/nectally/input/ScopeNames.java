package nectally.input;

import nectally.csv.HeaderName;
import nectally.model.NameKey;

/**
 * Names of columns in which the candidates of one contest cannot differ: when, in which round and
 * in which election or council they stood. Where they do, contests would be merged. They stand in
 * {@code column-words.txt}.
 */
final class ScopeNames {

  private ScopeNames() {}

  /** Returns whether a column is called as those are that name an office, in whatever district. */
  static boolean isOffice(String column) {
    return ColumnWords.OFFICE.has(HeaderName.key(column));
  }

  /** Returns whether a column is called as those are that name contests of several districts. */
  static boolean mayHaveDistricts(String column) {
    return ColumnWords.CONTEST.has(HeaderName.key(column)) || isOffice(column);
  }

  /** Returns whether a column says for which district somebody stands for an office. */
  static boolean isDistrict(String column) {
    return ColumnWords.DISTRICT.has(HeaderName.key(column));
  }

  /** Returns whether a column says where contests are that have no names but numbers. */
  static boolean isPlace(String column) {
    String key = key(column);
    return ColumnWords.PLACE.has(key) || (key.indexOf(' ') > 0 && areAllPlaces(key));
  }

  /** Returns whether each word is a place's, as in {@code City/Municipality}. */
  private static boolean areAllPlaces(String key) {
    for (String word : key.split(" ", -1)) {
      if (!ColumnWords.PLACE.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a column has such a name. */
  static boolean isOne(String column) {
    return ColumnWords.SCOPE.has(key(column));
  }

  /** Returns the words of a column's name, or of a value, as they are compared. */
  static String key(String text) {
    return NameKey.of(text.replace('_', ' ')).text();
  }

  /** Returns a name with blanks between the words of {@code DistrictNumber}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      boolean starts =
          i > 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      words.append(starts ? " " : "").append(name.charAt(i));
    }
    return words.toString();
  }
}
