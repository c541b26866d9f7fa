package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.model.Candidacy;
import nectally.tally.solver.Bound;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Unmet;
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
    Question question = question(Unmet.ERROR);
    Answer answer = Answer.of(question, table);
    if (answer.isUnmet()) {
      steps.nobodyRestores(vacancyRules.unrestored());
      if (vacancyRules.unrestored() != VacancyRules.Unrestored.ANYONE) {
        return unfilled();
      }
    }
    if (vacancyRules.unrestored() == VacancyRules.Unrestored.ANYONE
        && answer.kind != Answer.Kind.SETTLED) {
      question = question(Unmet.RELAX);
      answer = Answer.of(question, table);
    }
    return filled(question, table, answer);
  }

  private VacancyResult filled(Question question, QuotaTable table, Answer before) {
    Answer answer = before;
    Lot lot = Lots.of(vacancy.contest(), rules);
    if (answer.isTied() && !lot.order().isEmpty()) {
      answer = Answer.of(question.with(Lots.objectives(votes.length, lot, question.places)), table);
    }
    BitSet follow = with(answer, Outcome.ELECTED);
    BitSet tied = with(answer, Outcome.TIED);
    BitSet drawn = with(before, Outcome.TIED);
    if (answer.kind != Answer.Kind.SETTLED) {
      if (answer.isUnmet() && answer.fate().isEmpty()) {
        steps.unknownRelaxation();
      } else {
        steps.unknownAttributes(answer, table);
      }
      return nobody(VacancyResult.Outcome.UNDETERMINED);
    }
    if (!drawn.isEmpty()) {
      lot.certificate().ifPresent(steps::drawn);
    }
    steps.followers(follow, drawn, answer.isUnmet());
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

  /** Asks who should follow: the members who stay are in, who cannot follow is out. */
  private Question question(Unmet unmet) {
    BitSet out = new BitSet();
    out.set(0, votes.length);
    out.andNot(staying);
    out.andNot(runnersUp);
    return new Question(staying.cardinality() + places(), votes, rules.order(), unmet)
        .with(
            quotas -> {
              List<Bound> bounds = new ArrayList<>();
              quotas.forEach(quota -> bounds.add(kept(quota)));
              bounds.add(new Bound(-1, staying, staying.cardinality(), Integer.MAX_VALUE));
              bounds.add(new Bound(-1, out, 0, 0));
              return bounds;
            });
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
