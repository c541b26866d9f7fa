package nectally.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * Builds options by hand.
 *
 * <p>Options that are declared by annotations take longer to read than an election takes to count,
 * at every start.
 */
final class Options {

  private Options() {}

  /** Returns a command that runs {@code action}, without options. */
  static CommandSpec command(Object action) {
    return CommandSpec.wrapWithoutInspection(action, Lists.ONLY);
  }

  /**
   * Makes the lists and sets of repeated options, which is all that is made here; picocli's own
   * factory looks for a class of Groovy in every jar when the program starts.
   */
  enum Lists implements IFactory {
    /** The only one. */
    ONLY;

    @Override
    public <K> K create(Class<K> type) {
      Collection<?> values =
          type.isAssignableFrom(ArrayList.class) ? new ArrayList<>() : new LinkedHashSet<>();
      return type.cast(values);
    }
  }

  /** Returns an option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description).build();
  }

  /** Starts an option that takes a value. */
  private static OptionSpec.Builder named(String name, String label, String... description) {
    return OptionSpec.builder(name).paramLabel(label).description(description);
  }

  /** Returns an option with a text for its value. */
  static OptionSpec text(String name, String label, String... description) {
    return named(name, label, description).type(String.class).build();
  }

  /** Returns an option with a whole number for its value. */
  static OptionSpec number(String name, String label, String... description) {
    return named(name, label, description).type(Integer.class).build();
  }

  /** Returns an option with one of a few words for its value. */
  static <E extends Enum<E>> OptionSpec word(
      String name, String label, Class<E> choices, String... description) {
    return value(name, label, choices, new WordConverter<>(choices), description);
  }

  /** Returns an option with a value that {@code converter} reads. */
  static <T> OptionSpec value(
      String name,
      String label,
      Class<T> type,
      ITypeConverter<T> converter,
      String... description) {
    return named(name, label, description).type(type).converters(converter).build();
  }

  /** Returns an option that may be repeated, each time with one text. */
  static OptionSpec texts(String name, String label, String... description) {
    return named(name, label, description)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .build();
  }

  /**
   * Returns an option that may be repeated, each time with a value that {@code converter} reads.
   */
  static <T> OptionSpec values(
      String name,
      String label,
      Class<T> type,
      ITypeConverter<T> converter,
      String... description) {
    return named(name, label, description)
        .type(List.class)
        .auxiliaryTypes(type)
        .converters(converter)
        .arity("1")
        .build();
  }

  /** Returns the files that a command is about. */
  static PositionalParamSpec files(String arity, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity(arity)
        .required(true)
        .paramLabel("FILE")
        .description(description)
        .build();
  }

  /** Returns the value that was given, if any was. */
  static <T> Optional<T> value(ArgSpec argument) {
    T value = argument.getValue();
    return Optional.ofNullable(value);
  }

  /** Returns the values that were given, none where the option was not. */
  static <T> List<T> values(ArgSpec argument) {
    List<T> values = argument.getValue();
    return values == null ? List.of() : values;
  }

  /** Returns whether a flag was given. */
  static boolean isSet(OptionSpec flag) {
    return Options.<Boolean>value(flag).orElse(false);
  }

  /** Returns wrong usage of {@code command}, with words for the user. */
  static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Adds what every command can say of itself. */
  static void addHelp(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Show the version.")
            .build());
    command.versionProvider(new Version());
  }
}
