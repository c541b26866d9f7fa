package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Place;

/**
 * A command: its name, its options and what it does.
 *
 * <p>A command is one class, which adds its settings in its constructor in the order of the help,
 * and one line in {@link Commands}. Those that write a report extend {@link ReportCommand}, those
 * that read results {@link ElectionCommand}.
 */
abstract class Command {

  private final String name;
  private final String usage;
  private final List<String> description;
  private final List<Setting<?>> settings = new ArrayList<>();
  private final List<String> optionFiles = new ArrayList<>();
  private final Setting<String> help = help();
  private final Setting<String> version = version();

  /**
   * Starts a command without options.
   *
   * @param name what a user types, such as {@code results}
   * @param usage what follows the name, such as {@code FILE... [OPTION]...}
   * @param description one sentence that ends with a period, which stands in the list of commands,
   *     and further lines for the help
   */
  Command(String name, String usage, String... description) {
    this.name = name;
    this.usage = usage;
    this.description = List.of(description);
  }

  /**
   * Answers.
   *
   * @return one of {@link Status}
   * @throws Refusal if there is no answer
   */
  abstract int run(Console console) throws Refusal;

  /**
   * Returns the text to print in place of an answer, where an option among {@code words} asks for
   * it, whatever else they say.
   */
  Optional<String> text(List<String> words) {
    if (help.isAmong(words)) {
      return Optional.of(Help.of(this));
    }
    return version.isAmong(words) ? Optional.of(Version.text()) : Optional.empty();
  }

  /** Returns a worked example for the help; empty for none. */
  String example() {
    return "";
  }

  /** Returns the option that asks for help. */
  static Setting<String> help() {
    return Setting.flag("Show this help.", "-h", "--help");
  }

  /** Returns the option that asks for the version. */
  static Setting<String> version() {
    return Setting.flag("Show the version.", "-V", "--version");
  }

  /** Adds options after those that were added before. */
  final void add(Setting<?>... added) {
    settings.addAll(List.of(added));
  }

  /** Adds all options of each group. */
  final void add(Group... groups) {
    for (Group group : groups) {
      settings.addAll(group.settings());
    }
  }

  /** Returns what a user types, {@code results}. */
  final String name() {
    return name;
  }

  /** Returns the name as messages say it, {@code nec-tally results}. */
  final String fullName() {
    return Commands.PROGRAM + " " + name;
  }

  /** Returns the place of what is wrong with the words behind the name as a whole. */
  final Place place() {
    return new Place(fullName());
  }

  /** Returns what follows the name in the help. */
  final String usage() {
    return usage;
  }

  /** Returns what the help says of the command, a line each. */
  final List<String> description() {
    return description;
  }

  /** Notes the name of a file from which options were read. */
  final void hasOptionsFrom(String file) {
    optionFiles.add(file);
  }

  /** Returns the files from which options were read. */
  final List<String> optionFiles() {
    return optionFiles;
  }

  /** Returns all options and arguments in the order of the help. */
  final List<Setting<?>> settings() {
    List<Setting<?>> all = new ArrayList<>(settings);
    all.add(help);
    all.add(version);
    return all;
  }
}
