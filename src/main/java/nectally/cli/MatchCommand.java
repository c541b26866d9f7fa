package nectally.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nectally.model.Election;
import nectally.report.MatchReport;
import nectally.tally.Groups;
import nectally.tally.matching.Match;
import nectally.tally.matching.MatchRules;
import nectally.tally.matching.Matches;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How the candidates of two files are paired. */
final class MatchCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec files =
      Options.files("2", "The results of two elections, the later one first.");
  private final InputOptions input;
  private final MatchOptions matching;
  private final OutputOptions output;
  private final MessageOptions messages;

  private MatchCommand(Console console) {
    this.console = console;
    command
        .usageMessage()
        .description(
            "How the candidates of two files are paired, and why: by id, alias, name or near name.",
            "Near names, and people in another contest, are listed and not applied.")
        .sortOptions(false);
    command.addPositional(files);
    input = new InputOptions(command);
    matching = new MatchOptions(command);
    output = new OutputOptions(command, "matches");
    messages = new MessageOptions(command);
    Options.addHelp(command);
  }

  /** Returns the command, which says what it has to say to {@code console}. */
  static CommandSpec of(Console console) {
    return new MatchCommand(console).command;
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    output.show(Set.of("matches"));
    MatchRules rules = matching.rules(console);
    List<String> both = Options.values(files);
    Inputs inputs =
        input.read(both.subList(0, 1), both.subList(1, 2), console).with(rules.aliases());
    messages.tell(inputs, console);
    Election now = inputs.now();
    Election before = inputs.before().orElseThrow();
    List<Match> matches = Matches.of(now, before, rules).all();
    messages.tell(
        MatchNotes.of(matches, now, before, Groups.defaultColumn(now, inputs.before())), console);
    output.write(MatchReport.of(output.title(), now.name(), before.name(), matches), console);
    return Status.ANSWERED;
  }
}
