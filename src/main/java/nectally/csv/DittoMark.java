package nectally.csv;

import java.util.Locale;
import java.util.Set;

/** Signs and short words for what stands in the cell above, as lists on paper have them. */
public final class DittoMark {

  private static final int LONGEST = 7;

  private static final Set<String> SIGNS =
      Set.of(
          "\"",
          "\"\"",
          "''",
          "\u2019\u2019",
          ",,",
          "\u3003",
          "\u201C",
          "\u201D",
          "\u201E",
          "\u00B4\u00B4",
          "``");

  private static final Set<String> WORDS = Set.of("do.", "ditto", "dito", "dto.", "idem", "id.");

  private DittoMark() {}

  /** Returns whether a cell says nothing but that it is as the one above. */
  public static boolean isOne(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return false;
    }
    char first = cell.charAt(0);
    if (Character.isLetterOrDigit(first)) {
      // Nearly all cells are names, and none of these is asked further.
      return "dDiI".indexOf(first) >= 0 && WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }
    return SIGNS.contains(cell.replaceAll("[-\u2013. ]", ""));
  }
}
