package nectally.tally.winners;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Step;

/** A line for each seat, each candidate in a tie and each near miss. */
final class SeatSteps {

  private static final int NEAR_MISSES = 2;

  private final Contested count;
  private final List<Finding> findings;
  private final Ranked ranked;
  private final Optional<Margins> margins;
  private final Rivals rivals;
  private final int nearMisses;
  private final List<Step> steps = new ArrayList<>();

  /**
   * Prepares the lines.
   *
   * @param everyone whether there is a line for each who is not elected
   */
  SeatSteps(Counting counting, boolean everyone) {
    this.nearMisses = everyone ? Integer.MAX_VALUE : NEAR_MISSES;
    this.count = counting.count();
    this.findings = counting.verdict().findings();
    this.ranked = new Ranked(count.contest);
    this.margins = ContestedVerdict.margins(count);
    this.rivals = new Rivals(count, findings);
  }

  List<Step> steps() {
    int seat = 0;
    for (int c : with(Outcome.ELECTED)) {
      steps.add(new Step.Elected(++seat, ranked.of(c), by(c), safety(c)));
    }
    for (int c : with(Outcome.TIED)) {
      steps.add(new Step.Tied(ranked.of(c)));
    }
    Set<Integer> near = nearMisses();
    for (int c : near) {
      steps.add(new Step.NotElected(ranked.of(c), by(c), safety(c)));
    }
    List<Candidacy> others = ranked.of(c -> !near.contains(c) && isRuledOut(c));
    if (!others.isEmpty()) {
      steps.add(new Step.AlsoRuledOut(others));
    }
    return steps;
  }

  private List<Integer> with(Outcome outcome) {
    return ranked.indices(c -> is(c, outcome));
  }

  private boolean is(int candidate, Outcome outcome) {
    return findings.get(candidate).outcome().equals(Optional.of(outcome));
  }

  private Optional<DecidedBy> by(int candidate) {
    return findings.get(candidate).decidedBy();
  }

  /** Those with the most votes, and all whom the quota keeps out. */
  private Set<Integer> nearMisses() {
    List<Integer> losers = with(Outcome.NOT_ELECTED);
    Set<Integer> near = new LinkedHashSet<>();
    for (int c : losers) {
      boolean displaced = by(c).equals(Optional.of(DecidedBy.QUOTA));
      if (near.size() < nearMisses || displaced) {
        near.add(c);
      }
    }
    return near;
  }

  private boolean isRuledOut(int candidate) {
    return is(candidate, Outcome.NOT_ELECTED)
        && margins.isPresent()
        && margins.get().isRuledOut(candidate);
  }

  private Step.Safety safety(int candidate) {
    if (margins.isEmpty()) {
      return new Step.Safety.Unsaid();
    }
    boolean isElected = is(candidate, Outcome.ELECTED);
    if (isElected ? margins.get().isGuaranteed(candidate) : isRuledOut(candidate)) {
      return new Step.Safety.Whatever();
    }
    OptionalLong margin = margins.get().settled(candidate);
    if (margin.isEmpty()) {
      return range(candidate, isElected ? 1 : -1);
    }
    if (margin.getAsLong() == 0) {
      return new Step.Safety.AfterTie();
    }
    long votes = Math.abs(margin.getAsLong());
    OptionalInt rival = rivals.of(candidate, margin.getAsLong());
    return rival.isPresent()
        ? new Step.Safety.Rival(votes, ranked.of(rival.getAsInt()))
        : new Step.Safety.OfSets(votes);
  }

  private Step.Safety range(int candidate, int sign) {
    OptionalLong low = margins.orElseThrow().sure(candidate);
    OptionalLong high = margins.orElseThrow().high(candidate);
    if (low.isEmpty() || high.isEmpty()) {
      return new Step.Safety.Depends();
    }
    long one = sign * low.getAsLong();
    long other = sign * high.getAsLong();
    return new Step.Safety.Between(Math.min(one, other), Math.max(one, other));
  }
}
