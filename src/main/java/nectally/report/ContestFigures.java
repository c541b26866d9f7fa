package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.SlateMethod;
import nectally.tally.measures.IndexValue;
import nectally.tally.measures.Indices;
import nectally.tally.measures.MeasuredGroup;
import nectally.tally.measures.SlateMeasures;
import nectally.tally.measures.Swings;
import nectally.tally.seats.SeatChanges;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Explanation;
import nectally.tally.winners.Outlook;
import nectally.tally.winners.Standing;

/** All that is worked out of one contest, each thing once and when it is asked for. */
final class ContestFigures {

  private final ContestComparison contest;
  private final WinnerRules rules;
  private final ResultsView view;
  private Optional<List<GroupChange>> groups = Optional.empty();
  private Optional<List<MeasuredGroup>> measured = Optional.empty();
  private Optional<String> sentence = Optional.empty();
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

  /** Returns the groups with their shares of the sum of all votes, whatever is shown of them. */
  List<GroupChange> sums() {
    return view.measuring().slates() == SlateMethod.SUM || view.by().isEmpty()
        ? groups()
        : Groups.of(contest, view.by().get());
  }

  /** Returns the seats that changed hands; empty where nothing is compared or nothing groups. */
  Optional<SeatChanges> changes() {
    return view.by().isEmpty() || contest.before().isEmpty()
        ? Optional.empty()
        : Optional.of(SeatChanges.of(List.of(contest), view.by().get()));
  }

  /** Returns the conclusion in one sentence that can be quoted. */
  String sentence() {
    if (sentence.isEmpty()) {
      sentence = Optional.of(HeadlineSentence.of(this));
    }
    return sentence.get();
  }

  /** Returns how many ballots are not yet counted; empty where nobody says. */
  OptionalLong outstanding() {
    return view.questions().outstanding(contest.now().contest());
  }

  /** Returns each candidacy's standing, in their order; empty where nobody can say. */
  Optional<List<Standing>> outlook() {
    OptionalLong ballots = outstanding();
    return ballots.isEmpty()
        ? Optional.empty()
        : Outlook.of(contest.now().contest(), ballots.getAsLong());
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
          Optional.of(
              ExplanationSentences.of(
                  Explanation.of(
                      contest.now().contest(),
                      rules,
                      view.explain() == ResultsView.Explained.EVERYONE),
                  contest.now().contest().marks()));
    }
    return explanation.get();
  }
}
