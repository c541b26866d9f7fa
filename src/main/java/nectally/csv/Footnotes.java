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
    for (Line line : lines) {
      problems.error(
          line.place(),
          Rule.ROW_TOO_SHORT,
          "a line of one text, "
              + Shown.quoted(line.text())
              + ", stands between rows; if it names what is below it, give that a column");
    }
    lines.clear();
  }

  /** Says that no row follows the lines that were kept. */
  void end(Problems problems) {
    if (!lines.isEmpty()) {
      problems.warning(
          lines.get(0).place(),
          Rule.FOOTNOTES,
          (lines.size() == 1 ? "this line" : "these " + lines.size() + " lines")
              + " below the table, from "
              + Shown.quoted(lines.get(0).text())
              + " on, "
              + (lines.size() == 1 ? "is" : "are")
              + " passed over");
      lines.clear();
    }
  }

  private static boolean isNote(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean rate = text.indexOf('%') > 0 && text.indexOf(' ') > 0;
    if (rate
        || text.indexOf(':') >= 0
        || text.endsWith(".")
        || SIGNS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= MANY_WORDS || NoteWords.open(text);
  }
}
