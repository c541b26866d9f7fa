package nectally.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that was looked at to find a table's header.
 *
 * @param number 1-based
 */
public record HeaderLine(List<String> cells, long number) {

  /** Keeps a copy of the list. */
  public HeaderLine {
    cells = List.copyOf(cells);
  }

  /** Returns the current one of {@code records}. */
  static HeaderLine of(Records records, long number) {
    List<String> cells = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      cells.add(Entities.read(records.cell(i, "")));
    }
    return new HeaderLine(cells, number);
  }
}
