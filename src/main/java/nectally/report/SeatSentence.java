package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.answer.PeopleText;
import nectally.model.Share;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.Groups;
import nectally.tally.Turnover;
import nectally.tally.seats.SeatChanges;

/** Who has the seats of a decided contest, and who had them, as the start of its headline. */
final class SeatSentence {

  private final ContestFigures figures;
  private final ContestComparison contest;
  private final ContestResult now;
  private final int seats;
  private final List<GroupChange> groups;

  private SeatSentence(ContestFigures figures) {
    this.figures = figures;
    contest = figures.contest();
    now = contest.now();
    seats = now.contest().seats().orElse(0);
    groups = figures.sums();
  }

  /** Returns the clause, without a full stop. */
  static String of(ContestFigures figures) {
    SeatSentence sentence = new SeatSentence(figures);
    return sentence.seats == 1 ? sentence.ofOneSeat() : sentence.ofSeveral();
  }

  /** Returns such as {@code : Left 3, Right 1}, those with most seats first; empty for none. */
  static String seatsOfGroups(ContestFigures figures) {
    List<String> parts = new ArrayList<>();
    for (GroupChange group : bySeats(figures.sums())) {
      parts.add(GroupsTable.nameOf(group) + " " + elected(group));
    }
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private String ofOneSeat() {
    CandidateResult winner = now.elected().get(0);
    Optional<GroupChange> group = groupOf(winner);
    String who =
        Words.name(winner.candidacy())
            + (group.isPresent() ? " (" + group.get().group() + ")" : "");
    String with =
        " with "
            + percent(winner.share())
            + (group.isPresent() ? before(group.get(), group.get().group() + " ") : "")
            + lead();
    Optional<SeatChanges> changes = figures.changes();
    if (changes.isEmpty() || !changes.get().unknown().isEmpty()) {
      return who + " is elected" + with;
    }
    if (group.isEmpty()
        && changes.get().rows().isEmpty()
        && Turnover.of(contest).map(Turnover::surelyReelected).orElse(0) == 0) {
      // One without a group followed another: nobody holds what somebody else held.
      return who + " is elected" + with;
    }
    if (group.isEmpty()) {
      return SeatWords.oneSeat("", who, changes.get().rows()) + with;
    }
    String name = group.get().group();
    return SeatWords.oneSeat(name, name, changes.get().rows())
        + ": "
        + Words.name(winner.candidacy())
        + with;
  }

  private String lead() {
    OptionalLong margin = now.margin();
    Optional<CandidateResult> next = now.firstNotElected();
    if (margin.isEmpty() || next.isEmpty()) {
      return "";
    }
    if (margin.getAsLong() == 0) {
      return ", after an exact tie with " + Words.name(next.get().candidacy());
    }
    return ", "
        + PeopleText.count(margin.getAsLong())
        + " ahead of "
        + Words.name(next.get().candidacy())
        + groupOf(next.get()).map(group -> " (" + group.group() + ")").orElse("");
  }

  private String ofSeveral() {
    Optional<SeatChanges> changes = figures.changes();
    List<GroupChange> holders = bySeats(groups);
    if (holders.isEmpty() || (holders.size() == 1 && holders.get(0).group().isEmpty())) {
      return withoutGroups();
    }
    if (changes.isEmpty() || !changes.get().unknown().isEmpty()) {
      return largest(holders, " win ", " seats") + lastSeat();
    }
    if (changes.get().rows().isEmpty()) {
      return "No seat changes hands: " + largest(holders, " have ", "");
    }
    SeatWords words = SeatWords.of(changes.get().rows());
    Optional<GroupChange> subject = Optional.empty();
    for (GroupChange holder : holders) {
      if (words.subject().equals(Optional.of(holder.group()))) {
        subject = Optional.of(holder);
      }
    }
    return words.text()
        + ": "
        + (subject.isPresent()
            ? elected(subject.get()) + " of " + seats + with(subject.get())
            : largest(holders, " have ", ""));
  }

  private String withoutGroups() {
    CandidateResult first = now.candidates().get(0);
    return Words.name(first.candidacy())
        + " is first with "
        + percent(first.share())
        + "; "
        + now.elected().size()
        + " are elected"
        + lastSeat();
  }

  /** Returns the seats of the group with most of them, or of all that have as many. */
  private String largest(List<GroupChange> holders, String verb, String word) {
    List<String> names = new ArrayList<>();
    int most = elected(holders.get(0));
    for (GroupChange holder : holders) {
      if (elected(holder) == most) {
        names.add(GroupsTable.nameOf(holder));
      }
    }
    return names.size() == 1
        ? names.get(0) + verb + most + " of " + seats + word + with(holders.get(0))
        : Words.and(names) + verb + most + " of " + seats + word + " each";
  }

  private String lastSeat() {
    OptionalLong margin = now.margin();
    return margin.isEmpty() || margin.getAsLong() == 0
        ? ""
        : ", the last of them by "
            + PeopleText.count(margin.getAsLong())
            + " "
            + now.contest().marks().word(margin.getAsLong());
  }

  private String with(GroupChange group) {
    return " with " + percent(group.now().share()) + before(group, "");
  }

  /** Returns the share before, where votes are compared with votes. */
  private String before(GroupChange group, String whose) {
    Optional<Share> share = group.before().flatMap(GroupResult::share);
    if (group.before().isEmpty() || share.isEmpty() || !contest.countsTheSame()) {
      return "";
    }
    String old = figures.view().before();
    return group.before().get().stood()
        ? " ("
            + whose
            + PeopleText.percent(share.get().percent(), SeatWords.DECIMALS)
            + " in "
            + old
            + ")"
        : " (" + whose + "not standing in " + old + ")";
  }

  private String percent(Optional<Share> share) {
    String of = " of the " + now.contest().marks().words();
    return share.isEmpty()
        ? "an unknown share" + of
        : PeopleText.percent(share.get().percent(), SeatWords.DECIMALS) + of;
  }

  /** Returns the group of a candidate; empty for one without a group. */
  private Optional<GroupChange> groupOf(CandidateResult candidate) {
    if (figures.view().by().isEmpty()) {
      return Optional.empty();
    }
    String name = Groups.groupOf(candidate, figures.view().by().get());
    for (GroupChange group : groups) {
      if (group.group().equals(name) && !name.isEmpty()) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** Returns the groups that have seats, most first, else in their order. */
  private static List<GroupChange> bySeats(List<GroupChange> groups) {
    List<GroupChange> holders = new ArrayList<>();
    for (GroupChange group : groups) {
      if (elected(group) > 0) {
        int at = holders.size();
        while (at > 0 && elected(holders.get(at - 1)) < elected(group)) {
          at--;
        }
        holders.add(at, group);
      }
    }
    return holders;
  }

  private static int elected(GroupChange group) {
    return group.now().sure().orElse(0);
  }
}
