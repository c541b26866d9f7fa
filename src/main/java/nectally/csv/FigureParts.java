package nectally.csv;

/**
 * A cell in which a count stands with something that is no part of it: the share that it is, as in
 * {@code 1,234 (52.6%)}, a word for votes, a sign of a note, or the mark of a spreadsheet's text.
 */
final class FigureParts {

  private static final String OPENING = "([\uFF08";
  private static final String CLOSING = ")]\uFF09";
  private static final String BETWEEN = "/|;:=\u2013\u2014\u00B7-";
  private static final String NOTES = "*\u2020\u2021\u00A7#\u00B9\u00B2\u00B3";

  private FigureParts() {}

  /** Returns the count alone; the text itself where nothing but one figure can be it. */
  static String count(String text) {
    String whole = FigureWords.withoutUnit(unmarked(text));
    if (text.indexOf('%') < 0 && text.indexOf('\uFF05') < 0) {
      return whole;
    }
    int end = text.length() - 1;
    int opening = end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0 ? lastOf(OPENING, text) : -1;
    if (opening > 0) {
      return beside(text.substring(0, opening), text.substring(opening + 1, end), whole);
    }
    for (int i = 1; i < end; i++) {
      if (BETWEEN.indexOf(text.charAt(i)) >= 0) {
        return beside(text.substring(0, i), text.substring(i + 1), whole);
      }
    }
    return whole;
  }

  /** Returns that of two parts which is no share, where the other is one; else what is given. */
  private static String beside(String one, String other, String otherwise) {
    if (isShare(other)) {
      return FigureWords.withoutUnit(Blanks.strip(one));
    }
    return isShare(one) ? FigureWords.withoutUnit(Blanks.strip(other)) : otherwise;
  }

  private static boolean isShare(String text) {
    String share = Blanks.strip(text);
    int last = share.length() - 1;
    boolean percent = last > 0 && (share.charAt(last) == '%' || share.charAt(last) == '\uFF05');
    return percent && Figure.of(Blanks.strip(share.substring(0, last))).isPresent();
  }

  /** Returns the signs of a note behind a figure, blank where there are none. */
  static String note(String text) {
    int start = endWithoutNote(text);
    return start == text.length() || Figure.of(Blanks.strip(text.substring(0, start))).isEmpty()
        ? ""
        : text.substring(start);
  }

  private static int endWithoutNote(String text) {
    int end = text.length();
    int opening = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    if (opening > 0 && end - opening <= 4) {
      return opening;
    }
    if (end > 3 && text.endsWith(")") && text.charAt(end - 3) == '(') {
      return Character.isLetter(text.charAt(end - 2)) ? end - 3 : end;
    }
    while (end > 0 && NOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Returns a text without the signs of a note, and without the mark before it of a text. */
  private static String unmarked(String text) {
    String figure = text;
    if (text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1))) {
      figure = text.substring(1);
    }
    String note = note(figure);
    return Blanks.strip(figure.substring(0, figure.length() - note.length()));
  }

  private static int lastOf(String signs, String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
