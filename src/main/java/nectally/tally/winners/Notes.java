package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
    switch (count.answer.kind) {
      case SETTLED -> notes.settled();
      case IMPOSSIBLE -> notes.impossible();
      case DEPENDS -> notes.depends();
      case TOO_MANY ->
          notes.notes.add(new Note.TooManyUnknowns(notes.unknowns(count.table.unknown())));
    }
    return notes.notes;
  }

  private void settled() {
    if (count.isTied()) {
      tie();
    }
    if (!count.ordersCoincide) {
      otherOrder();
    }
    if (!count.table.unknown().isEmpty()) {
      unknowns();
    }
  }

  private void impossible() {
    notes.add(
        new Note.QuotasUnmet(
            new Unmeetable(count.table, count.people).reason(),
            count.answer.loose.isFeasible() ? unknowns(count.table.unknown()) : Unknowns.NONE));
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
    if (count.emptySeats() > 0) {
      return OptionalLong.empty();
    }
    long committees = count.answer.strict.committees();
    return committees == count.answer.loose.committees()
        ? OptionalLong.of(committees)
        : OptionalLong.empty();
  }

  private List<Candidacy> people(Answer answer, Outcome outcome) {
    return ranked.of(c -> c < count.people && answer.is(c, outcome));
  }

  private void otherOrder() {
    Optional<Answer> other;
    try {
      other = count.inOtherOrder();
    } catch (ProblemTooLargeException e) {
      notes.add(new Note.OtherOrderTooLarge(count.order()));
      return;
    }
    if (other.isPresent() && !samePeople(other.get(), count.beforeLots)) {
      notes.add(
          new Note.OtherOrder(
              count.order(),
              people(other.get(), Outcome.ELECTED),
              people(other.get(), Outcome.TIED),
              other.get().kind == Answer.Kind.SETTLED));
    }
  }

  private boolean samePeople(Answer a, Answer b) {
    return a.outcomes.subList(0, count.people).equals(b.outcomes.subList(0, count.people));
  }

  private void unknowns() {
    for (int q = 0; q < count.table.count(); q++) {
      if (!count.table.unknown(q).isEmpty() && count.table.max[q] < count.seats()) {
        notes.add(new Note.UnknownCountsAgainst(count.table.quotas.get(q)));
      }
    }
    if (quotaBites()) {
      notes.add(new Note.UnknownsChangeNothing(unknowns(count.table.unknown())));
    }
  }

  private boolean quotaBites() {
    return !ranked
        .indices(c -> c < count.people && !count.beforeLots.is(c, count.plain[c]))
        .isEmpty();
  }

  private void depends() {
    notes.add(
        new Note.DependsOn(
            unknowns(count.answer.dependsOn),
            ranked.of(c -> c < count.people && count.answer.outcomes.get(c).isEmpty())));
  }

  private Unknowns unknowns(BitSet candidates) {
    Set<String> attributes = new LinkedHashSet<>();
    for (int q = 0; q < count.table.count(); q++) {
      if (count.table.unknown(q).intersects(candidates)) {
        attributes.add(count.table.quotas.get(q).attribute());
      }
    }
    return new Unknowns(List.copyOf(attributes), ranked.of(candidates::get));
  }
}
