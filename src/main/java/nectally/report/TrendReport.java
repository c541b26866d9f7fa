package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Trend;

/** The answer of {@code trend}: contests, groups and candidates over all elections. */
public final class TrendReport {

  private TrendReport() {}

  /**
   * Returns the report of a trend.
   *
   * @param elections a label for each election, oldest first
   */
  public static Report of(Trend trend, List<String> elections, TrendView view) {
    Map<String, TrendTable<?>> tables = new LinkedHashMap<>();
    List<Layout<?>> layouts = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.TREND)) {
      Optional<Audience> audience = Asked.of(view.show(), view.extent()).audience(name);
      if (audience.isPresent() && (view.by().isPresent() || !isOfGroups(name))) {
        TrendTable<?> table = table(name, elections, view);
        tables.put(name.key(), table);
        layouts.add((isOfAll(name) ? ofAll(table, view) : table.layout()).seenBy(audience.get()));
      }
    }
    List<Section> sections = new ArrayList<>();
    for (ContestTrend contest : trend.contests()) {
      sections.add(new TrendSection(contest, tables));
    }
    String last = elections.get(elections.size() - 1);
    return new Report(
            view.title(),
            last,
            Optional.of(String.join(", ", elections.subList(0, elections.size() - 1))),
            layouts,
            sections,
            Optional.of(new OverallTrend(trend, tables, view)))
        .headed(
            PeopleText.count(elections.size()) + " elections", elections.get(0) + " to " + last);
  }

  private static boolean isOfGroups(TableName name) {
    return name == TableName.TREND_GROUPS || name == TableName.TREND_OVERALL;
  }

  private static boolean isOfAll(TableName name) {
    return name == TableName.TREND_OVERALL || name == TableName.TREND_OVERALL_TOTALS;
  }

  private static <V> Layout<?> ofAll(TrendTable<V> table, TrendView view) {
    return (view.per().isEmpty()
            ? table.layout()
            : PerTable.layout(table.layout(), view.per().get()))
        .in(Layout.Scope.ELECTION);
  }

  private static TrendTable<?> table(TableName name, List<String> elections, TrendView view) {
    return switch (name) {
      case TREND_GROUPS, TREND_OVERALL -> new TrendGroupsTable(name, elections, view);
      case TREND_TOTALS, TREND_OVERALL_TOTALS -> new TrendTotalsTable(name, elections);
      case TREND_CANDIDATES -> new TrendCandidatesTable(elections);
      default -> throw new IllegalArgumentException(name + " is no table of a trend");
    };
  }

  private record TrendSection(ContestTrend contest, Map<String, TrendTable<?>> tables)
      implements Section {

    @Override
    public String name() {
      return contest.contest().name();
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      TrendTable<?> table = tables.get(layout.name());
      if (table == null) {
        throw new IllegalArgumentException("no table " + layout.name());
      }
      return table.of(contest);
    }
  }
}
