package nectally.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nectally.answer.Layout;
import nectally.answer.Parts;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Series;
import nectally.tally.trend.Trend;
import nectally.tally.trend.TrendSums;

/**
 * The groups and totals over all contests of each election, or over those of each region.
 *
 * @param tables by their names
 */
record OverallTrend(Trend trend, Map<String, TrendTable<?>> tables, TrendView view)
    implements Section {

  @Override
  public String name() {
    return "All contests";
  }

  @Override
  public Table<?> table(Layout<?> layout) {
    TrendTable<?> table = tables.get(layout.name());
    if (table instanceof TrendGroupsTable groups) {
      return table(groups, TrendSums::groups);
    }
    if (table instanceof TrendTotalsTable totals) {
      return table(totals, sums -> List.of(sums.totals()));
    }
    throw new IllegalArgumentException("no table " + layout.name());
  }

  /** People see sums of one contest only where they ask for them. */
  private <V> Table<?> table(TrendTable<V> table, Function<TrendSums, List<Series<V>>> series) {
    Map<String, Table<TrendTable.Point<V>>> parts = new LinkedHashMap<>();
    trend
        .overall()
        .forEach((value, sums) -> parts.put(value, table.of(series.apply(sums), trend.marks())));
    if (view.per().isPresent()) {
      return Parts.table(PerTable.layout(table.layout(), view.per().get()), parts);
    }
    return parts.values().iterator().next().hidden(isAlone());
  }

  private boolean isAlone() {
    return trend.contests().size() < 2 && view.show().isEmpty();
  }

  /** Sums over other contests than before compare unlike things. */
  @Override
  public List<String> notes() {
    boolean same = true;
    for (ContestTrend contest : trend.contests()) {
      same &= contest.contest().values().stream().allMatch(Optional::isPresent);
    }
    return same || !tables.containsKey(TableName.TREND_OVERALL.key())
        ? List.of()
        : List.of("These sums are not of the same contests in every election.");
  }
}
