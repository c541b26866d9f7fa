package nectally.ballots;

import java.util.ArrayList;
import java.util.List;
import nectally.model.SlatePair;
import nectally.model.SlateTickets;
import nectally.model.Tickets;

/** Counts which ballots keep to a slate, and which slates stand together on those that do not. */
final class TicketCount {

  private final Slates slates;
  private final int[] touched;
  private final int[] marked;
  private final long[] full;
  private final long[] partial;
  private final long[] mixed;
  private final long[] fullAndOthers;
  private final long[][] pairs;
  private final long[][] allOfBoth;
  private long without;
  private long allMixed;
  private long severalSlates;

  TicketCount(Slates slates) {
    this.slates = slates;
    int size = slates.size();
    touched = new int[size];
    marked = new int[size];
    full = new long[size];
    partial = new long[size];
    mixed = new long[size];
    fullAndOthers = new long[size];
    pairs = new long[size][];
    allOfBoth = new long[size][];
    for (int i = 0; i < size; i++) {
      pairs[i] = new long[i];
      allOfBoth[i] = new long[i];
    }
  }

  /** Counts {@code weight} ballots that have these candidates, no one twice, and at least one. */
  void add(int[] marks, int size, long weight) {
    int several = 0;
    boolean outside = false;
    for (int i = 0; i < size; i++) {
      int slate = slates.of(marks[i]);
      if (slate == Slates.NONE) {
        outside = true;
      } else if (marked[slate]++ == 0) {
        touched[several++] = slate;
      }
    }
    if (several == 0) {
      without += weight;
    } else if (several == 1 && !outside) {
      if (isFull(touched[0])) {
        full[touched[0]] += weight;
      } else {
        partial[touched[0]] += weight;
      }
    } else {
      mix(several, weight);
    }
    for (int i = 0; i < several; i++) {
      marked[touched[i]] = 0;
    }
  }

  private void mix(int several, long weight) {
    allMixed += weight;
    severalSlates += several > 1 ? weight : 0;
    for (int i = 0; i < several; i++) {
      int slate = touched[i];
      mixed[slate] += weight;
      fullAndOthers[slate] += isFull(slate) ? weight : 0;
      for (int k = 0; k < i; k++) {
        int lower = Math.min(slate, touched[k]);
        int higher = Math.max(slate, touched[k]);
        pairs[higher][lower] += weight;
        allOfBoth[higher][lower] += isFull(lower) && isFull(higher) ? weight : 0;
      }
    }
  }

  private boolean isFull(int slate) {
    return marked[slate] == slates.candidates(slate);
  }

  /** Returns what was counted. */
  Tickets result() {
    List<SlateTickets> each = new ArrayList<>();
    List<SlatePair> together = new ArrayList<>();
    long allFull = 0;
    long allPartial = 0;
    for (int i = 0; i < slates.size(); i++) {
      each.add(
          new SlateTickets(
              slates.name(i),
              slates.candidates(i),
              full[i],
              partial[i],
              mixed[i],
              fullAndOthers[i]));
      allFull += full[i];
      allPartial += partial[i];
    }
    for (int lower = 0; lower < slates.size(); lower++) {
      for (int higher = lower + 1; higher < slates.size(); higher++) {
        if (pairs[higher][lower] > 0) {
          together.add(
              new SlatePair(
                  slates.name(lower),
                  slates.name(higher),
                  pairs[higher][lower],
                  allOfBoth[higher][lower]));
        }
      }
    }
    together.sort((one, other) -> Long.compare(other.ballots(), one.ballots()));
    return new Tickets(each, together, allFull, allPartial, allMixed, severalSlates, without);
  }
}
