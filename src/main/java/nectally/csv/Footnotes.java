package nectally.csv;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Lines of one text alone, which are notes where no row follows them.
 *
 * <p>A record that was cut off is no note: a note says what it is by a colon, by a full stop, by a
 * sign in front, by a percentage, by its first word or by many words.
 */
final class Footnotes {

  private static final int MANY_WORDS = 5;
  private static final String SIGNS = "*\u2020\u2021([#\u00A9\u00B9\u00B2\u00B3\u2014\u2013";

  /** One line. */
  private record Line(Place place, String text) {}

  private final List<Line> lines = new ArrayList<>(0);

  /** Keeps a line; returns false, and keeps nothing, where it does not read as a note. */
  boolean keep(Place place, String text) {
    if (!isNote(text)) {
      return false;
    }
    lines.add(new Line(place, text));
    return true;
  }

  /**
   * Keeps a line with fewer cells than a row has, of several texts and no figure, whose first reads
   * as a note: it has commas in it.
   */
  boolean keep(Place place, Records records) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records.size(); i++) {
      String cell = records.cell(i, "");
      if (CountColumn.likely(cell).isPresent()) {
        return false;
      }
      text.append(text.isEmpty() || cell.isEmpty() ? "" : ", ").append(cell);
    }
    if (text.isEmpty() || !isNote(records.cell(0, ""))) {
      return false;
    }
    lines.add(new Line(place, text.toString()));
    return true;
  }

  /** Says that a row follows the lines that were kept. */
  void rowFollows(Problems problems) {
    if (lines.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      problems.error(
          line.place(),
          Rule.ROW_TOO_SHORT,
          "a line of one text, "
              + Shown.quoted(line.text())
              + ", stands between rows; "
              + HeadedRows.options());
    }
    lines.clear();
  }

  /** Says that no row follows the lines that were kept. */
  void end(Problems problems) {
    if (!lines.isEmpty()) {
      tell(lines.get(0).place(), lines.get(0).text(), lines.size(), problems);
      lines.clear();
    }
  }

  /** Warns of so many lines below a table, of which this is the first. */
  static void tell(Place first, String text, int number, Problems problems) {
    problems.warning(
        first,
        Rule.FOOTNOTES,
        (number == 1 ? "this line" : "these " + number + " lines")
            + " below the table, from "
            + Shown.quoted(text)
            + " on, "
            + (number == 1 ? "is" : "are")
            + " passed over");
  }

  private static boolean isNote(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= MANY_WORDS || isMarked(text);
  }

  /** Returns whether a text is marked as a note, by more than many words. */
  static boolean isMarked(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean rate = text.indexOf('%') > 0 && text.indexOf(' ') > 0;
    return rate
        || text.indexOf(':') >= 0
        || text.endsWith(".")
        || SIGNS.indexOf(text.charAt(0)) >= 0
        || NoteWords.open(text);
  }
}
