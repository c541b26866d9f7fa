package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Candidacy;
import nectally.tally.verdict.VacancyStep;

/** How a vacancy is filled, in plain English. */
public final class VacancySentences {

  private VacancySentences() {}

  /** Returns a line for each step. */
  public static List<Line> of(List<VacancyStep> steps) {
    List<Line> lines = new ArrayList<>(steps.size());
    for (VacancyStep step : steps) {
      if (step instanceof VacancyStep.LotDrawn lot) {
        lines.addAll(LotWords.of(lot.certificate()));
      } else {
        lines.add(new Line(step.about().map(Candidacy::name), sentence(step)));
      }
    }
    return lines;
  }

  private static String sentence(VacancyStep step) {
    if (step instanceof VacancyStep.Leave leave) {
      return Words.names(leave.leaving())
          + (leave.leaving().size() == 1 ? " leaves; " : " leave; ")
          + (leave.staying().isEmpty() ? "nobody" : Words.names(leave.staying()))
          + (leave.staying().size() < 2 ? " stays." : " stay.");
    }
    if (step instanceof VacancyStep.Unavailable absent) {
      return Words.names(absent.who())
          + (absent.who().size() == 1 ? " is" : " are")
          + " not available.";
    }
    if (step instanceof VacancyStep.QuotaAfter quota) {
      return quota(quota);
    }
    if (step instanceof VacancyStep.Follows follows) {
      return follows(follows);
    }
    if (step instanceof VacancyStep.Tie tie) {
      return Words.count(tie.tied().size(), "candidate is", "candidates are")
          + " tied for "
          + Words.count(tie.seats(), "seat", "seats")
          + ": "
          + Words.names(tie.tied())
          + ". Only a lot can tell (Electoral Commission, Equality of votes).";
    }
    if (step instanceof VacancyStep.SeatsLeft left) {
      return "There are not enough runners-up: "
          + Words.count(left.seats(), "seat is", "seats are")
          + " left.";
    }
    if (step instanceof VacancyStep.ByRule rule) {
      return "Rule: the next by votes for whom every quota still holds, all other members keeping"
          + " their seats (German BetrVG §25; Labour's NEC in 2010, 2015, 2018 and 2024)"
          + (rule.vacancies() > 1
              ? "; several vacancies are filled together (LAG Berlin-Brandenburg 7 TaBV 358/17)."
              : ".");
    }
    return ofNobody(step);
  }

  private static String ofNobody(VacancyStep step) {
    if (step instanceof VacancyStep.NewBallot ballot) {
      return "A new ballot fills "
          + Words.count(ballot.seats(), "seat", "seats")
          + ": the rule is by-election (as in Labour's rule book of 2019).";
    }
    if (step instanceof VacancyStep.VotesUnknown unknown) {
      return "The votes of "
          + Words.name(unknown.who())
          + " are unknown, so that nobody can say who follows.";
    }
    if (step instanceof VacancyStep.DependsOn depends) {
      return "Who follows depends on attributes that nobody stated: those of "
          + Words.names(depends.of())
          + ".";
    }
    if (step instanceof VacancyStep.RelaxationUnknown) {
      return "How far the quota can be kept depends on attributes that nobody stated.";
    }
    if (step instanceof VacancyStep.NoRunnerUp) {
      return "There is no runner-up who could follow.";
    }
    if (step instanceof VacancyStep.NobodyRestores nobody) {
      return "No runner-up can keep the quotas: "
          + switch (nobody.then()) {
            case BY_ELECTION -> "a new ballot is needed.";
            case VACANT -> "the seat stays empty.";
            case ANYONE -> "they are kept as far as possible.";
          };
    }
    throw new IllegalArgumentException("no sentence for " + step);
  }

  private static String quota(VacancyStep.QuotaAfter quota) {
    int missing = quota.min() - quota.counted();
    return "Quota "
        + quota.quota()
        + ": "
        + Words.number(quota.counted())
        + " of those who stay "
        + (quota.counted() == 1 ? "counts" : "count")
        + (missing > 0
            ? ", " + Words.number(missing) + " more " + (missing == 1 ? "is" : "are") + " needed."
            : (quota.min() > 0 ? ", enough for the minimum" : "") + room(quota));
  }

  /** Returns how many more a maximum allows. */
  private static String room(VacancyStep.QuotaAfter quota) {
    int room = quota.max() - quota.counted();
    return quota.max() == Integer.MAX_VALUE
        ? "."
        : ", " + (room <= 0 ? "no" : Words.number(room)) + " more may.";
  }

  private static String follows(VacancyStep.Follows follows) {
    String why =
        follows.passedOver().isEmpty()
            ? ", the most of the runners-up"
            : ", the most that keeps the quota; passed over: " + Words.names(follows.passedOver());
    return Words.name(follows.who())
        + " follows "
        + (follows.drawn() ? "by lot " : "")
        + "with "
        + Words.votes(follows.who().votes().orElse(0))
        + (follows.drawn() ? "" : why)
        + (follows.unmet() ? "; the quota is not met." : ".");
  }
}
