package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.PeopleText;
import nectally.answer.Table;
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
  static List<String> of(
      ContestComparison contest,
      List<GroupChange> groups,
      List<Table> withShares,
      ResultsView view) {
    List<String> notes = new ArrayList<>();
    Marked marked = Marked.of(contest);
    if (!marked.isSame() && view.shows(CandidatesTable.NAME)) {
      notes.addAll(PlacingNotes.of(contest, marked));
    }
    if (contest.before().isPresent() && view.shows(SwingTable.NAME)) {
      add(notes, SwingWords.line(groups, marked, view.measuring()));
    }
    if (view.asksFor(SwingTable.NAME)) {
      if (!view.shows(GroupsTable.NAME) && marked.isSame()) {
        add(notes, SwingWords.changes(groups, view.measuring()));
      }
      add(notes, SwingWords.twoWay(groups, view.measuring(), view.before()));
    }
    if (view.shows(GroupsTable.NAME)) {
      notes.addAll(SlateNotes.of(contest, groups, view));
    }
    if (view.asksFor(BoundsTable.NAME)) {
      notes.add(BoundsTable.note(contest.now(), view));
    }
    add(notes, sums(withShares, view));
    Optional<String> example = Optional.empty();
    for (Table table : withShares) {
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
    return notes;
  }

  private static void add(List<String> notes, Optional<String> note) {
    if (note.isPresent()) {
      notes.add(note.get());
    }
  }

  /** Returns to what the rounded shares add up, of the first table where that is not 100. */
  private static Optional<String> sums(List<Table> withShares, ResultsView view) {
    Optional<String> note = Optional.empty();
    for (Table table : withShares) {
      if (note.isEmpty()) {
        note = ShareColumns.note(table, view.measuring(), view.before());
      }
    }
    return note;
  }

  private static Optional<String> shareOf(ContestResult contest, ResultsView view) {
    if (view.measuring().shareOf() == ShareOf.VOTES || !view.shows(CandidatesTable.NAME)) {
      return Optional.empty();
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
