package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.tally.Comparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.IndexValue;
import nectally.tally.measures.Indices;
import nectally.tally.measures.Swings;

/** All that is worked out of the whole election, each thing once and when it is asked for. */
final class OverallFigures {

  private final Comparison comparison;
  private final ResultsView view;
  private Optional<List<GroupChange>> groups = Optional.empty();

  OverallFigures(Comparison comparison, ResultsView view) {
    this.comparison = comparison;
    this.view = view;
  }

  /** Returns the election now and before. */
  Comparison comparison() {
    return comparison;
  }

  /** Returns how results are to be shown. */
  ResultsView view() {
    return view;
  }

  /** Returns what the numbers under "votes" are. */
  Marked marked() {
    return Marked.of(comparison);
  }

  /** Returns the groups over all contests; none where there is no column to group by. */
  List<GroupChange> groups() {
    if (groups.isEmpty()) {
      groups =
          Optional.of(
              view.by().isPresent()
                  ? Groups.overall(comparison, view.by().get(), view.measuring().slates())
                  : List.of());
    }
    return groups.get();
  }

  /** Returns the swings between two groups over all contests. */
  Swings swings() {
    return Swings.of(groups(), view.measuring().swing(), marked().isSame());
  }

  /** Returns the indices of the election. */
  List<IndexValue> indices() {
    return Indices.overall(comparison, groups());
  }
}
