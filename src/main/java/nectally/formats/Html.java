package nectally.formats;

import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.model.Ratio;

/** Texts and numbers as they stand in a page: escaped, cleaned, with a true minus. */
final class Html {

  private static final String MINUS = "\u2212";
  static final String UNKNOWN = "\u2013";

  private Html() {}

  /** Returns a text that is safe in content and in attributes in double quotes. */
  static String text(String value) {
    String clean = Printable.of(value);
    StringBuilder safe = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** Returns a sentence as text, its negative numbers with a true minus. */
  static String sentence(String words) {
    String safe = text(words);
    StringBuilder sentence = new StringBuilder(safe.length());
    for (int i = 0; i < safe.length(); i++) {
      char before = i == 0 ? ' ' : safe.charAt(i - 1);
      boolean starts = before == ' ' || before == '(';
      boolean digit = i + 1 < safe.length() && Character.isDigit(safe.charAt(i + 1));
      boolean minus = starts && digit && safe.charAt(i) == '-';
      sentence.append(minus ? MINUS : safe.substring(i, i + 1));
    }
    return sentence.toString();
  }

  /** Returns a value as people read it in a page. */
  static String value(Cell cell, Kind kind, int decimals) {
    String value = PeopleText.of(cell, kind, decimals);
    if (value.equals(PeopleText.UNKNOWN)) {
      return UNKNOWN;
    }
    boolean isNumber =
        cell instanceof Cell.Count || cell instanceof Cell.Exact || cell instanceof Cell.Fixed;
    return isNumber && value.startsWith("-") ? MINUS + value.substring(1) : text(value);
  }

  /** Returns a square of a group's colour, which hangs before what it is about. */
  static String dot(String colour) {
    return "<i class=\"dot " + colour + "\" aria-hidden=\"true\"></i>";
  }

  /** Returns a name that an element of a page can have, for links to it. */
  static String id(int number) {
    return "c" + number;
  }

  /** Returns {@code part} of {@code all} in per cent to two places, such as {@code 12.34}. */
  static String percent(long part, long all) {
    return Ratio.of(part, all).times(100).rounded(2).toPlainString();
  }
}
