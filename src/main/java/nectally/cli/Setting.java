package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nectally.model.Place;
import nectally.problem.Rule;

/**
 * One option of a command, or the arguments it takes, typed: its names, what help and the shell's
 * completion say of it, how a value is read, and the values that were given.
 *
 * <p>Built by hand: options that are declared by annotations take longer to read than an election
 * takes to count, at every start.
 *
 * @param <T> what a value is
 */
final class Setting<T> {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private List<String> names;
  private final String label;
  private final List<String> description;
  private final Function<String, T> parser;
  private final List<T> values = new ArrayList<>();
  private Rule wrong = Rule.WRONG_VALUE;
  private List<String> offered = List.of();
  private boolean greedy;
  private boolean read;
  private String separator = "";
  private int least;
  private int most = 1;
  private int occurrences;

  private Setting(
      List<String> names, String label, Function<String, T> parser, String... description) {
    this.names = names;
    this.label = label;
    this.parser = parser;
    this.description = List.of(description);
  }

  /** Returns an option without a value. */
  static Setting<String> flag(String description, String... names) {
    return new Setting<>(List.of(names), "", ValueParsers.text(), description);
  }

  /** Returns an option with a text for its value. */
  static Setting<String> text(String name, String label, String... description) {
    return of(name, label, ValueParsers.text(), description);
  }

  /** Returns an option with a whole number of {@code least} to {@code most} for its value. */
  static Setting<Integer> number(
      String name, String label, int least, int most, String... description) {
    return of(name, label, new ValueParsers.Whole(least, most), description)
        .refusedAs(Rule.OUT_OF_RANGE);
  }

  /** Returns an option with one of a few words for its value; {@link #choices} are those. */
  static <E extends Enum<E>> Setting<E> word(
      String name, String label, Class<E> choices, String... description) {
    return of(name, label, new ValueParsers.Words<>(choices), description);
  }

  /**
   * Returns an option with a value that {@code parser} reads.
   *
   * @param parser throws IllegalArgumentException with words for the user
   */
  static <T> Setting<T> of(
      String name, String label, Function<String, T> parser, String... description) {
    return new Setting<>(List.of(name), label, parser, description);
  }

  /**
   * Returns the arguments that are no options, such as files: at least so many, at most so many.
   */
  static Setting<String> arguments(String label, int least, int most, String description) {
    Setting<String> arguments = new Setting<>(List.of(), label, ValueParsers.text(), description);
    arguments.least = least;
    arguments.most = most;
    return arguments;
  }

  /** Returns the files that a command is about, {@code least} or more. */
  static Setting<String> files(int least, String description) {
    return files(least, NO_LIMIT, description);
  }

  /** Returns the files that a command is about, so many. */
  static Setting<String> files(int least, int most, String description) {
    return arguments("FILE", least, most, description).namingFilesToRead();
  }

  /** Returns an option with the name of a file that is read. */
  static Setting<String> file(String name, String... description) {
    return text(name, "FILE", description).namingFilesToRead();
  }

  /** Gives the option a short name too, such as {@code -o}. */
  Setting<T> orShort(String name) {
    names = List.of(name, names.get(0));
    return this;
  }

  /** Says that the values are names of files that are read, which are never written over. */
  Setting<T> namingFilesToRead() {
    read = true;
    return this;
  }

  /** Says which words the shell's completion offers, where any text could be the value. */
  Setting<T> offering(List<String> words) {
    offered = words;
    return this;
  }

  /** Lets the option be given any number of times. */
  Setting<T> repeated() {
    most = NO_LIMIT;
    return this;
  }

  /** Lets the option be given any number of times, each with values between {@code separator}s. */
  Setting<T> separatedBy(String text) {
    separator = text;
    return repeated();
  }

  /** Demands the option, which takes all arguments up to the next option. */
  Setting<T> severalAtOnce() {
    greedy = true;
    least = 1;
    return repeated();
  }

  /** Says which rule a value breaks that cannot be read; without it {@link Rule#WRONG_VALUE}. */
  Setting<T> refusedAs(Rule rule) {
    wrong = rule;
    return this;
  }

  /** Returns the names, with their hyphens; none for arguments. */
  List<String> names() {
    return names;
  }

  /** Returns the name that messages use: the long one, or the label of arguments. */
  String name() {
    return names.isEmpty() ? label : names.get(names.size() - 1);
  }

  /** Returns what stands for a value in help, such as {@code FILE}; empty for a flag. */
  String label() {
    return label;
  }

  /** Returns what help says, a paragraph each. */
  List<String> description() {
    return description;
  }

  /** Returns the words that can be its value, or are offered for it; none where any text can. */
  List<String> choices() {
    return parser instanceof ValueParsers.Words<T> words ? words.all() : offered;
  }

  /** Returns whether a value follows its name. */
  boolean takesValue() {
    return !label.isEmpty();
  }

  /** Returns whether its values are the names of files that are read. */
  boolean isRead() {
    return read;
  }

  /** Returns whether all arguments up to the next option are its values. */
  boolean isGreedy() {
    return greedy;
  }

  /** Returns how often it must be given at least. */
  int least() {
    return least;
  }

  /** Returns how often it can be given at most. */
  int most() {
    return most;
  }

  /** Returns how often it was given. */
  int occurrences() {
    return occurrences;
  }

  /**
   * Takes one more value as it was typed, or that the flag was given.
   *
   * @throws Refusal if it cannot be read, or was given before and can be once only
   */
  void accept(String text) throws Refusal {
    occurrences++;
    if (occurrences == 2 && most == 1 && !names.isEmpty()) {
      throw Refusal.usage(new Place(name()), Rule.GIVEN_TWICE, "can be given once only");
    }
    try {
      for (String part : separator.isEmpty() ? new String[] {text} : text.split(separator, -1)) {
        values.add(parser.apply(part));
      }
    } catch (IllegalArgumentException problem) {
      throw refused(occurrences, wrong, String.valueOf(problem.getMessage()));
    }
  }

  /** Returns whether it was given. */
  boolean isGiven() {
    return occurrences > 0;
  }

  /** Returns whether a flag that is read ahead of all else is given among {@code words}. */
  boolean isAmong(List<String> words) {
    for (String word : words) {
      if (word.equals("--")) {
        return false;
      }
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value that was given first, if any was. */
  Optional<T> value() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** Returns the values that were given, in their order. */
  List<T> values() {
    return values;
  }

  /** Returns the value that was given first, else {@code otherwise}. */
  T or(T otherwise) {
    return values.isEmpty() ? otherwise : values.get(0);
  }

  /** Returns wrong usage: a value that does not make sense, whatever the files hold. */
  Refusal refused(Rule rule, String message) {
    return refused(1, rule, message);
  }

  /** Returns wrong usage for the value given at this place, counted from 1. */
  Refusal refused(int occurrence, Rule rule, String message) {
    return Refusal.usage(place(occurrence), rule, message);
  }

  /** Returns that the input has not what the option, given at this place, asks for. */
  Refusal unusable(int occurrence, Rule rule, String message) {
    return Refusal.unusable(place(occurrence), rule, message);
  }

  /** Returns that the input has not what the option asks for. */
  Refusal unusable(Rule rule, String message) {
    return unusable(1, rule, message);
  }

  private Place place(int occurrence) {
    return new Place(name(), most == 1 || names.isEmpty() ? 0 : occurrence);
  }
}
