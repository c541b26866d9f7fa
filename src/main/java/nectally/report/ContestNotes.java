package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Marks;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.ShareOf;
import nectally.tally.measures.BallotCount;

/** What people should know before they quote a contest's numbers. */
final class ContestNotes {

  private ContestNotes() {}

  /**
   * Returns a sentence each.
   *
   * @param withShares the tables of exact shares that are shown, in their order
   */
  static List<String> of(ContestFigures figures, List<Table<?>> withShares) {
    ContestComparison contest = figures.contest();
    ResultsView view = figures.view();
    List<GroupChange> groups = figures.groups();
    List<String> notes = new ArrayList<>();
    Marked marked = figures.marked();
    boolean compares = contest.before().isPresent();
    if (!marked.isSame() && view.shows(TableName.CANDIDATES)) {
      notes.addAll(PlacingNotes.of(contest, marked));
    }
    if (compares && view.shows(TableName.SWING)) {
      add(notes, SwingWords.line(figures.swings(), marked, view.measuring()));
    }
    if (view.asksFor(TableName.SWING)) {
      if (!view.shows(TableName.GROUPS) && marked.isSame()) {
        add(notes, SwingWords.changes(groups, view.measuring()));
      }
      add(notes, SwingWords.twoWay(groups, view.measuring(), view.before()));
    }
    if (view.shows(TableName.GROUPS) || view.asksFor(TableName.METHODS)) {
      notes.addAll(SlateNotes.of(figures));
    }
    if (view.asksFor(TableName.BOUNDS)) {
      notes.add(BoundsTable.note(figures));
    }
    boolean asked = view.measuring().rounding() != Rounding.HALF_UP;
    if (!compares || asked || view.asksFor(TableName.METHODS)) {
      add(notes, sums(withShares, view));
    }
    Optional<String> example = Optional.empty();
    for (Table<?> table : withShares) {
      example =
          example.isPresent() ? example : ShareColumns.unlikeDifference(table, view.measuring());
    }
    if (example.isPresent()) {
      notes.add(
          "Changes are of unrounded shares: "
              + example.get()
              + " is not the difference of the printed ones.");
    }
    add(notes, shareOf(contest.now(), view));
    if (marked.now() == Marks.FIRST_PREFERENCES) {
      notes.add(
          "Votes and shares are of first preferences: who is elected, the later stages decided.");
    }
    return notes;
  }

  private static void add(List<String> notes, Optional<String> note) {
    if (note.isPresent()) {
      notes.add(note.get());
    }
  }

  /** Returns to what the rounded shares add up, of the first table where that is not 100. */
  private static Optional<String> sums(List<Table<?>> withShares, ResultsView view) {
    Optional<String> note = Optional.empty();
    for (Table<?> table : withShares) {
      if (note.isEmpty()) {
        note = ShareColumns.note(table, view.measuring(), view.before());
      }
    }
    return note;
  }

  private static Optional<String> shareOf(ContestResult contest, ResultsView view) {
    if (view.measuring().shareOf() == ShareOf.VOTES || !view.shows(TableName.CANDIDATES)) {
      return Optional.empty();
    }
    if (view.measuring().shareOf() == ShareOf.TOTAL) {
      OptionalLong total = contest.contest().facts().publishedTotal();
      return Optional.of(
          total.isPresent()
              ? "Candidates' shares are of " + PeopleText.count(total.getAsLong()) + ", as stated."
              : "There are no shares: nothing states a total of all votes.");
    }
    return BallotCount.of(contest)
        .map(
            of ->
                "Candidates' shares are of "
                    + PeopleText.count(of.ballots())
                    + (of.stated()
                        ? " ballots, as stated."
                        : " ballots, the fewest that could carry the votes: with more they are"
                            + " lower."))
        .or(() -> Optional.of("There are no shares of ballots: nothing says how many there were."));
  }
}
