package nectally.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nectally.answer.Report;
import nectally.formats.Format;
import nectally.formats.Renderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** In which format an answer is written, and where to. */
final class OutputOptions {

  private static final int MOST_DECIMALS = 20;

  /** By this the launcher says that standard output is a terminal that may have colours. */
  private static final String TERMINAL = "nectally.terminal";

  /** When people see colours. */
  enum Color {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Whatever the output is. */
    ALWAYS,
    /** On no terminal. */
    NEVER
  }

  private final CommandSpec command;
  private final OptionSpec format;
  private final OptionSpec output;
  private final OptionSpec show;
  private final OptionSpec decimals;
  private final OptionSpec title;
  private final OptionSpec color =
      Options.word(
          "--color",
          "WHEN",
          Color.class,
          "Colours for people: auto (default: on a terminal, unless NO_COLOR is set), always or"
              + " never.");

  /** Adds the options to {@code command}; {@code tables} tell a user which there are to show. */
  OutputOptions(CommandSpec command, String tables) {
    this.command = command;
    format =
        Options.word(
            "--format",
            "FORMAT",
            Format.class,
            "table, csv, tsv or json (default: from the ending of -o, else table).");
    output =
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Write to FILE instead of standard output.")
            .build();
    show =
        OptionSpec.builder("--show")
            .type(Set.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .arity("1")
            .paramLabel("NAME")
            .description(tables)
            .build();
    decimals =
        Options.number(
            "--decimals",
            "N",
            "Places after the decimal point (default: 1 for people, 4 for machines).");
    title = Options.text("--title", "TEXT", "A title above the tables.");
    command
        .addOption(format)
        .addOption(output)
        .addOption(show)
        .addOption(decimals)
        .addOption(title)
        .addOption(color);
  }

  /** Returns whether people will read the answer, and no machine. */
  boolean isForPeople() {
    return format() == Format.TABLE;
  }

  /** Returns how many places after the decimal point the format shows. */
  int decimals() {
    return Options.<Integer>value(decimals).orElse(format().defaultDecimals());
  }

  /** Returns the title, empty for none. */
  String title() {
    return Options.<String>value(title).orElse("");
  }

  /**
   * Returns the tables asked for; empty for those that apply.
   *
   * @throws ParameterException if one is not among {@code known}, or several are asked of a format
   *     that writes one
   */
  Set<String> show(Set<String> known) {
    Set<String> asked = asked();
    for (String name : asked) {
      if (!known.contains(name)) {
        throw Options.wrong(
            command,
            "--show: no table \""
                + name
                + "\"; there are "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
    if (format().oneTable() && asked.size() > 1) {
      throw Options.wrong(
          command, "--show: " + name(format()) + " writes one table, not " + asked.size());
    }
    return asked;
  }

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws ParameterException if the number of decimals is out of range
   */
  void check() {
    int places = Options.<Integer>value(decimals).orElse(0);
    if (places < 0 || places > MOST_DECIMALS) {
      throw Options.wrong(
          command, "--decimals: expected 0 to " + MOST_DECIMALS + ", not " + places);
    }
  }

  /**
   * Writes a report.
   *
   * @return whether somebody read it: false where the reader of a pipe has gone
   * @throws Refusal if it cannot be written; a file that was there before is then as it was
   */
  boolean write(Report report, Console console) throws Refusal {
    Optional<String> table = format().oneTable() ? asked().stream().findFirst() : Optional.empty();
    Optional<Integer> places = Options.value(decimals);
    Renderer renderer =
        format()
            .renderer(
                new Format.Options(
                    places.isPresent() ? OptionalInt.of(places.get()) : OptionalInt.empty(),
                    table,
                    isInColor()));
    Optional<String> file = Options.value(output);
    if (file.isEmpty()) {
      return Output.toStream(renderer, report, console.out());
    }
    Output.toFile(renderer, report, Path.of(file.get()));
    return true;
  }

  private boolean isInColor() {
    return switch (Options.<Color>value(color).orElse(Color.AUTO)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> Options.value(output).isEmpty() && Boolean.getBoolean(TERMINAL);
    };
  }

  private Set<String> asked() {
    return Options.<Set<String>>value(show).orElse(Set.of());
  }

  private Format format() {
    Optional<Format> named = Options.value(format);
    if (named.isPresent()) {
      return named.get();
    }
    String name = Options.<String>value(output).orElse("").toLowerCase(Locale.ROOT);
    for (Format known : Format.values()) {
      if (name.endsWith("." + name(known))) {
        return known;
      }
    }
    return Format.TABLE;
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
