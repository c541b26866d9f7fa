package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Step;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/** Why the winners are the winners: a step a seat and near miss. */
public final class Explanation {

  private Explanation() {}

  /**
   * Returns the steps of an explanation: the seats from the most votes down, the near misses, what
   * each quota changed, ties and unknowns, and the rule with its source.
   *
   * @param everyone whether everybody who is not elected is spoken of, not near misses alone
   */
  public static List<Step> of(Contest contest, WinnerRules rules, boolean everyone) {
    List<Step> steps = new ArrayList<>(ofStanding(contest, rules, everyone));
    int at = 0;
    while (at < steps.size() && steps.get(at).about().isPresent()) {
      at++;
    }
    for (Candidacy withdrawn : contest.facts().withdrawn()) {
      steps.add(at++, new Step.Withdrawn(withdrawn));
    }
    return steps;
  }

  private static List<Step> ofStanding(Contest contest, WinnerRules rules, boolean everyone) {
    boolean isCounted =
        !rules.isDeclared(contest)
            && contest.seats().isPresent()
            && contest.seats().getAsInt() < contest.candidacies().size()
            && contest.votes().isPresent();
    if (!rules.isDeclared(contest) && contest.seats().isPresent() && Nobody.hasVotes(contest)) {
      Verdict verdict = Winners.of(contest, rules);
      boolean asPeople =
          contest.quotas().isEmpty()
              || contest.candidacies().stream().allMatch(Candidacy::isPerson);
      if (!asPeople || verdict.outcome().equals(Optional.of(ContestOutcome.UNDETERMINED))) {
        List<Step> noted = new ArrayList<>();
        verdict.notes().forEach(note -> noted.add(new Step.Noted(note)));
        return noted;
      }
    }
    if (!isCounted) {
      return uncounted(contest, Winners.of(contest, rules), everyone);
    }
    Counting counting;
    try {
      counting = Counting.of(contest, rules);
    } catch (ProblemTooLargeException tooLarge) {
      return uncounted(contest, Winners.tooLarge(contest, tooLarge), everyone);
    }
    List<Step> steps = new ArrayList<>(new SeatSteps(counting, everyone).steps());
    steps.addAll(new QuotaSteps(counting).steps());
    counting.verdict().notes().forEach(note -> steps.add(new Step.Noted(note)));
    steps.addAll(ruleSteps(counting.count()));
    return steps;
  }

  private static List<Step> uncounted(Contest contest, Verdict verdict, boolean everyone) {
    List<Step> steps = new ArrayList<>();
    Ranked ranked = new Ranked(contest);
    int seat = 0;
    boolean declared = false;
    boolean unopposed = false;
    for (int c : ranked.indices(c -> isElected(verdict.findings().get(c)))) {
      Optional<DecidedBy> by = verdict.findings().get(c).decidedBy();
      declared |= by.equals(Optional.of(DecidedBy.DECLARED));
      unopposed |= by.equals(Optional.of(DecidedBy.UNOPPOSED));
      steps.add(new Step.Elected(++seat, ranked.of(c), by, new Step.Safety.Unsaid()));
    }
    if (everyone) {
      for (int c : ranked.indices(c -> isNotElected(verdict.findings().get(c)))) {
        Optional<DecidedBy> by = verdict.findings().get(c).decidedBy();
        steps.add(new Step.NotElected(ranked.of(c), by, new Step.Safety.Unsaid()));
      }
    }
    if (declared || unopposed) {
      for (Quota quota : contest.quotas()) {
        steps.add(new Step.QuotaUnused(quota, declared));
      }
    }
    verdict.notes().forEach(note -> steps.add(new Step.Noted(note)));
    if (declared || unopposed) {
      steps.add(
          new Step.ByRule(
              declared ? Step.Rule.DECLARED : Step.Rule.UNOPPOSED,
              contest.seats().orElse(seat),
              contest.quotas().size()));
    }
    return steps;
  }

  private static boolean isElected(Finding finding) {
    return finding.outcome().equals(Optional.of(Outcome.ELECTED));
  }

  private static boolean isNotElected(Finding finding) {
    return finding.outcome().equals(Optional.of(Outcome.NOT_ELECTED));
  }

  private static List<Step> ruleSteps(Contested count) {
    List<Step> steps = new ArrayList<>();
    Lot lot = Lots.of(count.contest, count.rules);
    if (count.hadTie() && !lot.order().isEmpty()) {
      steps.add(
          new Step.LotDrawn(lot.order().stream().map(count.contest.candidacies()::get).toList()));
      lot.certificate().ifPresent(drawn -> steps.add(new Step.LotCertified(drawn)));
    }
    steps.add(new Step.ByRule(rule(count), count.seats(), count.quotas()));
    if (count.hadTie()) {
      steps.add(new Step.ByRule(Step.Rule.TIES_BY_LOT, count.seats(), count.quotas()));
    }
    return steps;
  }

  private static Step.Rule rule(Contested count) {
    if (count.quotas() == 0) {
      return Step.Rule.MOST_VOTES;
    }
    return count.order() == QuotaOrder.VOTES ? Step.Rule.IN_ORDER : Step.Rule.MOST_IN_TOTAL;
  }
}
