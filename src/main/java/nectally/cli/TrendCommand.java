package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nectally.model.Attributes;
import nectally.report.TrendReport;
import nectally.tally.ElectionResult;
import nectally.tally.SlateMethod;
import nectally.tally.trend.Trend;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Groups and candidates over several elections. */
final class TrendCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec command = Options.command(this);
  private final PositionalParamSpec files =
      Options.files("2..*", "Results as CSV, a file for each election, oldest first.");
  private final OptionSpec labels =
      OptionSpec.builder("--labels")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .splitRegex(",")
          .arity("1")
          .paramLabel("NAME,NAME...")
          .description("What to call the elections, such as 2012,2014 (default: the files).")
          .build();
  private final OptionSpec by =
      Options.text(
          "--by",
          "COLUMN",
          "Group candidates by COLUMN (default: bloc where every file has it, or slate).");
  private final OptionSpec slates =
      Options.word(
          "--slate-method",
          "METHOD",
          SlateMethod.class,
          "What a group's share is: sum of its votes (default), mean or top.");
  private final InputOptions input;
  private final CountingOptions counting;
  private final OutputOptions output;
  private final MessageOptions messages;

  private TrendCommand(Console console) {
    this.console = console;
    command
        .usageMessage()
        .description("Groups and candidates over three or more elections, oldest first.")
        .sortOptions(false);
    command.addPositional(files).addOption(labels).addOption(by).addOption(slates);
    input = new InputOptions(command);
    counting = new CountingOptions(command);
    output = new OutputOptions(command, "Which tables: groups, candidates.");
    messages = new MessageOptions(command);
    Options.addHelp(command);
  }

  /** Returns the command, which says what it has to say to {@code console}. */
  static CommandSpec of(Console console) {
    return new TrendCommand(console).command;
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    List<String> paths = Options.values(files);
    List<String> given = Options.values(labels);
    if (!given.isEmpty() && given.size() != paths.size()) {
      throw Options.wrong(
          command,
          "--labels: expected " + paths.size() + ", one for each file, not " + given.size());
    }
    Set<String> show = output.show(TrendReport.TABLES);
    List<ElectionResult> elections = read(paths);
    List<String> names = given.isEmpty() ? names(elections) : given;
    if (new LinkedHashSet<>(names).size() < names.size()) {
      throw Options.wrong(
          command, "two elections are called the same; tell them apart with --labels");
    }
    Optional<String> column = Options.<String>value(by).or(() -> column(elections));
    SlateMethod method = Options.<SlateMethod>value(slates).orElse(SlateMethod.SUM);
    Trend trend = Trend.of(elections, column, method);
    output.write(TrendReport.of(trend, output.title(), names, column, show), console);
    return Status.ANSWERED;
  }

  /** Reads and counts every file, so that the problems of all are listed. */
  private List<ElectionResult> read(List<String> paths) throws Refusal {
    List<ElectionResult> elections = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String path : paths) {
      try {
        Inputs inputs = input.read(List.of(path), List.of(), console);
        messages.tell(inputs, console);
        elections.add(counting.countCompared(inputs.now()));
      } catch (Refusal refusal) {
        problems.addAll(refusal.lines());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return elections;
  }

  private static List<String> names(List<ElectionResult> elections) {
    return elections.stream().map(election -> election.election().name()).toList();
  }

  private static Optional<String> column(List<ElectionResult> elections) {
    if (elections.stream().allMatch(election -> election.election().has(Attributes.BLOC))) {
      return Optional.of(Attributes.BLOC);
    }
    return elections.stream().anyMatch(election -> election.election().has(Attributes.SLATE))
        ? Optional.of(Attributes.SLATE)
        : Optional.empty();
  }
}
