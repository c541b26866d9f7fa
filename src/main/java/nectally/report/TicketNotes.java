package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.PeopleText;
import nectally.model.CountedContest;
import nectally.model.Ratio;
import nectally.model.Tickets;

/** Sentences on how ballots use the slates. */
final class TicketNotes {

  private TicketNotes() {}

  /** Returns the sentences; none where no ballot has a vote. */
  static List<String> of(Tickets tickets, CountedContest contest) {
    long voting = contest.counts().voting();
    if (voting == 0) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "Of "
            + PeopleText.count(voting)
            + " ballots with a vote "
            + part(tickets.fullSlate(), voting)
            + " are a full slate and nobody else, "
            + part(tickets.partial(), voting)
            + " keep to one slate without all of it, and "
            + part(tickets.mixed(), voting)
            + " are mixed.");
    if (tickets.without() > 0) {
      notes.add(part(tickets.without(), voting) + " name nobody who stands on a slate.");
    }
    return notes;
  }

  private static String part(long ballots, long voting) {
    return PeopleText.count(ballots)
        + " ("
        + PeopleText.percent(Ratio.of(ballots, voting).times(100), 1)
        + ")";
  }
}
