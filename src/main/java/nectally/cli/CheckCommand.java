package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nectally.answer.PeopleText;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.report.CheckReport;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;
import nectally.tally.checking.ChangeOf;
import nectally.tally.checking.Check;
import nectally.tally.checking.Checking;
import nectally.tally.checking.Figure;
import nectally.tally.matching.MatchRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Whether the figures that a file publishes follow from its votes. */
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec files =
      Options.files(
          "1..*", "Results as CSV, - for standard input; several files are one election.");
  private final OptionSpec compare =
      Options.texts(
          "--compare", "FILE", "The earlier election that published changes are from; repeatable.");
  private final OptionSpec changeOf =
      Options.word(
          "--change-of",
          "WHOSE",
          ChangeOf.class,
          "Whose change is published: candidate or slate (default: slate where a contest has one",
          "seat, else candidate).");
  private final InputOptions input;
  private final MatchOptions matching;
  private final CountingOptions counting;
  private final OutputOptions output;
  private final MessageOptions messages;

  private CheckCommand(Console console) {
    this.console = console;
    command
        .usageMessage()
        .description(
            "Whether the figures that a file publishes follow from its votes.",
            "Recomputes every elected mark, rank, share, change and total, and lists each that",
            "differs. Ends with status 3 where one does.")
        .sortOptions(false);
    command.addPositional(files).addOption(compare).addOption(changeOf);
    input = new InputOptions(command);
    matching = new MatchOptions(command);
    counting = new CountingOptions(command);
    output = new OutputOptions(command, "differences");
    messages = new MessageOptions(command);
    Options.addHelp(command);
  }

  /** Returns the command, which says what it has to say to {@code console}. */
  static CommandSpec of(Console console) {
    return new CheckCommand(console).command;
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    output.show(Set.of("differences"));
    MatchRules rules = matching.rules(console);
    Inputs inputs =
        input.read(Options.values(files), Options.values(compare), console).with(rules.aliases());
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    ElectionResult now = counting.count(inputs.now(), notes, console);
    if (now.rules().declared()) {
      throw Options.wrong(command, "--winners: check counts the votes, so as to check the marks");
    }
    Comparison comparison =
        inputs.before().isEmpty()
            ? Comparison.alone(now)
            : Comparison.of(now, counting.countCompared(inputs.before().get()), rules);
    Check check = Checking.of(comparison, Options.value(changeOf));
    notes.addAll(notes(inputs, check));
    messages.tell(notes, console);
    Optional<String> compared = inputs.before().map(Election::name);
    boolean read =
        output.write(CheckReport.of(output.title(), inputs.now().name(), compared, check), console);
    return read && !check.differences().isEmpty() ? Status.DECISION : Status.ANSWERED;
  }

  /** Returns what could not be checked, and which option would help. */
  private static List<String> notes(Inputs inputs, Check check) {
    List<String> notes = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      int number = check.unknown().getOrDefault(figure, 0);
      if (number > 0) {
        notes.add(
            PeopleText.count(number)
                + " "
                + figure.words(number)
                + " not checked: "
                + why(figure, inputs, check));
      }
    }
    if (check.figures() == 0 && notes.isEmpty()) {
      notes.add(
          "no figure of a whole contest is published: elected, rank, share, change or total; figures"
              + " of single areas are checked with --per");
    }
    return notes;
  }

  private static String why(Figure figure, Inputs inputs, Check check) {
    if (figure == Figure.ELECTED) {
      return hasSeats(inputs.now())
          ? "votes are unknown"
          : "the seats are stated nowhere (--seats says how many)";
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
            + Messages.listed(check.strangers())
            + " (--aliases can say who is who)";
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
