package nectally.report;

import java.util.LinkedHashMap;
import java.util.Map;
import nectally.answer.Layout;
import nectally.answer.Parts;
import nectally.answer.PeopleText;
import nectally.answer.Table;

/**
 * A table of the whole election for each value of a column that has one value in every contest,
 * such as a region (commands.md 3.9).
 */
final class PerTable<R> extends ResultsTable<Parts.Row<R>> {

  private final ResultsTable<R> each;

  /**
   * Makes the table.
   *
   * @param each the table of one value
   * @param column by whose values it is parted
   */
  PerTable(ResultsTable<R> each, String column) {
    super(layout(each.layout(), column));
    this.each = each;
  }

  /** Returns how the rows of all values are laid out. */
  static <R> Layout<Parts.Row<R>> layout(Layout<R> one, String column) {
    return Parts.layout(one, PeopleText.heading(column.replace('_', ' ')));
  }

  @Override
  Table<Parts.Row<R>> of(OverallFigures overall) {
    Map<String, Table<R>> tables = new LinkedHashMap<>();
    overall.parts().forEach((value, part) -> tables.put(value, each.rounded(part)));
    return Parts.table(layout(), tables);
  }

  /** Returns what has been rounded already, each part by itself. */
  @Override
  Table<Parts.Row<R>> rounded(OverallFigures overall) {
    return of(overall);
  }
}
