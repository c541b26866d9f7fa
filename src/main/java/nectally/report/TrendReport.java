package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Trend;

/** The answer of {@code trend}: each contest's groups and candidates over all elections. */
public final class TrendReport {

  private TrendReport() {}

  /**
   * Returns the report of a trend.
   *
   * @param elections a label for each election, oldest first
   * @param by the column that groups candidates; empty for none
   * @param show the tables asked for by name; empty for those that apply
   */
  public static Report of(
      Trend trend, String title, List<String> elections, Optional<String> by, Set<String> show) {
    Map<String, TrendTable<?>> tables = new LinkedHashMap<>();
    List<Layout<?>> layouts = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.TREND)) {
      Optional<Audience> audience = Asked.of(show).audience(name);
      if (audience.isPresent() && (by.isPresent() || name != TableName.TREND_GROUPS)) {
        TrendTable<?> table =
            name == TableName.TREND_GROUPS
                ? new TrendGroupsTable(elections, by.orElse("group"))
                : new TrendCandidatesTable(elections);
        tables.put(name.key(), table);
        layouts.add(table.layout().seenBy(audience.get()));
      }
    }
    List<Section> sections = new ArrayList<>();
    for (ContestTrend contest : trend.contests()) {
      sections.add(new TrendSection(contest, tables));
    }
    return new Report(
        title,
        elections.get(elections.size() - 1),
        Optional.of(String.join(", ", elections.subList(0, elections.size() - 1))),
        layouts,
        sections,
        Optional.empty());
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
