package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.answer.PeopleText;
import nectally.model.Candidacy;
import nectally.model.Marks;
import nectally.model.Quota;
import nectally.model.Ratio;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;
import nectally.tally.Turnover;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;

/**
 * The conclusion of a contest in one sentence that can be quoted (rules.md 13.3).
 *
 * <p>It follows from figures alone, says what is compared and names a tie, an open seat and a quota
 * that is not met.
 */
final class HeadlineSentence {

  /** More tied candidates than this are counted and not named. */
  private static final int MOST_NAMES = 4;

  private final ContestFigures figures;
  private final ContestResult now;
  private final Marks marks;

  private HeadlineSentence(ContestFigures figures) {
    this.figures = figures;
    now = figures.contest().now();
    marks = now.contest().marks();
  }

  /** Returns the sentence, with its full stop. */
  static String of(ContestFigures figures) {
    return new HeadlineSentence(figures).sentence() + ".";
  }

  private String sentence() {
    if (now.candidates().isEmpty()) {
      return "Nobody stands";
    }
    if (now.outcome().isEmpty()) {
      return withoutOutcome();
    }
    return switch (now.outcome().get()) {
      case DECIDED -> SeatSentence.of(figures) + poll() + reelected() + decided() + empty();
      case UNOPPOSED -> unopposed() + empty();
      case TIED -> tie();
      case UNDETERMINED -> undetermined();
      case QUOTA_NOT_MET -> quotaNotMet();
    };
  }

  /** Nominations elect nobody, and without seats nobody can say who is elected. */
  private String withoutOutcome() {
    OptionalLong all = now.votes();
    CandidateResult first = now.candidates().get(0);
    if (all.isEmpty() || first.votes().isEmpty()) {
      return "Not all " + marks.words() + " are known";
    }
    List<Candidacy> leaders = new ArrayList<>();
    for (CandidateResult candidate : now.candidates()) {
      if (candidate.votes().equals(first.votes())) {
        leaders.add(candidate.candidacy());
      }
    }
    return who(leaders)
        + (leaders.size() == 1 ? " has" : " have")
        + " the most "
        + marks.words()
        + ", "
        + PeopleText.count(first.votes().getAsLong())
        + (leaders.size() == 1 ? "" : " each")
        + " of "
        + PeopleText.count(all.getAsLong())
        + poll()
        + (marks == Marks.NOMINATIONS || now.contest().seats().isPresent()
            ? ""
            : "; how many seats there are is stated nowhere");
  }

  private String unopposed() {
    int elected = now.elected().size();
    List<Candidacy> names = new ArrayList<>();
    for (CandidateResult winner : now.elected()) {
      names.add(winner.candidacy());
    }
    return elected <= MOST_NAMES
        ? Words.names(names) + (elected == 1 ? " is" : " are") + " elected unopposed"
        : "All " + PeopleText.count(elected) + " candidates are elected unopposed";
  }

  private String tie() {
    List<Candidacy> tied = new ArrayList<>();
    boolean level = true;
    for (CandidateResult candidate : now.candidates()) {
      if (candidate.outcome().equals(Optional.of(Outcome.TIED))) {
        level &= tied.isEmpty() || candidate.votes().equals(tied.get(0).votes());
        tied.add(candidate.candidacy());
      }
    }
    int seats = now.contest().seats().orElse(0);
    int open = seats - now.elected().size();
    String each =
        level && !tied.isEmpty() && tied.get(0).votes().isPresent()
            ? " with " + count(tied.get(0).votes().getAsLong()) + " each"
            : "";
    return "A tie: "
        + who(tied)
        + " are level"
        + each
        + " for "
        + (seats == 1 ? "the seat" : open + " of " + seats + " seats")
        + sure();
  }

  private String undetermined() {
    int seats = now.contest().seats().orElse(0);
    int open = seats - now.elected().size();
    String who = "who has " + (seats == 1 ? "the seat" : open + " of " + seats + " seats");
    for (Note note : now.verdict().notes()) {
      if (note instanceof Note.TooLarge) {
        return "Not decided: the quotas cross in too many ways to say exactly " + who;
      }
      if (note instanceof Note.UnnamedCouldWin || note instanceof Note.UnnamedUnknown) {
        return "Not decided: somebody whom the file does not name could change " + who + sure();
      }
      if (note instanceof Note.ChoiceWins wins) {
        return "Not decided: "
            + wins.choice().name()
            + (wins.isLevel() ? " is level for a seat" : " wins a seat")
            + ", so that a person must decide "
            + who
            + sure();
      }
    }
    return "Not decided: what nobody stated would change "
        + (open == 0 ? "whether the quotas are kept" : who)
        + sure();
  }

  private String quotaNotMet() {
    List<String> quotas = new ArrayList<>();
    for (Quota quota : now.contest().quotas()) {
      quotas.add(quota.toString());
    }
    return "The "
        + (quotas.size() == 1 ? "quota " : "quotas ")
        + Words.and(quotas)
        + (quotas.size() == 1 ? " is not met" : " are not met")
        + (now.elected().isEmpty() ? ", and nobody is elected" : sure());
  }

  /** Returns the seats that are sure, by groups where there are any. */
  private String sure() {
    int sure = now.elected().size();
    return sure == 0
        ? ""
        : "; "
            + Words.count(sure, "seat is", "seats are")
            + " sure"
            + SeatSentence.seatsOfGroups(figures);
  }

  private String poll() {
    if (!marks.elect() || !figures.contest().countsTheSame()) {
      return "";
    }
    Optional<Ratio> change = figures.contest().votesChangePercent();
    if (change.isEmpty()) {
      return "";
    }
    int sign = change.get().rounded(SeatWords.DECIMALS).signum();
    return sign == 0
        ? ", on a poll of " + (change.get().signum() == 0 ? "" : "about ") + "the same size"
        : ", on a poll "
            + PeopleText.percent(change.get().abs(), SeatWords.DECIMALS)
            + (sign > 0 ? " higher" : " lower");
  }

  /** Returns how many who held the seats hold them again, where anybody can say. */
  private String reelected() {
    Optional<Turnover> turnover = Turnover.of(figures.contest());
    if (turnover.isEmpty() || turnover.get().reelected().isEmpty()) {
      return "";
    }
    int again = turnover.get().reelected().getAsInt();
    if (now.contest().seats().orElse(0) == 1) {
      return again == 1 ? "; re-elected" : "";
    }
    OptionalInt defeated = turnover.get().defeated();
    if (turnover.get().didNotStandAgain().isEmpty() || defeated.isEmpty()) {
      return "; " + Words.count(again, "member", "members") + " re-elected";
    }
    int held = again + defeated.getAsInt() + turnover.get().didNotStandAgain().getAsInt();
    return "; " + again + " of " + Words.count(held, "member", "members") + " re-elected";
  }

  /** Returns what decided seats other than the votes alone. */
  private String decided() {
    int byQuota = 0;
    boolean byLot = false;
    boolean asDeclared = false;
    for (CandidateResult winner : now.elected()) {
      Optional<DecidedBy> by = winner.decidedBy();
      byQuota += by.isPresent() && by.get() == DecidedBy.QUOTA ? 1 : 0;
      byLot |= by.isPresent() && by.get() == DecidedBy.LOT;
      asDeclared |= by.isPresent() && by.get() == DecidedBy.DECLARED;
    }
    return (byQuota == 0 ? "" : "; " + Words.count(byQuota, "seat", "seats") + " by the quota")
        + (byLot ? "; a tie settled by lot" : "")
        + (asDeclared ? "; winners as declared" : "");
  }

  private String empty() {
    int empty = now.contest().seats().orElse(0) - now.elected().size();
    return empty <= 0 ? "" : "; " + Words.count(empty, "seat stays", "seats stay") + " empty";
  }

  private String count(long number) {
    return PeopleText.count(number) + " " + marks.word(number);
  }

  private static String who(List<Candidacy> candidacies) {
    return candidacies.size() <= MOST_NAMES
        ? Words.names(candidacies)
        : PeopleText.count(candidacies.size()) + " candidates";
  }
}
