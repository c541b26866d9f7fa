package nectally.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nectally.model.Place;
import nectally.problem.Problems;

/**
 * Cells behind the header: of rows that are refused for them, or of groups of columns of which the
 * header names the first alone.
 */
final class FurtherCells {

  private static final int MOST = 20;

  private final List<List<String>> refused = new ArrayList<>();
  private int named;
  private int width;
  private boolean isOtherTable;

  /**
   * Returns whether a record has as many cells as the header, or ends behind a group; else says
   * that it has not.
   */
  boolean fits(Records record, int size, Place place, Predicate<String> names, Problems problems) {
    boolean isLong = record.size() > size && !record.isBlankFrom(size);
    if (isLong) {
      refuse(record);
    }
    boolean fits = !isLong && (record.size() >= size || isEnd(record));
    if (!fits) {
      isOtherTable = OtherHeader.isTold(place, size, record, names, problems);
    }
    return fits;
  }

  /** Returns whether a record was the header of another table, to which all below it belongs. */
  boolean isOtherTable() {
    return isOtherTable;
  }

  /** Keeps a record that has too many cells, unless there are enough. */
  private void refuse(Records record) {
    if (refused.size() < MOST) {
      List<String> cells = new ArrayList<>(record.size());
      for (int i = 0; i < record.size(); i++) {
        cells.add(record.cell(i, ""));
      }
      refused.add(cells);
    }
  }

  /** Returns the records that were kept. */
  List<List<String>> refused() {
    return List.copyOf(refused);
  }

  /** Returns how many columns rows have, where those behind {@code size} are groups; else 0. */
  int widen(TextRecords records, int size, int groupWidth) {
    int all = size;
    while (hasText(records.below(all))) {
      all++;
    }
    if (all == size || (all - size) % groupWidth != 0) {
      return 0;
    }
    named = size;
    width = groupWidth;
    return all;
  }

  /** Returns whether rows may end before the last column. */
  boolean areGroups() {
    return width > 0;
  }

  /** Returns whether a record ends behind a group. */
  private boolean isEnd(Records record) {
    int behind = width == 0 ? -1 : (record.size() - named) % width;
    return behind == 0 || (behind > 0 && record.isBlankFrom(record.size() - behind));
  }

  private static boolean hasText(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
