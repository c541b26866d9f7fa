package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.IndexValue;
import nectally.tally.measures.Indices;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasures;
import nectally.tally.measures.Swings;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Explanation;

/** All that is worked out of one contest, each thing once and when it is asked for. */
final class ContestFigures {

  private final ContestComparison contest;
  private final WinnerRules rules;
  private final ResultsView view;
  private Optional<List<GroupChange>> groups = Optional.empty();
  private Optional<List<MeasuredGroup>> measured = Optional.empty();
  private Optional<Swings> swings = Optional.empty();
  private Optional<List<Line>> explanation = Optional.empty();
  private Optional<List<BoundsTable.Row>> bounds = Optional.empty();

  ContestFigures(ContestComparison contest, WinnerRules rules, ResultsView view) {
    this.contest = contest;
    this.rules = rules;
    this.view = view;
  }

  /** Returns the contest now and before. */
  ContestComparison contest() {
    return contest;
  }

  /** Returns how results are to be shown. */
  ResultsView view() {
    return view;
  }

  /** Returns what the numbers under "votes" are. */
  Marked marked() {
    return Marked.of(contest);
  }

  /** Returns the groups; none where there is no column to group by. */
  List<GroupChange> groups() {
    if (groups.isEmpty()) {
      groups =
          Optional.of(
              view.by().isPresent()
                  ? Groups.of(contest, view.by().get(), view.measuring().slates())
                  : List.of());
    }
    return groups.get();
  }

  /** Returns how strong each group was by every measure. */
  List<MeasuredGroup> measured() {
    if (measured.isEmpty()) {
      measured = Optional.of(SlateMeasures.of(contest, groups(), view.measuring().swing()));
    }
    return measured.get();
  }

  /** Returns the swings between two groups. */
  Swings swings() {
    if (swings.isEmpty()) {
      swings = Optional.of(Swings.of(groups(), view.measuring().swing(), marked().isSame()));
    }
    return swings.get();
  }

  /** Returns the indices. */
  List<IndexValue> indices() {
    return Indices.of(contest, groups());
  }

  /** Returns what the totals prove of the ballots. */
  List<BoundsTable.Row> bounds() {
    if (bounds.isEmpty()) {
      bounds = Optional.of(BoundsTable.rows(contest.now(), view));
    }
    return bounds.get();
  }

  /** Returns why the winners are the winners. */
  List<Line> explanation() {
    if (explanation.isEmpty()) {
      explanation =
          Optional.of(ExplanationSentences.of(Explanation.of(contest.now().contest(), rules)));
    }
    return explanation.get();
  }
}
