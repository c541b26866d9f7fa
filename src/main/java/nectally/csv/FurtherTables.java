package nectally.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Tables one below the other in a file, each with its name above a header of its own. */
final class FurtherTables {

  private Optional<Place> heading = Optional.empty();
  private String name = "";
  private boolean isTold;

  /**
   * Takes a line of one text, which may name what is below it.
   *
   * @param told whether it was reported
   */
  void heading(Place place, String text, boolean told) {
    heading = Optional.of(place);
    name = text;
    isTold = told;
  }

  /**
   * Returns whether a record is the header again below a line of one text, which is reported once;
   * another record is a row.
   */
  boolean isFurther(Records record, List<String> header, Problems problems) {
    boolean isFurther = heading.isPresent() && isHeader(record, header);
    if (isFurther && !isTold) {
      problems.error(
          heading.orElseThrow(),
          Rule.ROW_TOO_SHORT,
          "a line of one text, "
              + Shown.quoted(name)
              + ", stands above the header of a further table; "
              + HeadedRows.options());
    }
    heading = Optional.empty();
    return isFurther;
  }

  /** Returns whether a record is the header again. */
  static boolean isHeader(Records record, List<String> header) {
    if (record.size() < header.size()) {
      return false;
    }
    for (int i = 0; i < header.size(); i++) {
      if (!record.cell(i, "").equals(header.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether tables of one header stand below each other in the next letters of a file, as
   * far as they can be seen: each below one line of one text, no two of which are the same, and
   * with no such line between rows.
   *
   * @param first the line above the first header
   */
  static boolean areIn(CharSequence text, char delimiter, List<String> header, String first) {
    Set<String> titles = new HashSet<>(Set.of(first));
    List<String> above = new ArrayList<>();
    List<String> names = named(header);
    int tables = 0;
    for (String line : text.toString().split("\r\n|\n|\r", -1)) {
      List<String> cells = cells(line, delimiter);
      if (cells.isEmpty()) {
        continue;
      }
      if (cells.size() == 1 && names.size() > 1) {
        above.add(cells.get(0));
      } else if (cells.equals(names)) {
        if (!isOne(above) || !titles.add(above.get(0))) {
          return false;
        }
        tables++;
        above.clear();
      } else if (!above.isEmpty()) {
        return false;
      }
    }
    return tables > 0;
  }

  /** Leaves the lines that are marked as no notes, where any is; returns whether it is one. */
  private static boolean isOne(List<String> above) {
    if (above.size() > 1) {
      above.removeIf(Footnotes::isMarked);
    }
    return above.size() == 1;
  }

  /** Returns the cells of a line, without blank ones at its end and the quotes around a cell. */
  private static List<String> cells(String line, char delimiter) {
    List<String> cells = Delimiter.cells(line, delimiter);
    cells.replaceAll(Blanks::strip);
    return named(cells);
  }

  /** Returns the cells up to the last that is not blank. */
  private static List<String> named(List<String> cells) {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return cells.subList(0, size);
  }
}
