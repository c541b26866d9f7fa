package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Limit;
import nectally.model.Marks;
import nectally.model.Quota;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Step;

/** Why the winners are the winners, in sentences to quote. */
public final class ExplanationSentences {

  private final Marks marks;

  private ExplanationSentences(Marks marks) {
    this.marks = marks;
  }

  /**
   * Returns a line for each step.
   *
   * @param marks what is counted under the name of votes
   */
  public static List<Line> of(List<Step> steps, Marks marks) {
    return new ExplanationSentences(marks).lines(steps);
  }

  private List<Line> lines(List<Step> steps) {
    List<Line> lines = new ArrayList<>(steps.size());
    for (Step step : steps) {
      if (step instanceof Step.LotCertified lot) {
        lines.addAll(LotWords.of(lot.certificate()));
      } else {
        lines.add(new Line(step.about().map(Candidacy::name), sentence(step)));
      }
    }
    return lines;
  }

  private String sentence(Step step) {
    if (step instanceof Step.Elected elected) {
      return elected(elected);
    }
    if (step instanceof Step.Tied tied) {
      return Words.name(tied.who()) + " is tied with " + votes(tied.who()) + ".";
    }
    if (step instanceof Step.NotElected not) {
      return Words.name(not.who())
          + " is not elected"
          + how(not.by(), " because of the quota")
          + ": "
          + votes(not.who())
          + SafetyWords.ofLoser(not.who(), not.safety());
    }
    if (step instanceof Step.AlsoRuledOut others) {
      return Words.names(others.who())
          + " cannot be elected under the quota either, however many the votes.";
    }
    if (step instanceof Step.QuotaKept kept) {
      return "Quota "
          + asked(kept)
          + ": "
          + standing(kept)
          + (kept.changedNothing() ? ", changed nothing." : ".");
    }
    if (step instanceof Step.QuotasChanged changed) {
      return changed(changed);
    }
    if (step instanceof Step.QuotaUnused unused) {
      return "Quota "
          + unused.quota()
          + (unused.declared()
              ? ": not applied, since the winners are as the file declares."
              : ": changed nothing, since everybody is elected.");
    }
    if (step instanceof Step.Withdrawn withdrawn) {
      return Words.name(withdrawn.who()) + " has withdrawn.";
    }
    if (step instanceof Step.Noted noted) {
      return NoteSentences.of(noted.note());
    }
    if (step instanceof Step.LotDrawn drawn) {
      return "The lot was drawn in this order: " + Words.names(drawn.order()) + ".";
    }
    if (step instanceof Step.ByRule rule) {
      return rule(rule);
    }
    throw new IllegalArgumentException("no sentence for " + step);
  }

  private String elected(Step.Elected elected) {
    Candidacy who = elected.who();
    String start = Words.number(elected.seat()) + ". " + Words.name(who) + " is elected";
    if (elected.by().equals(Optional.of(DecidedBy.UNOPPOSED))) {
      return start + " unopposed" + withVotes(who) + ".";
    }
    if (elected.by().equals(Optional.of(DecidedBy.DECLARED))
        && elected.safety() instanceof Step.Safety.Unsaid) {
      return start + withVotes(who) + ", as the file declares.";
    }
    return start
        + how(elected.by(), " by the quota")
        + withVotes(who)
        + SafetyWords.ofWinner(who, elected.safety());
  }

  private static String how(Optional<DecidedBy> by, String quota) {
    return by.isEmpty()
        ? ""
        : switch (by.get()) {
          case QUOTA -> quota;
          case LOT -> " by lot";
          case DECLARED -> " by the file's mark";
          case VOTES, UNOPPOSED -> "";
        };
  }

  private String withVotes(Candidacy who) {
    return who.votes().isPresent() ? " with " + votes(who) : "";
  }

  private String votes(Candidacy who) {
    if (who.votes().isEmpty()) {
      return "unknown " + marks.words();
    }
    long number = who.votes().getAsLong();
    return Words.number(number) + " " + marks.word(number);
  }

  /** Returns {@code gender:F=50% (3 of 6 seats)}. */
  private static String asked(Step.QuotaKept kept) {
    Quota quota = kept.quota();
    String places = " of " + Words.count(kept.seats(), "seat", "seats");
    return quota + (isPart(quota) ? " (" + limits(kept) + places + ")" : places);
  }

  private static boolean isPart(Quota quota) {
    return quota.min().isPart() || quota.max().filter(Limit::isPart).isPresent();
  }

  private static String limits(Step.QuotaKept kept) {
    String most = kept.quota().max().isEmpty() ? "" : "at most " + kept.quota().most(kept.seats());
    return kept.quota().min().equals(Limit.NONE)
        ? most
        : kept.min() + (most.isEmpty() ? "" : " and " + most);
  }

  private static String standing(Step.QuotaKept kept) {
    return switch (kept.standing()) {
      case NOT_MET -> "not met";
      case OPEN -> "open";
      case MET_IN_EACH_WAY -> "kept in each way of breaking the tie";
      case MET ->
          "met with "
              + Words.number(kept.known())
              + (kept.sitting() > 0
                  ? " and " + Words.count(kept.sitting(), "sitting member", "sitting members")
                  : "")
              + (kept.unknown() > 0 ? " and " + Words.number(kept.unknown()) + " unknown" : "");
    };
  }

  private static String changed(Step.QuotasChanged changed) {
    boolean isIn = !changed.in().isEmpty();
    boolean isOut = !changed.out().isEmpty();
    String moved =
        isIn || isOut
            ? "Because of the quota: "
                + (isIn ? Words.names(changed.in()) + " in" : "")
                + (isIn && isOut ? ", " : "")
                + (isOut ? Words.names(changed.out()) + " out" : "")
                + ". "
            : "";
    return moved
        + "Without a quota the winners would be "
        + (changed.sure().isEmpty() ? "nobody for sure" : Words.names(changed.sure()))
        + (changed.tied().isEmpty() ? "" : ", with a tie between " + Words.names(changed.tied()))
        + (changed.more().isPresent()
            ? ", with " + Words.votes(changed.more().getAsLong()) + " more"
            : "")
        + ".";
  }

  private static String rule(Step.ByRule rule) {
    boolean isOne = rule.quotas() == 1;
    return switch (rule.rule()) {
      case MOST_VOTES ->
          rule.seats() == 1
              ? "Rule: the candidate with the most votes is elected."
              : "Rule: the " + rule.seats() + " candidates with the most votes are elected.";
      case MOST_IN_TOTAL ->
          "Rule: the set of "
              + Words.count(rule.seats(), "candidate", "candidates")
              + " with the most votes in total that keeps "
              + (isOne ? "the quota" : "all quotas")
              + " is elected "
              + (isOne
                  ? "(for a minimum the same as filling the reserved seats first, German"
                      + " Wahlordnung §22, haufe.de HI662465)."
                  : "(Bredereck et al. 2018, arxiv.org/abs/1711.06527).");
      case IN_ORDER ->
          "Rule: in order of votes, each candidate is elected unless that makes the quotas"
              + " impossible (guarded and doomed candidates, Hill 1998, Voting matters 9,"
              + " votingmatters.org.uk).";
      case TIES_BY_LOT ->
          "Rule for ties: a lot, never name or row order (Electoral Commission, Equality of votes,"
              + " electoralcommission.org.uk).";
      case DECLARED -> "Rule: the winners are those whom the file declares elected.";
      case UNOPPOSED ->
          "Rule: where no more candidates stand than there are seats, all are elected.";
    };
  }
}
