package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.PeopleText;
import nectally.model.Points;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.Groups;
import nectally.tally.measures.Contenders;
import nectally.tally.measures.SwingFormula;
import nectally.tally.measures.Swings;
import nectally.tally.seats.Exchange;
import nectally.tally.seats.SeatChanges;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.Outcome;

/** The conclusion of several contests in one sentence that can be quoted (rules.md 13.3). */
final class ElectionSentence {

  /** So many groups are named, those with most seats first. */
  private static final int MOST_GROUPS = 4;

  private final OverallFigures figures;
  private final List<ContestComparison> contests;

  private ElectionSentence(OverallFigures figures) {
    this.figures = figures;
    contests = figures.comparison().contests();
  }

  /** Returns the sentence, with its full stop. */
  static String of(OverallFigures figures) {
    ElectionSentence sentence = new ElectionSentence(figures);
    StringBuilder text = new StringBuilder(sentence.seats());
    for (String clause :
        List.of(sentence.hands(), sentence.swing(), sentence.open(), sentence.unlike())) {
      text.append(clause.isEmpty() ? "" : "; ").append(clause);
    }
    return text.append('.').toString();
  }

  private String seats() {
    int seats = 0;
    int filled = 0;
    boolean known = true;
    for (ContestComparison contest : contests) {
      known &= contest.now().contest().seats().isPresent();
      seats += contest.now().contest().seats().orElse(0);
      filled += contest.now().elected().size();
    }
    String all = known ? Words.count(seats, "seat", "seats") : "seats";
    List<GroupChange> holders = figures.bySeats();
    if (filled == 0 || holders.isEmpty()) {
      return filled == 0
          ? "Nobody is elected for sure in " + Words.count(contests.size(), "contest", "contests")
          : PeopleText.count(filled)
              + " elected to "
              + all
              + " in "
              + Words.count(contests.size(), "contest", "contests");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_GROUPS, holders.size()); i++) {
      GroupChange group = holders.get(i);
      text.append(i == 0 ? "" : ", ")
          .append(GroupsTable.nameOf(group))
          .append(i == 0 ? " win " : " ");
      text.append(PeopleText.count(OverallFigures.seats(group)));
      text.append(i == 0 ? " of " + all : "").append(net(group));
    }
    int others = holders.size() - MOST_GROUPS;
    if (others > 0) {
      text.append(" and ").append(Words.count(others, "other", "others")).append(' ');
      text.append(restOf(holders));
    }
    return text + lost();
  }

  /** Returns the groups that had seats and have none, such as {@code , Gold none (-2)}. */
  private String lost() {
    StringBuilder text = new StringBuilder();
    int more = 0;
    int named = 0;
    for (GroupChange group : figures.groups()) {
      boolean none = group.now().sure().equals(OptionalInt.of(0));
      if (none && change(group).orElse(0) < 0 && !mayWin(group.group())) {
        named++;
        more += named > MOST_GROUPS ? 1 : 0;
        text.append(
            named > MOST_GROUPS ? "" : ", " + GroupsTable.nameOf(group) + " none" + net(group));
      }
    }
    return more == 0 ? text.toString() : text + " and " + more + " more none";
  }

  private static String restOf(List<GroupChange> holders) {
    int rest = 0;
    for (GroupChange group : holders.subList(MOST_GROUPS, holders.size())) {
      rest += OverallFigures.seats(group);
    }
    return PeopleText.count(rest);
  }

  /** Returns whether somebody of a group stands where it is open who is elected. */
  private boolean mayWin(String group) {
    String by = figures.view().by().orElse("");
    for (ContestComparison contest : contests) {
      for (CandidateResult candidate : contest.now().candidates()) {
        boolean open = candidate.outcome().filter(outcome -> outcome != Outcome.TIED).isEmpty();
        if (open && Groups.groupOf(candidate, by).equals(group)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the net change of a group's seats as words. */
  private String net(GroupChange group) {
    OptionalInt change = change(group);
    if (change.isEmpty()) {
      return "";
    }
    return change.getAsInt() == 0
        ? " (no change)"
        : " (" + PeopleText.signedCount(change.getAsInt()) + ")";
  }

  /**
   * Returns the net change of a group's seats over the contests of both elections, where both have
   * outcomes; a seat that was not contested last time was not gained (rules.md 13.3).
   */
  private OptionalInt change(GroupChange of) {
    for (GroupChange group : figures.groupsOfBoth()) {
      if (group.group().equals(of.group())) {
        return group.electedChange();
      }
    }
    return OptionalInt.empty();
  }

  private String hands() {
    Optional<SeatChanges> changes = figures.changes();
    if (changes.isEmpty()) {
      return "";
    }
    int seats = changes.get().seats();
    if (seats == 0) {
      return "no seat changed hands";
    }
    Optional<Exchange> most = Optional.empty();
    for (Exchange exchange : Exchange.of(changes.get())) {
      if (most.isEmpty() && exchange.from().isPresent() && exchange.to().isPresent()) {
        most = Optional.of(exchange);
      }
    }
    return Words.count(seats, "seat", "seats")
        + " changed hands"
        + (most.isEmpty()
            ? ""
            : (most.get().seats() == seats ? " from " : ", " + most.get().seats() + " from ")
                + SeatWords.name(most.get().from()).orElse("")
                + " to "
                + SeatWords.name(most.get().to()).orElse(""));
  }

  /** Returns Butler's swing over the contests of both elections. */
  private String swing() {
    Swings swings = figures.swingsOfBoth();
    Optional<Points> value = swings.value(SwingFormula.BUTLER);
    if (value.isEmpty() || swings.contenders().isEmpty()) {
      return "";
    }
    Contenders sides = swings.contenders().get();
    return "swing "
        + SwingWords.moved(
            value.get(), SwingWords.to(sides), SwingWords.from(sides), SeatWords.DECIMALS)
        + " (Butler, "
        + SwingWords.measured(
            SwingFormula.BUTLER, figures.view().measuring().slates(), figures.marked().now())
        + ")";
  }

  /** Returns what is not decided. */
  private String open() {
    int tied = 0;
    int unmet = 0;
    int undetermined = 0;
    int unstated = 0;
    for (ContestComparison contest : contests) {
      Optional<ContestOutcome> outcome = contest.now().outcome();
      tied += outcome.equals(Optional.of(ContestOutcome.TIED)) ? tiedSeats(contest.now()) : 0;
      unmet += outcome.equals(Optional.of(ContestOutcome.QUOTA_NOT_MET)) ? 1 : 0;
      undetermined += outcome.equals(Optional.of(ContestOutcome.UNDETERMINED)) ? 1 : 0;
      unstated += outcome.isEmpty() ? 1 : 0;
    }
    List<String> open = new ArrayList<>();
    add(open, tied, "seat is tied", "seats are tied");
    add(open, unmet, "contest does not meet its quota", "contests do not meet their quotas");
    add(open, undetermined, "contest is undetermined", "contests are undetermined");
    add(open, unstated, "contest has no outcome", "contests have no outcome");
    return Words.and(open);
  }

  private static int tiedSeats(ContestResult contest) {
    int tied = 0;
    for (CandidateResult candidate : contest.candidates()) {
      tied += candidate.outcome().equals(Optional.of(Outcome.TIED)) ? 1 : 0;
    }
    return Math.min(tied, contest.contest().seats().orElse(0) - contest.elected().size());
  }

  private static void add(List<String> to, int number, String one, String many) {
    if (number > 0) {
      to.add(Words.count(number, one, many));
    }
  }

  /** Returns that the two elections are not of the same contests. */
  private String unlike() {
    if (figures.comparison().before().isEmpty()) {
      return "";
    }
    int now = 0;
    for (ContestComparison contest : contests) {
      now += contest.before().isEmpty() ? 1 : 0;
    }
    String earlier = figures.view().before();
    List<String> unlike = new ArrayList<>();
    add(unlike, now, "contest is not in " + earlier, "contests are not in " + earlier);
    add(
        unlike,
        figures.comparison().contestsOnlyBefore().size(),
        "contest is only in " + earlier,
        "contests are only in " + earlier);
    return unlike.isEmpty() ? "" : Words.and(unlike) + ", and in no change";
  }
}
