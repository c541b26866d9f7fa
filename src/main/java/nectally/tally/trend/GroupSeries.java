package nectally.tally.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.tally.ContestResult;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;

/**
 * The groups of one contest, or of several together, over elections.
 *
 * <p>A group that nobody stood for has no votes, and that is known. Nothing is known of any group
 * where the contests were not held, or where their file lacks the column (rules.md 6.1).
 */
final class GroupSeries {

  private GroupSeries() {}

  /**
   * Returns the groups, those of the latest election first, by votes.
   *
   * @param elections the contests of each, oldest first; none where they were not held
   */
  static List<Series<RankedGroup>> of(
      List<List<ContestResult>> elections, String column, SlateMethod method) {
    Set<String> names = new LinkedHashSet<>();
    List<List<RankedGroup>> known = new ArrayList<>();
    for (List<ContestResult> contests : elections) {
      List<RankedGroup> groups = known(contests, column, method, Set.of());
      groups.forEach(group -> names.add(group.group()));
      known.add(groups);
    }
    SeriesBuilder<RankedGroup> builder = new SeriesBuilder<>(elections.size());
    List<Map<String, RankedGroup>> all = new ArrayList<>();
    for (int i = 0; i < elections.size(); i++) {
      List<String> before = builder.latest().stream().map(RankedGroup::group).toList();
      Map<String, RankedGroup> byName = new LinkedHashMap<>();
      List<RankedGroup> groups = known.get(i);
      if (groups.size() < names.size()) {
        groups = known(elections.get(i), column, method, names);
      }
      for (RankedGroup group : groups) {
        if (group.result().stood()) {
          builder.add(before.indexOf(group.group()), i, byName.size(), group);
        }
        byName.put(group.group(), group);
      }
      all.add(byName);
    }
    return builder.series(RankedGroup::group).stream().map(one -> filled(one, all)).toList();
  }

  private static List<RankedGroup> known(
      List<ContestResult> contests, String column, SlateMethod method, Set<String> others) {
    return contests.isEmpty() || !Groups.areKnown(contests, column)
        ? List.of()
        : RankedGroup.of(contests, column, method, others);
  }

  /** Adds what is known of a group in elections in which nobody stood for it. */
  private static Series<RankedGroup> filled(
      Series<RankedGroup> series, List<Map<String, RankedGroup>> all) {
    List<Optional<RankedGroup>> values = new ArrayList<>();
    for (Map<String, RankedGroup> election : all) {
      values.add(Optional.ofNullable(election.get(series.name())));
    }
    return new Series<>(series.name(), values);
  }
}
