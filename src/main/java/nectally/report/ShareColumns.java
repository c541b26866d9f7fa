package nectally.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Ratio;

/** The shares of a table as its readers add them up. */
final class ShareColumns {

  private ShareColumns() {}

  /** Returns the table with its shares rounded as asked. */
  static <R> Table<R> rounded(Table<R> table, Measuring measuring) {
    return measuring.rounding() == Rounding.HALF_UP
        ? table
        : rounded(rounded(table, About.SHARE, measuring), About.EARLIER_SHARE, measuring);
  }

  /** Rows are told apart by what they are, since two may be alike. */
  private static <R> Table<R> rounded(Table<R> table, About about, Measuring measuring) {
    Optional<Column<R>> column = table.layout().column(about);
    List<Ratio> exact = shares(table, about);
    if (column.isEmpty() || !ShareRounding.areOfOneWhole(exact)) {
      return table;
    }
    List<Ratio> rounded = ShareRounding.largestRemainder(exact, measuring.decimals());
    IdentityHashMap<R, Cell> cells = new IdentityHashMap<>();
    int next = 0;
    for (R row : table.rows()) {
      Cell cell = column.get().cell(row);
      cells.put(row, cell instanceof Cell.Exact ? Cell.number(rounded.get(next++)) : cell);
    }
    return table.with(about, row -> cells.getOrDefault(row, Cell.EMPTY));
  }

  /**
   * Returns to what the shares of a table add up where that is not 100.
   *
   * @param table with exact shares, named after what stands in its rows
   * @param before the name of the earlier election
   */
  static Optional<String> note(Table<?> table, Measuring measuring, String before) {
    Optional<BigDecimal> now = offSum(table, About.SHARE, measuring);
    Optional<BigDecimal> earlier = offSum(table, About.EARLIER_SHARE, measuring);
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
  static <R> Optional<String> unlikeDifference(Table<R> table, Measuring measuring) {
    Table<R> printed = rounded(table, measuring);
    int decimals = measuring.decimals();
    for (R row : printed.rows()) {
      if (cell(printed, About.CHANGE, row) instanceof Cell.Exact exact
          && cell(printed, About.SHARE, row) instanceof Cell.Exact now
          && cell(printed, About.EARLIER_SHARE, row) instanceof Cell.Exact before) {
        BigDecimal shown = exact.value().rounded(decimals);
        BigDecimal subtracted =
            now.value().rounded(decimals).subtract(before.value().rounded(decimals));
        if (shown.compareTo(subtracted) != 0) {
          String who = cell(printed, About.WHO, row) instanceof Cell.Text text ? text.value() : "";
          return Optional.of(PeopleText.points(exact.value(), decimals) + " of " + who);
        }
      }
    }
    return Optional.empty();
  }

  private static <R> Cell cell(Table<R> table, About about, R row) {
    Optional<Column<R>> column = table.layout().column(about);
    return column.isPresent() ? column.get().cell(row) : Cell.EMPTY;
  }

  private static Optional<BigDecimal> offSum(Table<?> table, About about, Measuring measuring) {
    List<Ratio> exact = shares(table, about);
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

  /** Returns the known shares of a column; none where the table has no such column. */
  private static <R> List<Ratio> shares(Table<R> table, About about) {
    List<Ratio> shares = new ArrayList<>();
    for (R row : table.rows()) {
      if (cell(table, about, row) instanceof Cell.Exact exact) {
        shares.add(exact.value());
      }
    }
    return shares;
  }
}
