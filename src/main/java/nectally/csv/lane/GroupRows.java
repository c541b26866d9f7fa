package nectally.csv.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.CellText;
import nectally.csv.CsvTable;
import nectally.csv.Rows;
import nectally.csv.Spelling;
import nectally.csv.lane.RowPlan.Use;
import nectally.problem.Problems;

/**
 * The rows of a table, two for each key at most: the first one with the sum of all, in the order of
 * the file; where rows should agree on a text and do not, the first one as it is, and behind all of
 * these another that does not agree, with the sum of all others.
 */
public final class GroupRows implements Rows {

  private final CsvTable table;
  private final Problems problems;
  private final List<RowGroup> groups;
  private final List<PartContents> contents;
  private final RowPlan plan;
  private final char delimiter;
  private final int number;
  private final int[] places;
  private final LineCells cells;
  private int at = -1;

  GroupRows(
      CsvTable table,
      char delimiter,
      RowPlan plan,
      List<RowGroup> groups,
      List<PartContents> contents,
      Problems problems) {
    this.table = table;
    this.problems = problems;
    this.groups = groups;
    this.contents = contents;
    this.plan = plan;
    this.delimiter = delimiter;
    number = plan.columns(Use.NUMBER)[0];
    places = new int[plan.size()];
    int place = 0;
    for (int column : plan.columns(Use.OTHER)) {
      places[column] = ++place;
    }
    cells = new LineCells(delimiter, places.length);
  }

  /** Returns the same rows from the first on, with other problems. */
  public GroupRows again(Problems others) {
    return new GroupRows(table, delimiter, plan, groups, contents, others);
  }

  /** Returns how many keys there are. */
  public int keys() {
    return groups.size();
  }

  /** Returns how many rows of the file each key has, by the line of its first one. */
  public Map<Long, Long> rowsByLine() {
    Map<Long, Long> rows = new HashMap<>();
    for (RowGroup group : groups) {
      rows.put(group.line(), group.rows());
    }
    return rows;
  }

  /**
   * Returns what the numbers of the parts are that a row's scope has, by the line of the row; none
   * where the plan does not ask.
   */
  public Map<Long, PartContents> contentsByLine() {
    Map<Long, PartContents> byLine = new HashMap<>();
    for (RowGroup group : contents.isEmpty() ? List.<RowGroup>of() : groups) {
      byLine.put(group.line(), contents.get(group.scope()));
    }
    return byLine;
  }

  @Override
  public List<String> header() {
    return table.header();
  }

  @Override
  public boolean next() {
    at++;
    while (at >= groups.size() && at < 2 * groups.size() && isWhole()) {
      at++;
    }
    if (at >= 2 * groups.size()) {
      return false;
    }
    byte[] row = isFirst() ? group().first() : group().second();
    cells.start(row);
    cells.next();
    return true;
  }

  /** Returns whether the first row of the current key says what all others do. */
  private boolean isWhole() {
    RowGroup group = group();
    return group.rows() == 1 || group.isAgreed();
  }

  private boolean isFirst() {
    return at < groups.size();
  }

  private RowGroup group() {
    return groups.get(at % groups.size());
  }

  @Override
  public String cell(int index, String likely) {
    String text = text(index);
    return text.equals(likely) ? likely : text;
  }

  private long number(RowGroup group) {
    if (isFirst()) {
      return isWhole() ? group.sum() : group.firstNumber();
    }
    return group.sum() - group.firstNumber();
  }

  private String text(int index) {
    RowGroup group = group();
    if (index == number) {
      return Long.toString(number(group));
    }
    int place = places[index] - 1;
    if (place < 0) {
      return CellText.of(cells.bytes(), cells.from(index), cells.to(index));
    }
    String other = group.other(place);
    return isFirst() || other.isEmpty() ? group.text(place) : other;
  }

  @Override
  public String file() {
    return table.file();
  }

  @Override
  public long line() {
    return group().line();
  }

  @Override
  public long ofFile() {
    if (isFirst()) {
      return isWhole() ? group().rows() : 1;
    }
    return group().rows() - 1;
  }

  @Override
  public int number(int index) {
    return index + 1;
  }

  @Override
  public List<String> below(int index) {
    List<String> below = new ArrayList<>();
    int from = at;
    while (next()) {
      below.add(cell(index, ""));
    }
    at = from;
    return below;
  }

  @Override
  public Spelling spelling() {
    return table.spelling();
  }

  @Override
  public Problems problems() {
    return problems;
  }
}
