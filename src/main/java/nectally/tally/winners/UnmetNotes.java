package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Contest;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Unknowns;
import nectally.tally.verdict.Unmet;

/** Why quotas cannot be met, and what stands in their place. */
final class UnmetNotes {

  private UnmetNotes() {}

  /** Returns the notes on {@code answer}, whose quotas no committee keeps. */
  static List<Note> of(Contest contest, Question question, QuotaTable table, Answer answer) {
    List<Note> notes = new ArrayList<>();
    boolean isPlain = !question.isFeasible(table, QuotaTable.Reading.LOOSE);
    notes.add(
        new Note.QuotasUnmet(
            new Unmeetable(table, table.people).reason(),
            isPlain ? Unknowns.NONE : new Ranked(contest).unknowns(table, table.unknown())));
    Optional<Fate> fate = answer.fate();
    if (fate.isEmpty()) {
      notes.add(
          question.unmet == Unmet.RELAX
              ? new Note.RelaxationUnknown()
              : new Note.SeatsEmptyUnknown());
      return notes;
    }
    switch (fate.get().kind()) {
      case RELAXED ->
          notes.add(
              new Note.Relaxed(Relaxation.changes(contest, table, fate.get().applied(table))));
      case SEATS_EMPTY -> notes.add(new Note.SeatsEmpty(fate.get().empty(), table.seats));
      case CONTRADICTORY -> notes.add(new Note.QuotasContradict());
      case KEPT, UNMET -> {}
    }
    return notes;
  }
}
