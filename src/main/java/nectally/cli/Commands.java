package nectally.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name, its version and the list of its commands. */
@Command(
    name = "nec-tally",
    description = "Who won, with what share, and what changed since last time.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: nec-tally results 2014.csv --compare 2012.csv",
      "",
      "Exit status: 0 answered, 1 the input cannot be used, 2 wrong usage,",
      "3 answered and a person must decide (a tie, a quota that cannot be met), 70 a fault."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Commands implements Runnable {

  @Spec private CommandSpec spec;

  private Commands() {}

  /**
   * Returns the command line for {@code args}: where they name a command, that one alone is loaded,
   * since reading the options of all takes longer than counting an election.
   */
  static CommandLine of(String[] args, Console console) {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("results", ResultsCommand::new);
    commands.put("vacancy", VacancyCommand::new);
    CommandLine line = new CommandLine(new Commands());
    String first = args.length == 0 ? "" : args[0];
    for (Map.Entry<String, Function<Console, Object>> command : commands.entrySet()) {
      if (!commands.containsKey(first) || command.getKey().equals(first)) {
        line.addSubcommand(command.getKey(), command.getValue().apply(console));
      }
    }
    return line.setUsageHelpWidth(96)
        .setUsageHelpAutoWidth(false)
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false);
  }

  /** Called where no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as results");
  }
}
