package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nectally.csv.Nearest;
import nectally.model.Place;
import nectally.problem.Rule;

/** The list of commands; the one that is named is the only one that is made. */
final class Commands {

  /** The name of the program. */
  static final String PROGRAM = "nec-tally";

  private Commands() {}

  /** Returns every command with its name, in the order of the help. */
  private static Map<String, Supplier<Command>> all() {
    Map<String, Supplier<Command>> all = new LinkedHashMap<>();
    all.put("results", ResultsCommand::new);
    all.put("check", CheckCommand::new);
    all.put("match", MatchCommand::new);
    all.put("trend", TrendCommand::new);
    all.put("vacancy", VacancyCommand::new);
    return all;
  }

  /**
   * Runs the command that {@code words} name, or prints its help or the version.
   *
   * @return one of {@link Status}
   * @throws Refusal if there is no answer
   */
  static int run(List<String> words, Console console) throws Refusal {
    if (words.isEmpty()) {
      throw Refusal.usage(
          new Place(PROGRAM), Rule.UNKNOWN_COMMAND, "name a command, such as results");
    }
    String first = words.get(0);
    if (first.startsWith("-") && first.length() > 1) {
      return aboutTheProgram(words, console);
    }
    Command command = named(first);
    List<String> rest = words.subList(1, words.size());
    Optional<String> text = command.text(rest);
    if (text.isPresent()) {
      return console.print(text.get());
    }
    Arguments.read(rest, command);
    return command.run(console);
  }

  /**
   * Returns the command called {@code name}.
   *
   * @throws Refusal if there is none
   */
  static Command named(String name) throws Refusal {
    Map<String, Supplier<Command>> all = all();
    Supplier<Command> command = all.get(name);
    if (command == null) {
      String meant =
          Nearest.of(name, all.keySet())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; there are " + String.join(", ", all.keySet()));
      throw Refusal.usage(
          new Place(PROGRAM),
          Rule.UNKNOWN_COMMAND,
          "no command is called \"" + name + "\"" + meant);
    }
    return command.get();
  }

  /**
   * Returns whose help says how {@code words} should have been: the command's, or the program's.
   */
  static String whoseHelp(List<String> words) {
    boolean known = !words.isEmpty() && all().containsKey(words.get(0));
    return known ? PROGRAM + " " + words.get(0) : PROGRAM;
  }

  private static int aboutTheProgram(List<String> words, Console console) throws Refusal {
    if (Command.help().isAmong(words)) {
      List<Command> commands = new ArrayList<>();
      all().values().forEach(command -> commands.add(command.get()));
      return console.print(Help.of(commands));
    }
    if (Command.version().isAmong(words)) {
      return console.print(Version.text());
    }
    throw Refusal.usage(
        new Place(words.get(0)),
        Rule.UNKNOWN_OPTION,
        "name a command first, such as " + PROGRAM + " results");
  }
}
