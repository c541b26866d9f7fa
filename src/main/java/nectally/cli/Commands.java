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

  /** Returns what makes each command, by its name, in the order of the help. */
  private static Map<String, Supplier<Command>> makers() {
    Map<String, Supplier<Command>> makers = new LinkedHashMap<>();
    makers.put("results", ResultsCommand::new);
    makers.put("check", CheckCommand::new);
    makers.put("match", MatchCommand::new);
    makers.put("trend", TrendCommand::new);
    makers.put("vacancy", VacancyCommand::new);
    makers.put("count", CountCommand::new);
    makers.put("completion", CompletionCommand::new);
    makers.put("prepare", PrepareCommand::new);
    makers.put("help", HelpCommand::new);
    return makers;
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

  /** Returns every command, in the order of the help. */
  static List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (Supplier<Command> maker : makers().values()) {
      all.add(maker.get());
    }
    return all;
  }

  /**
   * Returns the command called {@code name}.
   *
   * @throws Refusal if there is none
   */
  static Command named(String name) throws Refusal {
    Map<String, Supplier<Command>> makers = makers();
    Supplier<Command> command = makers.get(name);
    if (command == null) {
      String meant =
          Nearest.of(name, makers.keySet())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; there are " + String.join(", ", makers.keySet()));
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
    boolean known = !words.isEmpty() && makers().containsKey(words.get(0));
    return known ? PROGRAM + " " + words.get(0) : PROGRAM;
  }

  private static int aboutTheProgram(List<String> words, Console console) throws Refusal {
    if (Command.help().isAmong(words)) {
      return console.print(Help.of(all()));
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
