package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Step;
import nectally.tally.verdict.Verdict;

/** What each quota asked for, and what the quotas changed: always said, even if it is nothing. */
final class QuotaSteps {

  private final Contested count;
  private final Verdict verdict;
  private final Names names;
  private final List<Step> steps = new ArrayList<>();

  QuotaSteps(Counting counting) {
    this.count = counting.count();
    this.verdict = counting.verdict();
    this.names = new Names(count.contest);
  }

  List<Step> steps() {
    if (count.quotas() == 0) {
      return steps;
    }
    boolean changedNothing = people(this::isChanged).isEmpty();
    for (int q = 0; q < count.quotas(); q++) {
      String text = "Quota " + asked(count.table.quotas.get(q)) + ": " + state(q);
      steps.add(Step.of(text + (changedNothing ? ", changed nothing." : ".")));
    }
    if (!changedNothing) {
      changes();
    }
    return steps;
  }

  /** Returns {@code gender:F=50% (3 of 6 seats)}. */
  private String asked(Quota quota) {
    return quota
        + (quota.min().percent() ? " (" + quota.min().of(count.seats()) : "")
        + " of "
        + Words.count(count.seats(), "seat", "seats")
        + (quota.min().percent() ? ")" : "");
  }

  private String state(int q) {
    if (verdict.outcome().equals(Optional.of(ContestOutcome.QUOTA_NOT_MET))) {
      return "not met";
    }
    if (verdict.outcome().equals(Optional.of(ContestOutcome.UNDETERMINED))) {
      return "open";
    }
    if (count.isTied()) {
      return "kept in each way of breaking the tie";
    }
    int known = elected(count.table.known(q));
    int unknown = elected(count.table.unknown(q));
    return "met with "
        + Words.number(known)
        + (unknown > 0 ? " and " + Words.number(unknown) + " unknown" : "");
  }

  private int elected(BitSet some) {
    return people(c -> some.get(c) && count.answer.is(c, Outcome.ELECTED)).size();
  }

  private boolean isChanged(int candidate) {
    return !count.beforeLots.is(candidate, count.plain[candidate]);
  }

  private void changes() {
    List<String> in = people(c -> isChanged(c) && count.answer.is(c, Outcome.ELECTED));
    List<String> out = people(c -> isChanged(c) && count.answer.is(c, Outcome.NOT_ELECTED));
    List<String> sure = people(c -> count.plain[c] == Outcome.ELECTED);
    List<String> plainTied = people(c -> count.plain[c] == Outcome.TIED);
    String moved =
        in.isEmpty() && out.isEmpty()
            ? ""
            : "Because of the quota: "
                + (in.isEmpty() ? "" : Words.and(in) + " in")
                + (in.isEmpty() || out.isEmpty() ? "" : ", ")
                + (out.isEmpty() ? "" : Words.and(out) + " out")
                + ". ";
    steps.add(
        Step.of(
            moved
                + "Without a quota the winners would be "
                + (sure.isEmpty() ? "nobody for sure" : Words.and(sure))
                + (plainTied.isEmpty() ? "" : ", with a tie between " + Words.and(plainTied))
                + difference(plainTied.isEmpty())
                + "."));
  }

  /** Returns how many votes the quota costs, where both results are complete. */
  private String difference(boolean isPlainComplete) {
    boolean isComplete =
        count.answer.kind == Answer.Kind.SETTLED && !count.isTied() && count.emptySeats() == 0;
    if (!isComplete || !isPlainComplete) {
      return "";
    }
    long more = 0;
    for (int c = 0; c < count.people; c++) {
      more += count.plain[c] == Outcome.ELECTED ? count.votes[c] : 0;
      more -= count.answer.is(c, Outcome.ELECTED) ? count.votes[c] : 0;
    }
    return ", with " + Words.votes(more) + " more";
  }

  private List<String> people(IntPredicate chosen) {
    return names.of(c -> c < count.people && chosen.test(c));
  }
}
