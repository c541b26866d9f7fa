package nectally.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Ratio;

/** The shares of a table as its readers add them up. */
final class ShareColumns {

  private static final String NOW = "share_pct";
  private static final String BEFORE = "previous_share_pct";

  private ShareColumns() {}

  /** Returns the table with its shares rounded as asked. */
  static Table rounded(Table table, Measuring measuring) {
    if (measuring.rounding() == Rounding.HALF_UP) {
      return table;
    }
    List<List<Cell>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    for (String key : List.of(NOW, BEFORE)) {
      int column = column(table, key);
      List<Ratio> exact = shares(table, column);
      if (ShareRounding.areOfOneWhole(exact)) {
        List<Ratio> rounded = ShareRounding.largestRemainder(exact, measuring.decimals());
        int next = 0;
        for (List<Cell> row : rows) {
          if (row.get(column) instanceof Cell.Exact) {
            row.set(column, Cell.number(rounded.get(next++)));
          }
        }
      }
    }
    return table.layout().table(rows.stream().map(List::copyOf).toList());
  }

  /**
   * Returns to what the shares of a table add up where that is not 100.
   *
   * @param table with exact shares, named after what stands in its rows
   * @param before the name of the earlier election
   */
  static Optional<String> note(Table table, Measuring measuring, String before) {
    Optional<BigDecimal> now = offSum(table, NOW, measuring);
    Optional<BigDecimal> earlier = offSum(table, BEFORE, measuring);
    if (now.isEmpty() && earlier.isEmpty()) {
      return Optional.empty();
    }
    String sums =
        now.map(sum -> sum.toPlainString()).orElse("")
            + (now.isPresent() && earlier.isPresent() ? ", and " : "")
            + earlier.map(sum -> sum.toPlainString() + " in " + before).orElse("");
    String why =
        measuring.rounding() == Rounding.HALF_UP
            ? ", since each is rounded by itself."
            : ", since equal votes keep equal shares.";
    return Optional.of("The rounded shares of " + table.layout().name() + " add to " + sums + why);
  }

  /**
   * Returns the first row whose printed change is not the difference of its printed shares, which
   * readers will subtract (rules.md 1.2).
   *
   * @param table with exact shares
   */
  static Optional<String> unlikeDifference(Table table, Measuring measuring) {
    Table printed = rounded(table, measuring);
    int decimals = measuring.decimals();
    int change = column(table, "share_change");
    for (List<Cell> row : change < 0 ? List.<List<Cell>>of() : printed.rows()) {
      if (row.get(change) instanceof Cell.Exact exact
          && row.get(column(table, NOW)) instanceof Cell.Exact now
          && row.get(column(table, BEFORE)) instanceof Cell.Exact before) {
        BigDecimal shown = exact.value().rounded(decimals);
        BigDecimal subtracted =
            now.value().rounded(decimals).subtract(before.value().rounded(decimals));
        if (shown.compareTo(subtracted) != 0) {
          return Optional.of(
              PeopleText.points(exact.value(), decimals)
                  + " of "
                  + (text(row, table, "candidate") + text(row, table, "group")));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(List<Cell> row, Table table, String key) {
    int column = column(table, key);
    return column >= 0 && row.get(column) instanceof Cell.Text text ? text.value() : "";
  }

  private static Optional<BigDecimal> offSum(Table table, String key, Measuring measuring) {
    List<Ratio> exact = shares(table, column(table, key));
    if (!ShareRounding.areOfOneWhole(exact)) {
      return Optional.empty();
    }
    int decimals = measuring.decimals();
    BigDecimal sum =
        ShareRounding.sum(
            measuring.rounding() == Rounding.HALF_UP
                ? exact
                : ShareRounding.largestRemainder(exact, decimals),
            decimals);
    return sum.compareTo(BigDecimal.valueOf(100)) == 0 ? Optional.empty() : Optional.of(sum);
  }

  private static int column(Table table, String key) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the known shares of a column; none where the table has no such column. */
  private static List<Ratio> shares(Table table, int column) {
    List<Ratio> shares = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      if (column >= 0 && row.get(column) instanceof Cell.Exact exact) {
        shares.add(exact.value());
      }
    }
    return shares;
  }
}
