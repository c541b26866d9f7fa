package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;

/** What a person should know of a count: built only where there is something to say. */
final class Notes {

  private final Contested count;
  private final Names names;
  private final List<String> notes = new ArrayList<>();

  private Notes(Contested count) {
    this.count = count;
    this.names = new Names(count.contest);
  }

  static List<String> of(Contested count) {
    Notes notes = new Notes(count);
    switch (count.answer.kind) {
      case SETTLED -> notes.settled();
      case IMPOSSIBLE ->
          notes.notes.add(
              "The quota cannot be met: "
                  + new Unmeetable(count.table, count.people).reason()
                  + (count.answer.loose.isFeasible()
                      ? ", whatever " + notes.unknownOf(count.table.unknown()) + " may be"
                      : "")
                  + ".");
      case DEPENDS -> notes.depends();
      case TOO_MANY ->
          notes.notes.add(
              "Not decided: "
                  + notes.unknownOf(count.table.unknown())
                  + " could be too many things to try them all.");
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

  private void tie() {
    List<String> tied = people(count.answer, Outcome.TIED);
    int filled = people(count.answer, Outcome.ELECTED).size();
    int empty = count.emptySeats();
    notes.add(
        Words.count(tied.size(), "candidate is", "candidates are")
            + " tied for "
            + Words.count(count.seats() - empty - filled, "place", "places")
            + ": "
            + Words.and(tied)
            + (empty > 0 ? "" : ways())
            + ".");
  }

  /** Returns how many best committees there are, where unknown attributes do not change that. */
  private String ways() {
    long ways = count.answer.strict.committees();
    return ways != count.answer.loose.committees()
        ? ""
        : "; "
            + (ways == Long.MAX_VALUE ? "at least " : "")
            + Words.count(ways, "set of winners is", "sets of winners are")
            + " equally good";
  }

  private List<String> people(Answer answer, Outcome outcome) {
    return names.of(c -> c < count.people && answer.is(c, outcome));
  }

  private void otherOrder() {
    Optional<Answer> other;
    try {
      other = count.inOtherOrder();
    } catch (ProblemTooLargeException e) {
      notes.add(
          "The quotas cross, and whether "
              + (count.order() == QuotaOrder.TOTAL ? "--quota-order votes" : "--quota-order total")
              + " would elect others would take too long to find out.");
      return;
    }
    if (other.isEmpty() || samePeople(other.get(), count.beforeLots)) {
      return;
    }
    boolean total = count.order() == QuotaOrder.TOTAL;
    List<String> elected = people(other.get(), Outcome.ELECTED);
    List<String> tied = people(other.get(), Outcome.TIED);
    notes.add(
        "The quotas cross, and "
            + (total
                ? "the most votes in total was used; --quota-order votes would elect "
                : "the order of votes was used; --quota-order total would elect ")
            + (elected.isEmpty() ? "nobody for sure" : Words.and(elected))
            + (tied.isEmpty() ? "" : ", with a tie between " + Words.and(tied))
            + (other.get().kind == Answer.Kind.SETTLED
                ? ""
                : "; the rest depends on attributes that nobody stated")
            + ".");
  }

  private boolean samePeople(Answer a, Answer b) {
    return a.outcomes.subList(0, count.people).equals(b.outcomes.subList(0, count.people));
  }

  private void unknowns() {
    for (int q = 0; q < count.table.count(); q++) {
      BitSet unknown = count.table.unknown(q);
      if (!unknown.isEmpty() && count.table.max[q] < count.seats()) {
        notes.add(
            "An unknown "
                + count.table.quotas.get(q).attribute()
                + " counts against the maximum of "
                + count.table.quotas.get(q)
                + ".");
      }
    }
    if (quotaBites()) {
      notes.add(
          "Nothing that " + unknownOf(count.table.unknown()) + " could be changes who is elected.");
    }
  }

  private boolean quotaBites() {
    return !names
        .ranked(c -> c < count.people && !count.beforeLots.is(c, count.plain[c]))
        .isEmpty();
  }

  private void depends() {
    List<String> open = names.of(c -> c < count.people && count.answer.outcomes.get(c).isEmpty());
    notes.add(
        "Who is elected depends on "
            + unknownOf(count.answer.dependsOn)
            + ": open for "
            + Words.and(open)
            + ".");
  }

  /** Returns {@code the unknown gender of A and B}. */
  private String unknownOf(BitSet candidates) {
    Set<String> attributes = new LinkedHashSet<>();
    for (int q = 0; q < count.table.count(); q++) {
      if (count.table.unknown(q).intersects(candidates)) {
        attributes.add(count.table.quotas.get(q).attribute());
      }
    }
    return "the unknown "
        + Words.and(List.copyOf(attributes))
        + " of "
        + Words.and(names.of(candidates::get));
  }
}
