package nectally.input;

import java.util.Set;
import nectally.model.NameKey;

/** Names of areas that are called as a sum of others is, such as {@code North Subtotal}. */
final class TotalNames {

  /** Behind or before the name of what they are the total of; folded as names are. */
  private static final Set<String> WORDS =
      Set.of(
          "total",
          "totals",
          "subtotal",
          "subtotals",
          "insgesamt",
          "gesamt",
          "summe",
          "zusammen",
          "totale",
          "totali",
          "totaal",
          "totalt",
          "subtotale",
          "suma",
          "razem",
          "ogolem",
          "celkem",
          "spolu",
          "ukupno",
          "osszesen",
          "toplam",
          "yhteensa",
          "\u0438\u0442\u043e\u0433\u043e",
          "\u0432\u0441\u0435\u0433\u043e",
          "\u0440\u0430\u0437\u043e\u043c",
          "\u03c3\u03c5\u03bd\u03bf\u03bb\u03bf");

  private TotalNames() {}

  /** Returns whether an area is a total, or is called so in part. */
  static boolean isOdd(String area, RowRoles roles) {
    return AreaTotals.isTotal(area, roles) || isLikeOne(area);
  }

  /** Returns whether a word at either end of a name says that it is the sum of others. */
  static boolean isLikeOne(String area) {
    String key = NameKey.of(area).text();
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    return first > 0
        && (WORDS.contains(key.substring(last + 1))
            || WORDS.contains(key.substring(0, first))
            || key.startsWith("sub total "));
  }
}
