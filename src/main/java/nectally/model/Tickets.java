package nectally.model;

import java.util.List;

/**
 * How ballots use the slates of a contest (rules.md 9).
 *
 * @param slates in the order of their first candidates
 * @param pairs those that any ballot marks, most ballots first
 * @param fullSlate ballots with all candidates of one slate and nobody else
 * @param partial ballots with some candidates of one slate, not all, and nobody else
 * @param mixed ballots with candidates of two slates or more, or of one and somebody without
 * @param several those of the mixed ballots with two slates or more
 * @param without ballots with nobody but candidates without a slate
 */
public record Tickets(
    List<SlateTickets> slates,
    List<SlatePair> pairs,
    long fullSlate,
    long partial,
    long mixed,
    long several,
    long without) {

  /** Keeps copies of the lists. */
  public Tickets {
    slates = List.copyOf(slates);
    pairs = List.copyOf(pairs);
  }
}
