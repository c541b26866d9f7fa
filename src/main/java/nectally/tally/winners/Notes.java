package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                  + new Unmeetable(count.table, count.candidates()).reason()
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
    if (count.answer.isTied()) {
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
    List<String> tied = names.of(c -> count.answer.is(c, Outcome.TIED));
    int elected = names.ranked(c -> count.answer.is(c, Outcome.ELECTED)).size();
    long ways = count.answer.strict.committees();
    boolean isExact = ways == count.answer.loose.committees();
    notes.add(
        Words.count(tied.size(), "candidate is", "candidates are")
            + " tied for "
            + Words.count(count.seats() - elected, "place", "places")
            + ": "
            + Words.and(tied)
            + "; "
            + (ways == Long.MAX_VALUE || !isExact ? "at least " : "")
            + Words.count(ways, "set of winners is", "sets of winners are")
            + " equally good.");
  }

  private void otherOrder() {
    Optional<Answer> other = count.inOtherOrder();
    if (other.isEmpty() || other.get().outcomes.equals(count.beforeLots.outcomes)) {
      return;
    }
    boolean total = count.order() == QuotaOrder.TOTAL;
    List<String> elected = names.of(c -> other.get().is(c, Outcome.ELECTED));
    List<String> tied = names.of(c -> other.get().is(c, Outcome.TIED));
    notes.add(
        "The quotas cross, and "
            + (total
                ? "the most votes in total was used; --quota-order votes would elect "
                : "the order of votes was used; --quota-order total would elect ")
            + Words.and(elected)
            + (tied.isEmpty() ? "" : ", with a tie between " + Words.and(tied))
            + ".");
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
    ContestedVerdict.margins(count).ifPresent(this::marginsLeftOut);
  }

  private boolean quotaBites() {
    return !names.ranked(c -> !count.beforeLots.is(c, count.plain[c])).isEmpty();
  }

  private void marginsLeftOut(Margins margins) {
    int open = names.ranked(c -> !margins.low(c).equals(margins.high(c))).size();
    if (open > 0) {
      notes.add(
          Words.count(open, "margin depends", "margins depend")
              + " on attributes that nobody stated and "
              + (open == 1 ? "is" : "are")
              + " left out.");
    }
  }

  private void depends() {
    List<String> open = names.of(c -> count.answer.outcomes.get(c).isEmpty());
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
