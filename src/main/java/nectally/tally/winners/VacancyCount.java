package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.tally.solver.Bound;
import nectally.tally.solver.Objectives;
import nectally.tally.solver.Optimum;
import nectally.tally.solver.Problem;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.VacancyStep;
import nectally.tally.verdict.WinnerRules;

/** Finds who follows members who leave: the solver with the other members forced in. */
final class VacancyCount {

  private final Vacancy vacancy;
  private final WinnerRules rules;
  private final VacancyRules vacancyRules;
  private final VacancySteps steps;
  private final BitSet staying;
  private final BitSet runnersUp;
  private final long[] votes;

  VacancyCount(Vacancy vacancy, WinnerRules rules, VacancyRules vacancyRules) {
    this.vacancy = vacancy;
    this.rules = rules;
    this.vacancyRules = vacancyRules;
    staying = vacancy.sitting();
    staying.andNot(vacancy.leaving());
    runnersUp = new BitSet();
    runnersUp.set(0, candidacies().size());
    runnersUp.andNot(vacancy.sitting());
    runnersUp.andNot(vacancy.unavailable());
    votes = new long[candidacies().size()];
    for (int c = 0; c < votes.length; c++) {
      votes[c] = candidacies().get(c).votes().orElse(0);
    }
    steps = new VacancySteps(vacancy, staying, runnersUp);
  }

  /** Returns that a new ballot fills every seat. */
  static VacancyResult byElection(Vacancy vacancy) {
    int left = vacancy.leaving().cardinality();
    return new VacancyResult(
        VacancyResult.Outcome.BY_ELECTION,
        List.of(),
        List.of(),
        left,
        List.of(new VacancyStep.NewBallot(left)));
  }

  VacancyResult result() {
    QuotaTable table = table();
    steps.leavers(table);
    for (int c = runnersUp.nextSetBit(0); c >= 0; c = runnersUp.nextSetBit(c + 1)) {
      if (candidacies().get(c).votes().isEmpty()) {
        steps.unknownVotes(c);
        return nobody(VacancyResult.Outcome.UNDETERMINED);
      }
    }
    if (places() == 0) {
      steps.noRunnerUp();
      return unfilled();
    }
    Answer answer = answer(table, objectives());
    if (answer.kind != Answer.Kind.IMPOSSIBLE) {
      return filled(table, answer, false);
    }
    steps.nobodyRestores(vacancyRules.unrestored());
    if (vacancyRules.unrestored() != VacancyRules.Unrestored.ANYONE) {
      return unfilled();
    }
    Optional<QuotaTable> relaxed =
        Relaxation.of(table, bounds -> solve(bounds, Objectives.total(votes), 0).isFeasible());
    if (relaxed.isEmpty()) {
      steps.unknownRelaxation();
      return nobody(VacancyResult.Outcome.UNDETERMINED);
    }
    return filled(relaxed.get(), answer(relaxed.get(), objectives()), true);
  }

  private VacancyResult filled(QuotaTable table, Answer before, boolean relaxed) {
    Answer answer = before;
    List<NameKey> lot = Lots.of(vacancy.contest(), rules);
    if (answer.outcomes.contains(Optional.of(Outcome.TIED)) && !lot.isEmpty()) {
      List<long[]> objectives = new ArrayList<>(objectives());
      objectives.addAll(Lots.objectives(candidacies(), lot, staying.cardinality() + places()));
      answer = answer(table, objectives);
    }
    BitSet follow = with(answer, Outcome.ELECTED);
    BitSet tied = with(answer, Outcome.TIED);
    BitSet drawn = with(before, Outcome.TIED);
    if (answer.kind != Answer.Kind.SETTLED) {
      steps.unknownAttributes(answer, table);
      return nobody(VacancyResult.Outcome.UNDETERMINED);
    }
    steps.followers(follow, drawn, relaxed);
    if (!tied.isEmpty()) {
      steps.tie(tied, places() - follow.cardinality());
    }
    steps.seatsLeft(vacancy.leaving().cardinality() - places());
    steps.rule(vacancy.leaving().cardinality());
    return new VacancyResult(
        outcome(!tied.isEmpty()),
        steps.ranked(follow),
        steps.ranked(tied),
        vacancy.leaving().cardinality() - follow.cardinality(),
        steps.list());
  }

  private VacancyResult.Outcome outcome(boolean isTied) {
    if (isTied) {
      return VacancyResult.Outcome.TIED;
    }
    return places() == vacancy.leaving().cardinality() ? VacancyResult.Outcome.FILLED : leftOpen();
  }

  private VacancyResult.Outcome leftOpen() {
    return vacancyRules.unrestored() == VacancyRules.Unrestored.VACANT
        ? VacancyResult.Outcome.VACANT
        : VacancyResult.Outcome.BY_ELECTION;
  }

  private VacancyResult unfilled() {
    return nobody(leftOpen());
  }

  private VacancyResult nobody(VacancyResult.Outcome outcome) {
    return new VacancyResult(
        outcome, List.of(), List.of(), vacancy.leaving().cardinality(), steps.list());
  }

  /** Returns the quotas of the whole committee. */
  private QuotaTable table() {
    return QuotaTable.of(
        vacancy.contest(), vacancy.contest().seats().orElse(vacancy.sitting().cardinality()));
  }

  /** Returns a bound that the members who stay do not break: they may stay whatever they are. */
  private Bound kept(Bound quota) {
    BitSet counted = (BitSet) quota.members().clone();
    counted.and(staying);
    return new Bound(
        quota.group(), quota.members(), quota.min(), Math.max(quota.max(), counted.cardinality()));
  }

  private int places() {
    return Math.min(vacancy.leaving().cardinality(), runnersUp.cardinality());
  }

  private List<long[]> objectives() {
    return rules.order() == QuotaOrder.TOTAL
        ? Objectives.total(votes)
        : Objectives.inOrder(votes, staying.cardinality() + places());
  }

  private Answer answer(QuotaTable table, List<long[]> objectives) {
    int ordered = rules.order() == QuotaOrder.VOTES ? objectives().size() : 0;
    return Answer.of(table, bounds -> solve(bounds, objectives, ordered), votes);
  }

  private Optimum solve(List<Bound> quotas, List<long[]> objectives, int ordered) {
    List<Bound> bounds = new ArrayList<>();
    quotas.forEach(quota -> bounds.add(kept(quota)));
    BitSet out = new BitSet();
    out.set(0, votes.length);
    out.andNot(staying);
    out.andNot(runnersUp);
    bounds.add(new Bound(-1, staying, staying.cardinality(), Integer.MAX_VALUE));
    bounds.add(new Bound(-1, out, 0, 0));
    return Optimum.of(
        new Problem(staying.cardinality() + places(), votes.length, bounds, objectives, ordered));
  }

  private BitSet with(Answer answer, Outcome outcome) {
    BitSet some = new BitSet();
    for (int c = 0; c < votes.length; c++) {
      some.set(c, runnersUp.get(c) && answer.is(c, outcome));
    }
    return some;
  }

  private List<Candidacy> candidacies() {
    return vacancy.contest().candidacies();
  }
}
