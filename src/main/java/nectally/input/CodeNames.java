package nectally.input;

import java.util.List;
import nectally.csv.HeaderName;

/** Names of columns whose figures are codes and numbers of something, and no votes. */
final class CodeNames {

  private static final List<String> NUMBERS =
      List.of("nummer", "number", "numer", "numero", "code", "kode");

  private CodeNames() {}

  /** Returns whether a column's name says that it holds codes and not votes. */
  static boolean isOne(String name) {
    String key = HeaderName.key(ScopeNames.words(name)).replace('.', ' ');
    if (isNumberOfVotes(key)) {
      return false;
    }
    int before = name.length() - "ID".length() - 1;
    boolean isId =
        name.endsWith("ID") && (before < 0 || !Character.isUpperCase(name.charAt(before)));
    return ColumnWords.CODE.isIn(key)
        || isNumber(key)
        || isId
        || name.endsWith("Id")
        || name.indexOf('%') >= 0;
  }

  /** Returns whether a name says how many votes there are, as {@code No. of votes} does. */
  private static boolean isNumberOfVotes(String key) {
    String[] words = key.split(" +", -1);
    if (words.length < 3
        || RowWords.listed(RowWords.QUANTITY + words[0]).isEmpty()
        || RowWords.listed(RowWords.LINK + words[1]).isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (RowWords.listed(RowWords.NOUN + word).filter(noun -> !noun.unsure()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word of a name says number at its end, as {@code Gemeindenummer} does. */
  private static boolean isNumber(String key) {
    for (String word : key.split(" ", -1)) {
      for (String end : NUMBERS) {
        if (word.endsWith(end) && word.length() > end.length() + 1) {
          return true;
        }
      }
    }
    return false;
  }
}
