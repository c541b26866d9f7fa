package nectally.csv;

/** What can be done about a cell that has a figure and is no whole number. */
final class FigureHints {

  private static final String OPENING = "([";

  /** What stands for thousands and millions behind a rounded number. */
  private static final String THOUSANDS = "kKmM";

  private FigureHints() {}

  /** Returns it behind a semicolon; blank where nothing is known that helps. */
  static String of(String text) {
    int opening = firstOf(OPENING, text);
    if (opening > 0 && isFigure(text.substring(0, opening))) {
      return "; two figures stand in one cell: give each a column of its own";
    }
    int last = text.length() - 1;
    if (last > 0
        && THOUSANDS.indexOf(text.charAt(last)) >= 0
        && isFigure(text.substring(0, last))) {
      return "; write the whole number in digits alone, since a rounded one is no count of votes";
    }
    int power = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (power > 0
        && isFigure(text.substring(0, power))
        && isFigure(text.substring(power + 1).replaceFirst("^[+-]", ""))) {
      return "; write the whole number with all its digits, as a spreadsheet does that is told to"
          + " show no exponent";
    }
    if (last > 0 && "+-\u00b1\u2212".indexOf(text.charAt(0)) >= 0 && isFigure(text.substring(1))) {
      return "; if it is a count and no change, write it without the sign";
    }
    if (last > 0 && "<>~\u2248\u2264\u2265".indexOf(text.charAt(0)) >= 0) {
      return "; leave the cell empty where nobody knows the number";
    }
    if (last > 1 && text.charAt(0) == '\'' && text.charAt(last) == '\'') {
      return "; take the signs ' around the cells away, which are no quotes in CSV";
    }
    if (text.indexOf(' ') > 0 && isFigure(text.substring(0, text.indexOf(' ')))) {
      return "; if a word stands behind the figure, give it a column of its own";
    }
    if (last > 0 && Character.isLowerCase(text.charAt(last)) && isFigure(text.substring(0, last))) {
      return "; if the letter is the sign of a note, take it out";
    }
    return "";
  }

  private static boolean isFigure(String text) {
    return Figure.of(Blanks.strip(text)).isPresent();
  }

  private static int firstOf(String signs, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
