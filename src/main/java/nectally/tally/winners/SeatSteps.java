package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.tally.solver.Bound;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Step;

/** A line for each seat, each candidate in a tie and each near miss. */
final class SeatSteps {

  private static final int NEAR_MISSES = 2;

  private final Contested count;
  private final List<Finding> findings;
  private final Names names;
  private final Optional<Margins> margins;
  private final List<Step> steps = new ArrayList<>();

  SeatSteps(Counting counting) {
    this.count = counting.count();
    this.findings = counting.verdict().findings();
    this.names = new Names(count.contest);
    this.margins = ContestedVerdict.margins(count);
  }

  List<Step> steps() {
    int seat = 0;
    for (int c : with(Outcome.ELECTED)) {
      add(
          c,
          Words.number(++seat)
              + ". "
              + names.of(c)
              + " is elected"
              + how(c)
              + " with "
              + votes(c)
              + safety(c));
    }
    for (int c : with(Outcome.TIED)) {
      add(c, names.of(c) + " is tied with " + votes(c) + ".");
    }
    Set<Integer> near = nearMisses();
    for (int c : near) {
      add(c, names.of(c) + " is not elected" + how(c) + ": " + votes(c) + distance(c));
    }
    List<String> others = names.of(c -> c < findings.size() && !near.contains(c) && isRuledOut(c));
    if (!others.isEmpty()) {
      steps.add(
          Step.of(
              Words.and(others)
                  + " cannot be elected under the quota either, however many the votes."));
    }
    return steps;
  }

  private void add(int candidate, String text) {
    steps.add(Step.of(count.contest.candidacies().get(candidate).name(), text));
  }

  private List<Integer> with(Outcome outcome) {
    return names.ranked(c -> c < findings.size() && is(c, outcome));
  }

  private boolean is(int candidate, Outcome outcome) {
    return findings.get(candidate).outcome().equals(Optional.of(outcome));
  }

  /** Those with the most votes, and all whom the quota keeps out. */
  private Set<Integer> nearMisses() {
    List<Integer> losers = with(Outcome.NOT_ELECTED);
    Set<Integer> near = new LinkedHashSet<>();
    for (int c : losers) {
      boolean displaced = findings.get(c).decidedBy().equals(Optional.of(DecidedBy.QUOTA));
      if (near.size() < NEAR_MISSES || displaced) {
        near.add(c);
      }
    }
    return near;
  }

  private String how(int candidate) {
    Optional<DecidedBy> by = findings.get(candidate).decidedBy();
    return by.isEmpty()
        ? ""
        : switch (by.get()) {
          case QUOTA -> is(candidate, Outcome.ELECTED) ? " by the quota" : " because of the quota";
          case LOT -> " by lot";
          case DECLARED -> " by the file's mark";
          case VOTES, UNOPPOSED -> "";
        };
  }

  private String votes(int candidate) {
    return Words.votes(count.votes[candidate]);
  }

  private String safety(int candidate) {
    if (margins.isEmpty()) {
      return ".";
    }
    if (margins.get().isGuaranteed(candidate)) {
      return "; the seat is guaranteed by the quota, however few the votes.";
    }
    OptionalLong margin = margins.get().settled(candidate);
    if (margin.isEmpty()) {
      return range(candidate, 1);
    }
    if (margin.getAsLong() == 0) {
      return ", after an exact tie.";
    }
    OptionalInt rival = rival(candidate, margin.getAsLong());
    return rival.isPresent()
        ? ", " + Words.number(margin.getAsLong()) + " more than " + names.of(rival.getAsInt()) + "."
        : "; without "
            + names.of(candidate)
            + " the best set of winners has "
            + Words.votes(margin.getAsLong())
            + " fewer.";
  }

  private boolean isRuledOut(int candidate) {
    return is(candidate, Outcome.NOT_ELECTED)
        && margins.isPresent()
        && margins.get().isRuledOut(candidate);
  }

  private String distance(int candidate) {
    if (margins.isEmpty()) {
      return ".";
    }
    if (isRuledOut(candidate)) {
      return "; cannot be elected under the quota, however many the votes.";
    }
    OptionalLong margin = margins.get().settled(candidate);
    if (margin.isEmpty()) {
      return range(candidate, -1);
    }
    if (margin.getAsLong() == 0) {
      return ", after an exact tie.";
    }
    long behind = -margin.getAsLong();
    OptionalInt rival = rival(candidate, -behind);
    return (rival.isPresent()
            ? ", " + Words.number(behind) + " behind " + names.of(rival.getAsInt())
            : "; with "
                + names.of(candidate)
                + " the best set of winners has "
                + Words.votes(behind)
                + " fewer")
        + "; "
        + Words.number(behind + 1)
        + " more would have been enough.";
  }

  private String range(int candidate, int sign) {
    OptionalLong low = margins.get().sure(candidate);
    OptionalLong high = margins.get().high(candidate);
    if (low.isEmpty() || high.isEmpty()) {
      return "; how safely depends on attributes that nobody stated.";
    }
    long one = sign * low.getAsLong();
    long other = sign * high.getAsLong();
    return ", between "
        + Words.number(Math.min(one, other))
        + " and "
        + Words.number(Math.max(one, other))
        + (sign > 0 ? " ahead" : " short")
        + ", depending on attributes that nobody stated.";
  }

  /** Finds who has so many votes fewer and could change places with {@code candidate}. */
  private OptionalInt rival(int candidate, long difference) {
    for (int other : names.ranked(c -> c < count.people)) {
      boolean isOnOtherSide =
          is(candidate, Outcome.ELECTED) != is(other, Outcome.ELECTED) || is(other, Outcome.TIED);
      if (isOnOtherSide
          && count.votes[candidate] - count.votes[other] == difference
          && canSwap(candidate, other)) {
        return OptionalInt.of(other);
      }
    }
    return OptionalInt.empty();
  }

  private boolean canSwap(int candidate, int other) {
    if (count.isTied()) {
      return true;
    }
    BitSet winners = new BitSet();
    with(Outcome.ELECTED).forEach(winners::set);
    winners.flip(candidate);
    winners.flip(other);
    for (Bound bound : count.table.bounds(QuotaTable.Reading.STRICT)) {
      BitSet counted = (BitSet) bound.members().clone();
      counted.and(winners);
      int number = counted.cardinality();
      if (number < bound.min() || number > bound.max()) {
        return false;
      }
    }
    return true;
  }
}
