package nectally.cli;

import java.util.Optional;

/** The help of the program or of a command, as {@code --help} gives it. */
final class HelpCommand extends Command {

  private final Setting<String> about =
      Setting.arguments("COMMAND", 0, 1, "Whose help to show (default: the program's).");

  HelpCommand() {
    super("help", "[COMMAND]", "Show the help of the program or of a command.");
    add(about);
  }

  @Override
  String example() {
    return "nec-tally help results";
  }

  @Override
  int run(Console console) throws Refusal {
    Optional<String> name = about.value();
    return console.print(
        name.isEmpty() ? Help.of(Commands.all()) : Help.of(Commands.named(name.get())));
  }
}
