package nectally.csv;

import java.util.List;
import java.util.Optional;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Tables one below the other in a file, each with its name above a header of its own. */
final class FurtherTables {

  private Optional<Place> heading = Optional.empty();
  private String name = "";

  /** Returns whether the line above may name a table. */
  boolean hasHeading() {
    return heading.isPresent();
  }

  /** Takes a line of one text, which may name what is below it. */
  void heading(Place place, String text) {
    heading = Optional.of(place);
    name = text;
  }

  /** Reports a name above a line that is the header again; another line is a row. */
  void row(Records record, List<String> header, Problems problems) {
    if (isHeader(record, header)) {
      problems.error(
          heading.orElseThrow(),
          Rule.ROW_TOO_SHORT,
          "a line of one text, "
              + Shown.quoted(name)
              + ", stands above the header of a further table; give what it names a column, or each"
              + " table a file");
    }
    heading = Optional.empty();
  }

  private static boolean isHeader(Records record, List<String> header) {
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
}
