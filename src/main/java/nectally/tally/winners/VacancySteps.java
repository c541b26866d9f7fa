package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.model.Candidacy;
import nectally.tally.verdict.Step;
import nectally.tally.verdict.VacancyRules;

/** Tells in plain English how a vacancy is filled. */
final class VacancySteps {

  private final Vacancy vacancy;
  private final BitSet staying;
  private final BitSet runnersUp;
  private final Names names;
  private final List<Step> steps = new ArrayList<>();

  VacancySteps(Vacancy vacancy, BitSet staying, BitSet runnersUp) {
    this.vacancy = vacancy;
    this.staying = staying;
    this.runnersUp = runnersUp;
    this.names = new Names(vacancy.contest());
  }

  List<Step> list() {
    return steps;
  }

  List<Candidacy> ranked(BitSet some) {
    List<Candidacy> candidacies = new ArrayList<>();
    names.ranked(some::get).forEach(c -> candidacies.add(candidacy(c)));
    return candidacies;
  }

  void leavers(QuotaTable table) {
    say(
        and(vacancy.leaving())
            + (vacancy.leaving().cardinality() == 1 ? " leaves; " : " leave; ")
            + (staying.isEmpty() ? "nobody" : and(staying))
            + (staying.cardinality() < 2 ? " stays." : " stay."));
    if (!vacancy.unavailable().isEmpty()) {
      say(
          and(vacancy.unavailable())
              + (vacancy.unavailable().cardinality() == 1 ? " is" : " are")
              + " not available.");
    }
    for (int q = 0; q < table.count(); q++) {
      BitSet counted = (BitSet) table.known(q).clone();
      counted.and(staying);
      int missing = table.min[q] - counted.cardinality();
      say(
          "Quota "
              + table.quotas.get(q)
              + ": "
              + Words.number(counted.cardinality())
              + " of those who stay "
              + (counted.cardinality() == 1 ? "counts" : "count")
              + (missing > 0
                  ? ", "
                      + Words.number(missing)
                      + " more "
                      + (missing == 1 ? "is" : "are")
                      + " needed."
                  : (table.min[q] > 0 ? ", enough for the minimum" : "")
                      + room(table.max[q], counted.cardinality())));
    }
  }

  /** Returns how many more a maximum allows. */
  private static String room(int max, int counted) {
    return max == Integer.MAX_VALUE
        ? "."
        : ", " + (counted >= max ? "no" : Words.number(max - counted)) + " more may.";
  }

  void followers(BitSet follow, BitSet drawn, boolean relaxed) {
    for (int c : names.ranked(follow::get)) {
      List<String> passed =
          names.of(other -> runnersUp.get(other) && !follow.get(other) && votes(other) > votes(c));
      String why =
          passed.isEmpty()
              ? ", the most of the runners-up"
              : ", the most that keeps the quota; passed over: " + Words.and(passed);
      steps.add(
          Step.of(
              candidacy(c).name(),
              names.of(c)
                  + " follows "
                  + (drawn.get(c) ? "by lot " : "")
                  + "with "
                  + Words.votes(votes(c))
                  + (drawn.get(c) ? "" : why)
                  + (relaxed ? "; the quota is not met." : ".")));
    }
  }

  void tie(BitSet tied, int places) {
    say(
        Words.count(tied.cardinality(), "candidate is", "candidates are")
            + " tied for "
            + Words.count(places, "seat", "seats")
            + ": "
            + and(tied)
            + ". Only a lot can tell (Electoral Commission, Equality of votes).");
  }

  void unknownVotes(int candidate) {
    say(
        "The votes of "
            + names.of(candidate)
            + " are unknown, so that nobody can say who follows.");
  }

  void unknownAttributes(Answer answer, QuotaTable table) {
    say(
        "Who follows depends on attributes that nobody stated: those of "
            + and(answer.dependsOn.isEmpty() ? table.unknown() : answer.dependsOn)
            + ".");
  }

  void unknownRelaxation() {
    say("How far the quota can be kept depends on attributes that nobody stated.");
  }

  void noRunnerUp() {
    say("There is no runner-up who could follow.");
  }

  void nobodyRestores(VacancyRules.Unrestored then) {
    say(
        "No runner-up can keep the quotas: "
            + switch (then) {
              case BY_ELECTION -> "a new ballot is needed.";
              case VACANT -> "the seat stays empty.";
              case ANYONE -> "they are kept as far as possible.";
            });
  }

  void seatsLeft(int left) {
    if (left > 0) {
      say(
          "There are not enough runners-up: "
              + Words.count(left, "seat is", "seats are")
              + " left.");
    }
  }

  void rule(int vacancies) {
    say(
        "Rule: the next by votes for whom every quota still holds, all other members keeping their"
            + " seats (German BetrVG §25; Labour's NEC in 2010, 2015, 2018 and 2024)"
            + (vacancies > 1
                ? "; several vacancies are filled together (LAG Berlin-Brandenburg 7 TaBV 358/17)."
                : "."));
  }

  private void say(String text) {
    steps.add(Step.of(text));
  }

  private String and(BitSet some) {
    return Words.and(names.of(some::get));
  }

  private Candidacy candidacy(int candidate) {
    return vacancy.contest().candidacies().get(candidate);
  }

  private long votes(int candidate) {
    return candidacy(candidate).votes().orElse(0);
  }
}
