package nectally.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells behind the header: of rows that are refused for them, or of groups of columns of which the
 * header names the first alone.
 */
final class FurtherCells {

  private static final int MOST = 20;

  private final List<List<String>> refused = new ArrayList<>();
  private int named;
  private int width;

  /** Keeps a record that has too many cells, unless there are enough. */
  void refuse(Records record) {
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
  boolean isEnd(Records record) {
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
