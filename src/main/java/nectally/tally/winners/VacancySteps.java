package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.model.Candidacy;
import nectally.tally.verdict.LotDraw;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.VacancyStep;

/** Gathers how a vacancy is filled. */
final class VacancySteps {

  private final Vacancy vacancy;
  private final BitSet staying;
  private final BitSet runnersUp;
  private final Ranked ranked;
  private final List<VacancyStep> steps = new ArrayList<>();

  VacancySteps(Vacancy vacancy, BitSet staying, BitSet runnersUp) {
    this.vacancy = vacancy;
    this.staying = staying;
    this.runnersUp = runnersUp;
    this.ranked = new Ranked(vacancy.contest());
  }

  List<VacancyStep> list() {
    return steps;
  }

  List<Candidacy> ranked(BitSet some) {
    return ranked.of(some::get);
  }

  void leavers(QuotaTable table) {
    steps.add(new VacancyStep.Leave(ranked(vacancy.leaving()), ranked(staying)));
    if (!vacancy.unavailable().isEmpty()) {
      steps.add(new VacancyStep.Unavailable(ranked(vacancy.unavailable())));
    }
    for (int q = 0; q < table.count(); q++) {
      if (table.isFurther(q)) {
        continue;
      }
      BitSet counted = (BitSet) table.known(q).clone();
      counted.and(staying);
      steps.add(
          new VacancyStep.QuotaAfter(
              table.quotas.get(q),
              counted.cardinality() + table.sitting(q),
              table.min[q],
              table.max[q]));
    }
  }

  void followers(BitSet follow, BitSet drawn, boolean relaxed) {
    for (int c : ranked.indices(follow::get)) {
      List<Candidacy> passed =
          ranked.of(other -> runnersUp.get(other) && !follow.get(other) && votes(other) > votes(c));
      steps.add(new VacancyStep.Follows(ranked.of(c), drawn.get(c), passed, relaxed));
    }
  }

  void drawn(LotDraw.Certificate certificate) {
    steps.add(new VacancyStep.LotDrawn(certificate));
  }

  void tie(BitSet tied, int places) {
    steps.add(new VacancyStep.Tie(ranked(tied), places));
  }

  void unknownVotes(int candidate) {
    steps.add(new VacancyStep.VotesUnknown(ranked.of(candidate)));
  }

  void unknownAttributes(Answer answer, QuotaTable table) {
    steps.add(
        new VacancyStep.DependsOn(
            ranked
                .unknowns(table, answer.dependsOn.isEmpty() ? table.unknown() : answer.dependsOn)
                .of()));
  }

  void unknownRelaxation() {
    steps.add(new VacancyStep.RelaxationUnknown());
  }

  void noRunnerUp() {
    steps.add(new VacancyStep.NoRunnerUp());
  }

  void nobodyRestores(VacancyRules.Unrestored then) {
    steps.add(new VacancyStep.NobodyRestores(then));
  }

  void seatsLeft(int left) {
    if (left > 0) {
      steps.add(new VacancyStep.SeatsLeft(left));
    }
  }

  void rule(int vacancies) {
    steps.add(new VacancyStep.ByRule(vacancies));
  }

  private long votes(int candidate) {
    return ranked.of(candidate).votes().orElse(0);
  }
}
