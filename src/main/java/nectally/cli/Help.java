package nectally.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command says of itself, laid out by picocli, which is loaded for this alone.
 *
 * <p>The same settings that {@link Arguments} reads are described.
 */
final class Help {

  private static final int WIDTH = 80;

  private Help() {}

  /** Returns the help of one command. */
  static String of(Command command) {
    return commandLine(spec(command)).getUsageMessage();
  }

  /** Returns the help of the program, which lists its commands. */
  static String of(List<Command> commands) {
    CommandSpec root = CommandSpec.wrapWithoutInspection(null, Lists.ONLY).name(Commands.PROGRAM);
    root.usageMessage()
        .description("Who won, with what share, and what changed since last time.")
        .customSynopsis(Commands.PROGRAM + " [-hV] COMMAND")
        .footer(
            "",
            "Example: nec-tally results 2014.csv --compare 2012.csv",
            "",
            "Exit status: 0 answered, 1 the input cannot be used, 2 wrong usage,",
            "3 answered and a person must decide (a tie, a quota that cannot be met),",
            "70 a fault of the program.");
    root.add(argument(Command.help())).add(argument(Command.version()));
    for (Command command : commands) {
      root.addSubcommand(command.name(), new CommandLine(spec(command), Lists.ONLY));
    }
    return commandLine(root).getUsageMessage();
  }

  private static CommandLine commandLine(CommandSpec spec) {
    return new CommandLine(spec, Lists.ONLY).setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
  }

  /** Returns how picocli describes a command. */
  static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(null, Lists.ONLY);
    spec.name(command.fullName())
        .usageMessage()
        .customSynopsis(command.fullName() + " " + command.usage())
        .description(command.description().toArray(String[]::new))
        .sortOptions(false);
    for (Setting<?> setting : command.settings()) {
      spec.add(argument(setting));
    }
    if (!command.example().isEmpty()) {
      spec.usageMessage().footer("", "Example: " + command.example());
    }
    return spec;
  }

  private static ArgSpec argument(Setting<?> setting) {
    return setting.names().isEmpty() ? positional(setting) : option(setting);
  }

  private static PositionalParamSpec positional(Setting<?> setting) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(syntax(setting))
        .hideParamSyntax(true)
        .description(description(setting))
        .required(setting.least() > 0)
        .arity(arity(setting))
        .build();
  }

  /** Returns {@code FILE...}, {@code FILE FILE} or {@code [COMMAND]}. */
  private static String syntax(Setting<?> arguments) {
    if (arguments.most() == Integer.MAX_VALUE) {
      return arguments.label() + "...";
    }
    return arguments.least() == 0
        ? "[" + arguments.label() + "]"
        : String.join(" ", Collections.nCopies(arguments.most(), arguments.label()));
  }

  private static OptionSpec option(Setting<?> setting) {
    OptionSpec.Builder option =
        OptionSpec.builder(setting.names().toArray(String[]::new))
            .description(description(setting))
            .required(setting.least() > 0);
    if (!setting.takesValue()) {
      return option.type(boolean.class).build();
    }
    return option
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(setting.label())
        .arity(setting.isGreedy() ? arity(setting) : "1")
        .completionCandidates(setting.choices())
        .build();
  }

  private static String arity(Setting<?> setting) {
    int most = setting.most();
    return setting.least() + ".." + (most == Integer.MAX_VALUE ? "*" : String.valueOf(most));
  }

  /** Percent signs would be read as in String.format. */
  private static String[] description(Setting<?> setting) {
    return setting.description().stream()
        .map(text -> text.replace("%", "%%"))
        .toArray(String[]::new);
  }

  /**
   * Makes the lists of repeated options, which is all that is made here; picocli's own factory
   * looks for a class of Groovy in every jar.
   */
  private enum Lists implements IFactory {
    /** The only one. */
    ONLY;

    @Override
    public <K> K create(Class<K> type) {
      Collection<?> values =
          type.isAssignableFrom(ArrayList.class) ? new ArrayList<>() : new LinkedHashSet<>();
      return type.cast(values);
    }
  }
}
