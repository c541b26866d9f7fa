package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;

/** Says for each candidate what a count found. */
final class ContestedVerdict {

  private final Contested count;
  private final Optional<Margins> margins;

  ContestedVerdict(Contested count) {
    this.count = count;
    this.margins = margins(count);
  }

  /** Returns the margins, where the rule has any: in order of votes there are none. */
  static Optional<Margins> margins(Contested count) {
    boolean has =
        count.answer.kind == Answer.Kind.SETTLED
            && count.answer.fate().isPresent()
            && count.order() == QuotaOrder.TOTAL;
    return has ? Optional.of(new Margins(count.question, count.standing)) : Optional.empty();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(count.votes.length);
    for (int c = 0; c < count.votes.length; c++) {
      findings.add(finding(c));
    }
    return findings;
  }

  ContestOutcome outcome() {
    if (count.answer.isUnmet()) {
      return ContestOutcome.QUOTA_NOT_MET;
    }
    if (count.answer.kind != Answer.Kind.SETTLED || count.answer.fate().isEmpty()) {
      return ContestOutcome.UNDETERMINED;
    }
    return count.isTied() ? ContestOutcome.TIED : ContestOutcome.DECIDED;
  }

  private Finding finding(int candidate) {
    Optional<Outcome> outcome = count.answer.outcomes.get(candidate);
    OptionalLong margin =
        margins.isPresent() ? margins.get().sure(candidate) : OptionalLong.empty();
    return outcome.isEmpty()
        ? Finding.NONE
        : new Finding(outcome, decidedBy(candidate, outcome.get()), margin);
  }

  private Optional<DecidedBy> decidedBy(int candidate, Outcome outcome) {
    if (outcome == Outcome.TIED) {
      return Optional.empty();
    }
    if (count.beforeLots.is(candidate, Outcome.TIED)) {
      return Optional.of(count.tieBreak);
    }
    return Optional.of(count.plain[candidate] == outcome ? DecidedBy.VOTES : DecidedBy.QUOTA);
  }
}
