package nectally.csv;

/**
 * A column's name without the number in it: {@code Votes 2} and {@code cand2_votes} are numbered.
 *
 * @param stem what is left
 * @param number empty text where there is none
 */
record NumberedName(String stem, String number) {

  /** Takes a name apart; of several numbers the last counts. */
  static NumberedName of(String name) {
    int end = name.length();
    while (end > 0 && !isDigit(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isDigit(name.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return new NumberedName(name, "");
    }
    String before = trimmed(name.substring(0, start));
    String after = trimmed(name.substring(end));
    String glue = before.isEmpty() || after.isEmpty() ? "" : " ";
    String number = name.substring(start, end);
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return new NumberedName(before + glue + after, number.substring(zeros));
  }

  private static String trimmed(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && isGlue(part.charAt(start))) {
      start++;
    }
    while (start < end && isGlue(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(start, end);
  }

  private static boolean isGlue(char c) {
    return Blanks.isBlank(c) || "_-.#:/()[]".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
