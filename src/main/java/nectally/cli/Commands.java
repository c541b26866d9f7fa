package nectally.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program's name, its version and the list of its commands. */
final class Commands implements Runnable {

  private static final int HELP_WIDTH = 96;

  private final CommandSpec command = Options.command(this);

  private Commands() {
    command.name("nec-tally");
    command
        .usageMessage()
        .description("Who won, with what share, and what changed since last time.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Example: nec-tally results 2014.csv --compare 2012.csv",
            "",
            "Exit status: 0 answered, 1 the input cannot be used, 2 wrong usage,",
            "3 answered and a person must decide (a tie, a quota that cannot be met), 70 a fault.");
    Options.addHelp(command);
  }

  /**
   * Returns the command line for {@code args}: where they name a command, that one alone is loaded,
   * so that a start costs what the command uses.
   */
  static CommandLine of(String[] args, Console console) {
    Map<String, Function<Console, CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("results", ResultsCommand::of);
    commands.put("check", CheckCommand::of);
    commands.put("match", MatchCommand::of);
    commands.put("trend", TrendCommand::of);
    commands.put("vacancy", VacancyCommand::of);
    CommandSpec root = new Commands().command;
    String first = args.length == 0 ? "" : args[0];
    for (Map.Entry<String, Function<Console, CommandSpec>> command : commands.entrySet()) {
      if (!commands.containsKey(first) || command.getKey().equals(first)) {
        root.addSubcommand(
            command.getKey(),
            new CommandLine(command.getValue().apply(console), Options.Lists.ONLY));
      }
    }
    return new CommandLine(root, Options.Lists.ONLY)
        .setUsageHelpWidth(HELP_WIDTH)
        .setUsageHelpAutoWidth(false)
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false);
  }

  /** Called where no command is named. */
  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "name a command, such as results");
  }
}
