package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      SwingWords.line(groups, marked, view.measuring()).ifPresent(notes::add);
    }
    if (view.asksFor(SwingTable.NAME)) {
      if (!view.shows(GroupsTable.NAME) && marked.isSame()) {
        SwingWords.changes(groups, view.measuring()).ifPresent(notes::add);
      }
      SwingWords.twoWay(groups, view.measuring(), view.before()).ifPresent(notes::add);
    }
    if (view.shows(GroupsTable.NAME)) {
      notes.addAll(SlateNotes.of(contest, groups, view));
    }
    if (view.asksFor(BoundsTable.NAME)) {
      notes.add(BoundsTable.note(contest.now(), view));
    }
    sums(withShares, view).ifPresent(notes::add);
    withShares.stream()
        .flatMap(table -> ShareColumns.unlikeDifference(table, view.measuring()).stream())
        .findFirst()
        .map(
            example ->
                "Changes are of unrounded shares: "
                    + example
                    + " is not the difference of the printed ones.")
        .ifPresent(notes::add);
    shareOf(contest.now(), view).ifPresent(notes::add);
    return notes;
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
