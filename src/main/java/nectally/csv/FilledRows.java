package nectally.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows in some of whose columns a blank cell, or a ditto mark, is as the one above it, as
 * spreadsheets leave cells that were merged.
 */
public final class FilledRows extends ReshapedRows {

  private final Rows rows;
  private final Map<Integer, String> above = new HashMap<>();

  /**
   * Fills columns of {@code rows}.
   *
   * @param columns 0-based
   */
  public FilledRows(Rows rows, List<Integer> columns) {
    super(rows);
    this.rows = rows;
    for (int column : columns) {
      above.put(column, "");
    }
  }

  @Override
  public boolean next() {
    boolean isRow = rows.next();
    if (isRow) {
      above.replaceAll((column, last) -> filled(rows.cell(column, last), last));
    }
    return isRow;
  }

  private static boolean isOpen(String cell) {
    return cell.isEmpty() || DittoMark.isOne(cell);
  }

  private static String filled(String cell, String last) {
    return isOpen(cell) ? last : cell;
  }

  @Override
  public String cell(int index, String likely) {
    String cell = rows.cell(index, likely);
    return above.containsKey(index) ? filled(cell, above.getOrDefault(index, "")) : cell;
  }

  @Override
  public Optional<RowFaults> faults() {
    return rows.faults();
  }

  @Override
  public List<String> below(int index) {
    String last = above.getOrDefault(index, "");
    boolean isFilled = above.containsKey(index);
    List<String> cells = new ArrayList<>();
    for (String cell : rows.below(index)) {
      last = isFilled ? filled(cell, last) : cell;
      cells.add(last);
    }
    return cells;
  }

  @Override
  public List<String> header() {
    return rows.header();
  }

  @Override
  public List<String> sources(int index) {
    return rows.sources(index);
  }

  @Override
  public int number(int index) {
    return rows.number(index);
  }
}
