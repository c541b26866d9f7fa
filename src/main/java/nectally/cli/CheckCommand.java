package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.csv.InputFile;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.problem.Rule;
import nectally.report.CheckReport;
import nectally.report.StageCheckReport;
import nectally.report.TableName;
import nectally.tally.Comparison;
import nectally.tally.ShareOf;
import nectally.tally.checking.ChangeOf;
import nectally.tally.checking.Check;
import nectally.tally.checking.Checking;
import nectally.tally.checking.Figure;
import nectally.transferable.StageCheck;

/** Whether the figures that a file publishes follow from its votes. */
final class CheckCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(1, "Results as CSV, - for standard input; several files are one election.");
  private final Setting<ChangeOf> changeOf =
      Setting.word(
          "--change-of",
          "WHOSE",
          ChangeOf.class,
          "Whose change is published: candidate or slate (default: slate where a contest has one",
          "seat, else candidate).");
  private final StageChecking stages = new StageChecking(input, counting, matching);

  private final Setting<ShareOf> shareOf =
      Setting.word(
          "--share-of",
          "WHOLE",
          ShareOf.class,
          "What published shares are of: votes, ballots or total, as in results (default:"
              + " whichever",
          "fits the most of a file's shares).");

  CheckCommand() {
    super(
        "check",
        "FILE... [--compare FILE]... [OPTION]...",
        TableName.keys(TableName.Answer.CHECK),
        "Whether the figures that a file publishes follow from its votes.",
        "Recomputes every elected mark, rank, share, change and total, and lists each that"
            + " differs. Ends with status 3 where one does. A stage table of a transferable vote is"
            + " held to the ballots (--ballots).");
    add(files, compare, changeOf, shareOf);
    add(stages, input, matching, counting, output, messages);
  }

  @Override
  String example() {
    return "nec-tally check 2014.csv --compare 2012.csv";
  }

  @Override
  int answer(Console console) throws Refusal {
    if (stages.ballots.isGiven()) {
      return stages(console);
    }
    stages.refuseWithoutBallots();
    if (counting.isDeclared()) {
      throw counting.winners.refused(
          Rule.CONFLICTING_OPTIONS, "check counts the votes, so as to check the marks");
    }
    Inputs inputs = read(files.values(), compare.values(), console);
    messages.tellInOneLine(inputs.files(), console);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    Comparison comparison = compare(inputs, shareOf.or(ShareOf.VOTES), notes, console);
    Check check = Checking.of(comparison, changeOf.value(), shareOf.value());
    notes.addAll(notes(inputs, check, shareOf.value()));
    messages.tell(notes, console);
    Optional<String> compared = inputs.before().map(Election::name);
    Report report = CheckReport.of(output.title(), inputs.now().name(), compared, check);
    return write(report.with(inputs.files()), !check.differences().isEmpty(), console);
  }

  /** Holds a stage table to the ballots. */
  private int stages(Console console) throws Refusal {
    Set<Setting<?>> others = new LinkedHashSet<>(List.of(files));
    others.addAll(output.settings());
    others.addAll(messages.settings());
    stages.refuseOthers(settings(), others);
    StageCheck check = stages.check(files.values(), messages, console);
    String election = InputFile.baseName(stages.ballots.values().get(0));
    Report report = StageCheckReport.of(output.title(), election, check);
    return write(report, !check.differences().isEmpty(), console);
  }

  /** Returns what could not be checked, and which option would help. */
  private List<String> notes(Inputs inputs, Check check, Optional<ShareOf> shareOf) {
    List<String> notes = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      int number = check.unknown().getOrDefault(figure, 0);
      if (number > 0) {
        notes.add(
            PeopleText.count(number)
                + " "
                + figure.words(number)
                + " not checked: "
                + why(figure, inputs, check, shareOf));
      }
    }
    List<String> byArea = byArea(inputs.now());
    if (!byArea.isEmpty()) {
      notes.add(
          "areas of "
              + PeopleText.listed(byArea)
              + " publish figures of their own, which are not checked here; --per says of which"
              + " column they are");
    }
    if (check.figures() == 0 && notes.isEmpty()) {
      notes.add(
          "no figure of a whole contest is published: elected, rank, share, change or total;"
              + " figures of single areas are checked with --per");
    }
    return notes;
  }

  private String why(Figure figure, Inputs inputs, Check check, Optional<ShareOf> shareOf) {
    if (figure == Figure.ELECTED && counting.isOfFirstPreferences(inputs.now())) {
      return "first preferences alone elect nobody (--ballots holds a stage table to the ballots)";
    }
    if (figure == Figure.ELECTED) {
      return hasSeats(inputs.now())
          ? "votes are unknown"
          : "the seats are stated nowhere (--seats says how many)";
    }
    if (figure == Figure.SHARE && shareOf.equals(Optional.of(ShareOf.TOTAL))) {
      return "no total is stated";
    }
    if (figure != Figure.CHANGE) {
      return "votes are unknown";
    }
    if (inputs.before().isEmpty()) {
      return "they need the earlier election (--compare)";
    }
    return check.strangers().isEmpty()
        ? "the contest is not in the compared election"
        : "nobody of this name stood in the contest before: "
            + PeopleText.listed(check.strangers())
            + " (--aliases can say who is who)";
  }

  /** Returns the contests in which areas have figures of their own. */
  private static List<String> byArea(Election election) {
    List<String> contests = new ArrayList<>();
    for (Contest contest : election.contests()) {
      if (contest.candidacies().stream().anyMatch(each -> each.published().areByArea())) {
        contests.add(contest.name());
      }
    }
    return contests;
  }

  private static boolean hasSeats(Election election) {
    for (Contest contest : election.contests()) {
      boolean marked = contest.candidacies().stream().anyMatch(CheckCommand::isMarked);
      if (marked && contest.seats().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarked(Candidacy candidacy) {
    return candidacy.declaredElected().isPresent();
  }
}
