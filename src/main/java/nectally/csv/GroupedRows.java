package nectally.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a wide table: each row of the file gives one for each group of columns, or for each
 * column of votes.
 *
 * <p>The header is that of the file, with blanks in place of the columns of the groups, and behind
 * it the names of the groups' columns and of the row.
 */
public final class GroupedRows extends ReshapedRows {

  private final CsvTable table;
  private final List<String> header;
  private final List<List<Integer>> groups;
  private final List<String> labels;
  private final boolean blankIsNobody;
  private final List<String> headings;
  private final Set<String> seenRows = new HashSet<>();
  private List<Integer> rowColumns = List.of();
  private String row = "";
  private int group;

  private GroupedRows(
      CsvTable table,
      List<String> names,
      List<List<Integer>> groups,
      List<String> labels,
      boolean blankIsNobody,
      List<String> headings) {
    super(table);
    this.table = table;
    this.groups = groups;
    this.labels = labels;
    this.blankIsNobody = blankIsNobody;
    this.headings = headings;
    List<String> all = new ArrayList<>(table.header());
    for (List<Integer> one : groups) {
      for (int column : one) {
        if (column >= 0) {
          all.set(column, "");
        }
      }
    }
    all.addAll(names);
    header = Collections.unmodifiableList(all);
    group = groups.size();
  }

  /**
   * Returns a row for each column of votes, which is called what the column is.
   *
   * @param names how the columns of the name, of the votes and of the row are called
   * @param blankIsNobody whether a blank cell says that somebody does not stand
   */
  public static GroupedRows ofColumns(
      CsvTable table, List<Integer> columns, List<String> names, boolean blankIsNobody) {
    List<List<Integer>> groups = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int column : columns) {
      groups.add(List.of(-1, column));
      labels.add(HeaderName.spaced(table.header().get(column)));
    }
    return new GroupedRows(table, names, groups, labels, blankIsNobody, List.of());
  }

  /**
   * Returns a row for each group of columns; one that is blank is nobody.
   *
   * @param row how the column of the row is called
   */
  public static GroupedRows ofGroups(CsvTable table, ColumnGroups repeated, String row) {
    List<String> names = new ArrayList<>(repeated.names());
    names.add(row);
    return new GroupedRows(table, names, repeated.groups(), List.of(), true, List.of());
  }

  /**
   * Returns the same with a further column of what stands above each group.
   *
   * @param heading how that column is called
   * @param headings a text for each group
   */
  public static GroupedRows ofHeaded(
      CsvTable table, ColumnGroups repeated, String row, String heading, List<String> headings) {
    List<String> names = new ArrayList<>(repeated.names());
    names.add(row);
    names.add(heading);
    return new GroupedRows(table, names, repeated.groups(), List.of(), true, headings);
  }

  /** Returns whether a column of the file is in a group, 0-based. */
  public boolean holds(int column) {
    for (List<Integer> columns : groups) {
      if (columns.contains(column)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many columns the file has, of which those in groups have no name here. */
  public int ungrouped() {
    return table.header().size();
  }

  /** Says which columns of the file tell one row from another; the first that is a text does. */
  public void tellRowsBy(List<Integer> columns) {
    rowColumns = columns;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    do {
      group++;
      if (group >= groups.size()) {
        if (!table.next()) {
          return false;
        }
        group = 0;
        row = rowName();
      }
    } while (blankIsNobody && isNobody());
    return true;
  }

  @Override
  public String cell(int index, String likely) {
    int own = index - table.header().size();
    if (own < 0) {
      return table.cell(index, likely);
    }
    List<Integer> columns = groups.get(group);
    if (own >= columns.size()) {
      return own == columns.size() ? row : headings.get(group);
    }
    if (own == 0 && !labels.isEmpty()) {
      return labels.get(group);
    }
    return columns.get(own) < 0 ? "" : table.cell(columns.get(own), likely);
  }

  @Override
  public int number(int index) {
    int own = index - table.header().size();
    if (own < 0) {
      return table.number(index);
    }
    List<Integer> columns = groups.get(group);
    if (own >= columns.size()) {
      return rowColumns.isEmpty() ? 0 : rowColumns.get(0) + 1;
    }
    int column = columns.get(own == 0 && !labels.isEmpty() ? 1 : own);
    return column < 0 ? 0 : table.number(column);
  }

  @Override
  public List<String> sources(int index) {
    int own = index - table.header().size();
    if (own < 0) {
      return List.of(header.get(index));
    }
    List<String> sources = new ArrayList<>();
    if (own == header.size() - table.header().size() - 1 && !headings.isEmpty()) {
      return List.of("the lines above");
    }
    for (List<Integer> columns : groups) {
      int column = own == 0 && !labels.isEmpty() ? 1 : own;
      int place = column < columns.size() ? columns.get(column) : -1;
      if (place >= 0 && !table.header().get(place).isEmpty()) {
        sources.add(table.header().get(place));
      }
    }
    for (int column : sources.isEmpty() ? rowColumns : List.<Integer>of()) {
      sources.add(table.header().get(column));
    }
    return sources;
  }

  @Override
  public List<String> below(int index) {
    int own = index - table.header().size();
    if (own < 0) {
      return table.below(index);
    }
    List<String> below = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int column = own < groups.get(i).size() ? groups.get(i).get(own) : -1;
      if (column >= 0 && i > group) {
        below.add(table.cell(column, ""));
      }
      if (column >= 0) {
        below.addAll(table.below(column));
      }
    }
    return below;
  }

  /** Returns what tells the row from others: its first text, with the line where it is repeated. */
  private String rowName() {
    String name = rowColumns.isEmpty() ? "line " + table.line() : "";
    for (int column : rowColumns) {
      String cell = table.cell(column, "");
      if (!cell.isEmpty() && (name.isEmpty() || isFigure(name)) && !isFigure(cell)) {
        name = cell;
      } else if (name.isEmpty()) {
        name = cell;
      }
    }
    return name.isEmpty() || seenRows.add(name) ? name : name + " (line " + table.line() + ")";
  }

  private static boolean isFigure(String text) {
    return Figure.of(text).isPresent();
  }

  private boolean isNobody() {
    for (int column : groups.get(group)) {
      String cell = column < 0 ? "" : table.cell(column, "");
      if (!cell.isEmpty() && (!cell.equals("0") || !labels.isEmpty())) {
        return false;
      }
    }
    return true;
  }
}
