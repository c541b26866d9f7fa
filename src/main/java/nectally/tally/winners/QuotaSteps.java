package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import nectally.model.Candidacy;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Step;
import nectally.tally.verdict.Verdict;

/** What each quota asked for, and what the quotas changed: always said, even if it is nothing. */
final class QuotaSteps {

  private final Contested count;
  private final Verdict verdict;
  private final Ranked ranked;
  private final List<Step> steps = new ArrayList<>();

  QuotaSteps(Counting counting) {
    this.count = counting.count();
    this.verdict = counting.verdict();
    this.ranked = new Ranked(count.contest);
  }

  List<Step> steps() {
    if (count.quotas() == 0) {
      return steps;
    }
    boolean changedNothing = people(this::isChanged).isEmpty();
    for (int q = 0; q < count.quotas(); q++) {
      Quota quota = count.table.quotas.get(q);
      if (count.table.isFurther(q)) {
        continue;
      }
      steps.add(
          new Step.QuotaKept(
              quota,
              count.table.places,
              count.table.min[q],
              standing(),
              count.table.sitting(q),
              elected(count.table.known(q)),
              elected(count.table.unknown(q)),
              changedNothing));
    }
    if (!changedNothing) {
      changes();
    }
    return steps;
  }

  private Step.Standing standing() {
    if (verdict.outcome().equals(Optional.of(ContestOutcome.QUOTA_NOT_MET))) {
      return Step.Standing.NOT_MET;
    }
    if (verdict.outcome().equals(Optional.of(ContestOutcome.UNDETERMINED))) {
      return Step.Standing.OPEN;
    }
    return count.isTied() ? Step.Standing.MET_IN_EACH_WAY : Step.Standing.MET;
  }

  private int elected(BitSet some) {
    return people(c -> some.get(c) && count.answer.is(c, Outcome.ELECTED)).size();
  }

  private boolean isChanged(int candidate) {
    return !count.beforeLots.is(candidate, count.plain[candidate]);
  }

  private void changes() {
    List<Candidacy> tied = people(c -> count.plain[c] == Outcome.TIED);
    steps.add(
        new Step.QuotasChanged(
            people(c -> isChanged(c) && count.answer.is(c, Outcome.ELECTED)),
            people(c -> isChanged(c) && count.answer.is(c, Outcome.NOT_ELECTED)),
            people(c -> count.plain[c] == Outcome.ELECTED),
            tied,
            more(tied.isEmpty())));
  }

  /** Returns how many votes the quota costs, where both results are complete. */
  private OptionalLong more(boolean isPlainComplete) {
    boolean isComplete =
        count.answer.kind == Answer.Kind.SETTLED && !count.isTied() && count.emptySeats() == 0;
    if (!isComplete || !isPlainComplete) {
      return OptionalLong.empty();
    }
    long more = 0;
    for (int c = 0; c < count.votes.length; c++) {
      more += count.plain[c] == Outcome.ELECTED ? count.votes[c] : 0;
      more -= count.answer.is(c, Outcome.ELECTED) ? count.votes[c] : 0;
    }
    return OptionalLong.of(more);
  }

  private List<Candidacy> people(IntPredicate chosen) {
    return ranked.of(c -> chosen.test(c));
  }
}
