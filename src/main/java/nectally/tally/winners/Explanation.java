package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;
import nectally.model.Quota;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Step;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/** Why the winners are the winners: a line a seat and near miss, in sentences to quote. */
public final class Explanation {

  private Explanation() {}

  /**
   * Returns the steps of an explanation: the seats from the most votes down, the near misses, what
   * each quota changed, ties and unknowns, and the rule with its source.
   *
   * @throws ProblemTooLargeException as {@link Winners#of}
   */
  public static List<Step> of(Contest contest, WinnerRules rules) {
    boolean isCounted =
        !rules.declared()
            && contest.seats().isPresent()
            && contest.seats().getAsInt() < contest.candidacies().size()
            && contest.votes().isPresent();
    if (!isCounted) {
      return uncounted(contest, Winners.of(contest, rules));
    }
    Counting counting = Winners.counted(contest, rules);
    List<Step> steps = new ArrayList<>(new SeatSteps(counting).steps());
    steps.addAll(new QuotaSteps(counting).steps());
    counting.verdict().notes().forEach(note -> steps.add(Step.of(note)));
    steps.addAll(ruleSteps(counting.count()));
    return steps;
  }

  private static List<Step> uncounted(Contest contest, Verdict verdict) {
    List<Step> steps = new ArrayList<>();
    Names names = new Names(contest);
    int seat = 0;
    for (int c : names.ranked(c -> isElected(verdict.findings().get(c)))) {
      Candidacy candidacy = contest.candidacies().get(c);
      String votes =
          candidacy.votes().isPresent()
              ? " with " + Words.votes(candidacy.votes().getAsLong())
              : "";
      boolean isDeclared =
          verdict.findings().get(c).decidedBy().equals(Optional.of(DecidedBy.DECLARED));
      steps.add(
          Step.of(
              candidacy.name(),
              Words.number(++seat)
                  + ". "
                  + names.of(c)
                  + (isDeclared
                      ? " is elected" + votes + ", as the file declares."
                      : unopposed(votes))));
    }
    boolean declared =
        verdict.findings().stream()
            .anyMatch(found -> found.decidedBy().equals(Optional.of(DecidedBy.DECLARED)));
    if (seat > 0) {
      contest.quotas().forEach(quota -> steps.add(Step.of(unused(quota, declared))));
    }
    verdict.notes().forEach(note -> steps.add(Step.of(note)));
    if (seat > 0) {
      steps.add(
          Step.of(
              declared
                  ? "Rule: the winners are those whom the file declares elected."
                  : "Rule: where no more candidates stand than there are seats, all are elected."));
    }
    return steps;
  }

  /** Returns that a quota changed nothing, or was not asked. */
  private static String unused(Quota quota, boolean declared) {
    return "Quota "
        + quota
        + (declared
            ? ": not applied, since the winners are as the file declares."
            : ": changed nothing, since everybody is elected.");
  }

  private static String unopposed(String votes) {
    return " is elected unopposed" + votes + ".";
  }

  private static boolean isElected(Finding finding) {
    return finding.outcome().equals(Optional.of(Outcome.ELECTED));
  }

  private static List<Step> ruleSteps(Contested count) {
    List<Step> steps = new ArrayList<>();
    int quotas = count.quotas();
    String set = "the set of " + Words.count(count.seats(), "candidate", "candidates");
    if (quotas == 0) {
      steps.add(
          Step.of(
              "Rule: "
                  + (count.seats() == 1
                      ? "the candidate with the most votes is elected."
                      : "the " + count.seats() + " candidates with the most votes are elected.")));
    } else if (count.order() == QuotaOrder.VOTES) {
      steps.add(
          Step.of(
              "Rule: in order of votes, each candidate is elected unless that makes the quotas"
                  + " impossible (guarded and doomed candidates, Hill 1998, Voting matters 9,"
                  + " votingmatters.org.uk)."));
    } else {
      steps.add(
          Step.of(
              "Rule: "
                  + set
                  + " with the most votes in total that keeps "
                  + (quotas == 1 ? "the quota" : "all quotas")
                  + " is elected "
                  + (quotas == 1
                      ? "(for a minimum the same as filling the reserved seats first, German"
                          + " Wahlordnung §22, haufe.de HI662465)."
                      : "(Bredereck et al. 2018, arxiv.org/abs/1711.06527).")));
    }
    List<NameKey> lot = Lots.of(count.contest, count.rules);
    if (count.hadTie() && !lot.isEmpty()) {
      Names names = new Names(count.contest);
      steps.add(0, Step.of("The lot was drawn in this order: " + Words.and(names.of(lot)) + "."));
    }
    if (count.hadTie()) {
      steps.add(
          Step.of(
              "Rule for ties: a lot, never name or row order (Electoral Commission, Equality of"
                  + " votes, electoralcommission.org.uk)."));
    }
    return steps;
  }
}
