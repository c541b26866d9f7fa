package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Contest;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * Counts a contest, and where its quotas cannot be met does what the rules say for that.
 *
 * @param count the count whose outcomes stand: under the quotas as stated, or as they can be met
 * @param verdict what it comes to
 */
record Counting(Contested count, Verdict verdict) {

  /**
   * Counts {@code contest}, which has more candidates than seats and all votes known.
   *
   * @throws ProblemTooLargeException if it cannot be solved exactly
   */
  static Counting of(Contest contest, WinnerRules rules, int seats) {
    Contested count = new Contested(contest, rules, QuotaTable.of(contest, seats));
    if (count.answer.kind != Answer.Kind.IMPOSSIBLE) {
      ContestedVerdict verdict = new ContestedVerdict(count);
      return new Counting(
          count, new Verdict(Optional.of(verdict.outcome()), verdict.findings(), Notes.of(count)));
    }
    return switch (rules.unmet()) {
      case ERROR -> unmet(count, Notes.of(count));
      case RELAX -> relaxed(count);
      case VACANT -> vacant(count);
    };
  }

  private static Counting relaxed(Contested count) {
    Optional<QuotaTable> relaxed = Relaxation.of(count.table, count::isFeasible);
    List<Note> notes = new ArrayList<>(Notes.of(count));
    if (relaxed.isEmpty()) {
      notes.add(new Note.RelaxationUnknown());
      return unmet(count, notes);
    }
    notes.add(new Note.Relaxed(Relaxation.changes(count.table, relaxed.get())));
    return standing(new Contested(count.contest, count.rules, relaxed.get()), notes);
  }

  private static Counting vacant(Contested count) {
    EmptySeats seats = new EmptySeats(count.contest, count.seats());
    List<Note> notes = new ArrayList<>(Notes.of(count));
    if (seats.isHopeless()) {
      notes.add(new Note.QuotasContradict());
      return unmet(count, notes);
    }
    OptionalInt empty = seats.fewest();
    if (empty.isEmpty()) {
      notes.add(new Note.SeatsEmptyUnknown());
      return unmet(count, notes);
    }
    int number = empty.getAsInt();
    notes.add(new Note.SeatsEmpty(number, count.seats()));
    Contest withSeats = seats.contestWith(number);
    return standing(
        new Contested(
            withSeats, count.rules, QuotaTable.of(withSeats, count.seats()), count.people),
        notes);
  }

  /** The outcomes stand, but the contest's quota is not met. */
  private static Counting standing(Contested count, List<Note> notes) {
    notes.addAll(Notes.of(count));
    return new Counting(
        count,
        new Verdict(
            Optional.of(ContestOutcome.QUOTA_NOT_MET),
            new ContestedVerdict(count).findings(),
            notes));
  }

  private static Counting unmet(Contested count, List<Note> notes) {
    return new Counting(
        count,
        new Verdict(
            Optional.of(ContestOutcome.QUOTA_NOT_MET),
            Collections.nCopies(count.people, Finding.NONE),
            notes));
  }
}
