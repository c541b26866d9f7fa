package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Unknowns;

/** What a person should know of a count: built only where there is something to say. */
final class Notes {

  private final Contested count;
  private final Ranked ranked;
  private final List<Note> notes = new ArrayList<>();

  private Notes(Contested count) {
    this.count = count;
    this.ranked = new Ranked(count.contest);
  }

  static List<Note> of(Contested count) {
    Notes notes = new Notes(count);
    notes.fates();
    switch (count.answer.kind) {
      case SETTLED -> notes.settled();
      case IMPOSSIBLE -> {}
      case DEPENDS -> notes.depends();
      case TOO_MANY ->
          notes.notes.add(new Note.TooManyUnknowns(notes.unknowns(count.table.unknown())));
    }
    return notes.notes;
  }

  /** Says what becomes of the quotas where they cannot be met, or may not be. */
  private void fates() {
    if (count.answer.isUnmet()) {
      notes.addAll(UnmetNotes.of(count.contest, count.question, count.table, count.answer));
    } else if (count.answer.kind == Answer.Kind.SETTLED && count.answer.fate().isEmpty()) {
      notes.add(new Note.QuotasMayBeUnmet(unknowns(count.answer.dependsOn)));
    }
  }

  private void settled() {
    if (count.isTied()) {
      tie();
    }
    if (!count.ordersCoincide()) {
      otherOrder();
    }
    if (!count.table.unknown().isEmpty() && count.answer.fate().isPresent()) {
      unknowns();
    }
  }

  private void tie() {
    int filled = people(count.answer, Outcome.ELECTED).size();
    notes.add(
        new Note.Tie(
            people(count.answer, Outcome.TIED),
            count.seats() - count.emptySeats() - filled,
            committees()));
  }

  /** Returns how many best committees there are, where unknown attributes do not change that. */
  private OptionalLong committees() {
    if (count.emptySeats() > 0 || count.answer.fate().isEmpty()) {
      return OptionalLong.empty();
    }
    Question asked = count.asked();
    long committees = asked.best(count.standing, QuotaTable.Reading.STRICT).committees();
    return committees == asked.best(count.standing, QuotaTable.Reading.LOOSE).committees()
        ? OptionalLong.of(committees)
        : OptionalLong.empty();
  }

  private List<Candidacy> people(Answer answer, Outcome outcome) {
    return ranked.of(c -> answer.is(c, outcome));
  }

  private void otherOrder() {
    Optional<Answer> other;
    try {
      other = count.inOtherOrder();
    } catch (ProblemTooLargeException e) {
      notes.add(new Note.OtherOrderTooLarge(count.order()));
      return;
    }
    if (other.isPresent() && !other.get().outcomes.equals(count.beforeLots.outcomes)) {
      notes.add(
          new Note.OtherOrder(
              count.order(),
              people(other.get(), Outcome.ELECTED),
              people(other.get(), Outcome.TIED),
              other.get().kind == Answer.Kind.SETTLED));
    }
  }

  private void unknowns() {
    for (int q = 0; q < count.table.count(); q++) {
      if (!count.table.isFurther(q)
          && !count.table.unknown(q).isEmpty()
          && count.standing.max[q] < count.table.places) {
        notes.add(new Note.UnknownCountsAgainst(count.table.quotas.get(q)));
      }
    }
    if (quotaBites()) {
      notes.add(new Note.UnknownsChangeNothing(unknowns(count.table.unknown())));
    }
  }

  private boolean quotaBites() {
    return !ranked.indices(c -> !count.beforeLots.is(c, count.plain[c])).isEmpty();
  }

  private void depends() {
    notes.add(
        new Note.DependsOn(
            unknowns(count.answer.dependsOn),
            ranked.of(c -> count.answer.outcomes.get(c).isEmpty()),
            Ways.of(count)));
  }

  private Unknowns unknowns(BitSet candidates) {
    return ranked.unknowns(count.table, candidates);
  }
}
