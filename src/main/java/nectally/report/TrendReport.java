package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.trend.ContestTrend;
import nectally.tally.trend.Trend;

/** The answer of {@code trend}: each contest's groups and candidates over all elections. */
public final class TrendReport {

  /** The names of the tables. */
  public static final List<String> TABLES = List.of(TrendTables.GROUPS, TrendTables.CANDIDATES);

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
    List<Layout> layouts = new ArrayList<>();
    if (by.isPresent() && (show.isEmpty() || show.contains(TrendTables.GROUPS))) {
      layouts.add(TrendTables.GROUP_LAYOUT);
    }
    if (show.isEmpty() || show.contains(TrendTables.CANDIDATES)) {
      layouts.add(TrendTables.CANDIDATE_LAYOUT);
    }
    List<Section> sections = new ArrayList<>();
    for (ContestTrend contest : trend.contests()) {
      sections.add(new TrendSection(contest, elections, by.orElse("group"), layouts));
    }
    return new Report(
        title,
        elections.get(elections.size() - 1),
        Optional.of(String.join(", ", elections.subList(0, elections.size() - 1))),
        layouts,
        sections,
        List.of(),
        Optional.empty());
  }

  private record TrendSection(
      ContestTrend contest, List<String> elections, String by, List<Layout> layouts)
      implements Section {

    @Override
    public String name() {
      return contest.contest().name();
    }

    @Override
    public String headline() {
      return "";
    }

    @Override
    public List<Table> forPeople() {
      List<Table> tables = new ArrayList<>();
      for (Layout layout : layouts) {
        tables.add(
            layout.name().equals(TrendTables.GROUPS)
                ? TrendTables.groupsForPeople(
                    contest.groups(), elections, marks(), PeopleText.heading(by))
                : TrendTables.candidatesForPeople(contest.candidates(), elections, marks()));
      }
      return tables;
    }

    private List<Marks> marks() {
      return contest.contest().values().stream()
          .map(each -> each.map(result -> result.contest().marks()).orElse(Marks.VOTES))
          .toList();
    }

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public Table forMachines(Layout layout) {
      return layout.name().equals(TrendTables.GROUPS)
          ? TrendTables.groups(contest.groups(), elections)
          : TrendTables.candidates(contest.candidates(), elections);
    }
  }
}
