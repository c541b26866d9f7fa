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
      if (audience.isPresent() && (by.isPresent() || !isOfGroups(name))) {
        TrendTable<?> table = table(name, elections, by.orElse("group"));
        tables.put(name.key(), table);
        layouts.add(
            (name == TableName.TREND_OVERALL
                    ? table.layout().in(Layout.Scope.ELECTION)
                    : table.layout())
                .seenBy(audience.get()));
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
        Optional.of(new OverallTrend(trend, tables)));
  }

  private static boolean isOfGroups(TableName name) {
    return name == TableName.TREND_GROUPS || name == TableName.TREND_OVERALL;
  }

  private static TrendTable<?> table(TableName name, List<String> elections, String by) {
    return switch (name) {
      case TREND_GROUPS, TREND_OVERALL -> new TrendGroupsTable(name, elections, by);
      case TREND_CONTESTS -> new TrendContestsTable(elections);
      case TREND_CANDIDATES -> new TrendCandidatesTable(elections);
      default -> throw new IllegalArgumentException(name + " is no table of a trend");
    };
  }

  /** The groups over all contests; people see them where there are several. */
  private record OverallTrend(Trend trend, Map<String, TrendTable<?>> tables) implements Section {

    @Override
    public String name() {
      return "All contests";
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      if (!(tables.get(layout.name()) instanceof TrendGroupsTable groups)) {
        throw new IllegalArgumentException("no table " + layout.name());
      }
      return groups.of(trend.overall(), trend.marks()).hidden(trend.contests().size() < 2);
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
