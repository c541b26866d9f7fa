package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;

/** What people should know before they quote a contest's numbers. */
final class ContestNotes {

  private ContestNotes() {}

  /** Returns a sentence each. */
  static List<String> of(ContestComparison contest, List<GroupChange> groups, ResultsView view) {
    List<String> notes = new ArrayList<>();
    if (contest.before().isPresent() && view.shows(SwingTable.NAME)) {
      SwingWords.line(groups, view.measuring()).ifPresent(notes::add);
    }
    if (view.asksFor(SwingTable.NAME)) {
      SwingWords.twoWay(groups, view.measuring(), view.before()).ifPresent(notes::add);
    }
    if (view.shows(GroupsTable.NAME)) {
      notes.addAll(SlateNotes.of(contest, groups, view));
    }
    if (view.asksFor(BoundsTable.NAME)) {
      BoundsTable.note(contest.now()).ifPresent(notes::add);
    }
    return notes;
  }
}
