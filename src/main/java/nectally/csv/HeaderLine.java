package nectally.csv;

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
}
