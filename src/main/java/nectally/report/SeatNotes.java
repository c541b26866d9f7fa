package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nectally.answer.PeopleText;
import nectally.tally.Comparison;
import nectally.tally.ContestResult;
import nectally.tally.Groups;
import nectally.tally.seats.Holders;
import nectally.tally.seats.SeatChanges;
import nectally.tally.winners.Outlook;

/** What a person should know of the tables of seats, whoever reads those. */
final class SeatNotes {

  private SeatNotes() {}

  /** Returns a sentence each, of the tables that were asked for. */
  static List<String> of(OverallFigures figures) {
    Comparison comparison = figures.comparison();
    ResultsView view = figures.view();
    List<String> notes = new ArrayList<>();
    boolean changes = view.asksFor(TableName.CHANGES) || view.asksFor(TableName.EXCHANGES);
    if (changes && figures.changes().isPresent()) {
      unknown(figures.changes().get(), notes);
    } else if (changes && comparison.before().isEmpty()) {
      notes.add("nothing is compared, so that no seat can have changed hands (--compare FILE)");
    }
    if (changes && view.by().isPresent()) {
      strangers(comparison, view.by().get(), notes);
    }
    if (view.asksFor(TableName.SLATEMATES)) {
      notes.addAll(SlateMatesTable.notes(figures.mates()));
    }
    if (view.asksFor(TableName.OUTLOOK)) {
      unstated(comparison, view, notes);
    }
    if (figures.whatIf().isPresent()) {
      notes.addAll(WhatIfNotes.of(figures.whatIf().get(), view.questions().shifts()));
    }
    return notes;
  }

  private static void unknown(SeatChanges changes, List<String> notes) {
    int unknown = changes.unknown().size();
    if (unknown > 0) {
      notes.add(
          "nobody can say who holds or held every seat of "
              + Words.count(unknown, "contest", "contests")
              + " ("
              + PeopleText.listed(changes.unknown())
              + "), which are in no table of changes");
    }
  }

  /** A holder who is called otherwise than any group would make every seat a change. */
  private static void strangers(Comparison comparison, String column, List<String> notes) {
    Set<String> known =
        Groups.names(
            comparison.now().election(), comparison.before().map(b -> b.election()), column);
    Set<String> strangers = new TreeSet<>();
    for (ContestResult contest : comparison.now().contests()) {
      for (String holder : Holders.names(contest)) {
        if (!holder.isEmpty() && !known.contains(holder)) {
          strangers.add(holder);
        }
      }
    }
    if (!strangers.isEmpty()) {
      notes.add(
          "held_by names "
              + PeopleText.listed(List.copyOf(strangers))
              + ", which no candidate has under "
              + column);
    }
  }

  private static void unstated(Comparison comparison, ResultsView view, List<String> notes) {
    List<String> without = new ArrayList<>();
    List<String> large = new ArrayList<>();
    for (ContestResult contest : comparison.now().contests()) {
      OptionalLong ballots = view.questions().outstanding(contest.contest());
      if (ballots.isEmpty()) {
        without.add(contest.name());
      } else if (Outlook.isTooLarge(contest.contest(), ballots.getAsLong())) {
        large.add(contest.name());
      }
    }
    if (!large.isEmpty()) {
      notes.add(
          "the quotas of "
              + PeopleText.listed(large)
              + " leave too many ways to say what the outstanding ballots can still do");
    }
    if (!without.isEmpty()) {
      notes.add(
          "nothing says how many ballots are outstanding in "
              + PeopleText.listed(without)
              + " (--outstanding BALLOTS, or a column outstanding)");
    }
  }
}
