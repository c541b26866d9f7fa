package nectally.input;

import java.util.List;
import java.util.regex.Pattern;
import nectally.csv.CsvTable;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** A table of one column, in whose header known names stand beside each other. */
final class OneColumn {

  private static final int FEWEST = 2;

  private static final List<String> DELIMITERS = List.of("^", ":", "~", "#", "/", "\u00a6");

  private OneColumn() {}

  /** Reports such a table, with what parts its columns; returns whether it is one. */
  static boolean isTold(CsvTable table, long line) {
    if (table.header().size() != 1) {
      return false;
    }
    String name = table.header().get(0);
    String way = way(name);
    if (!way.isEmpty()) {
      table
          .problems()
          .error(
              new Place(table.file(), line),
              Rule.NO_HEADER,
              "expected a line that names the columns, found " + Shown.quoted(name) + "; " + way);
    }
    return !way.isEmpty();
  }

  private static String way(String name) {
    for (String delimiter : DELIMITERS) {
      if (areNames(name, Pattern.quote(delimiter))) {
        return Shown.quoted(delimiter) + " parts the columns: write commas or tabs in its place";
      }
    }
    if (areNames(name, "[,;\t|]")) {
      return "take the quotes around each whole line away";
    }
    return areNames(name, "\\s+")
        ? "blanks part the columns: let a spreadsheet part them, and save the file as CSV"
        : "";
  }

  private static boolean areNames(String name, String delimiter) {
    String[] parts = name.split(delimiter, -1);
    int known = 0;
    for (String part : parts) {
      known += Field.match(part.strip()).isPresent() ? 1 : 0;
    }
    return parts.length > 1 && known >= FEWEST;
  }
}
