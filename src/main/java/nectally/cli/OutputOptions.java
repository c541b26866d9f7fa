package nectally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.answer.Report;
import nectally.csv.NamedFile;
import nectally.csv.Nearest;
import nectally.formats.Format;
import nectally.formats.Renderer;
import nectally.model.Election;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.Extent;
import nectally.report.StatedColours;

/** In which format an answer is written, and where to. */
final class OutputOptions implements Group {

  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

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

  private final List<String> tables;
  final Setting<Format> format =
      Setting.word(
          "--format",
          "FORMAT",
          Format.class,
          "table, csv, tsv, json, html, markdown, xlsx, nist or datapackage (default: from the"
              + " ending of -o, else table).");
  final Setting<String> output =
      Setting.text("--output", "FILE", "Write to FILE instead of standard output.").orShort("-o");
  final Setting<String> show;
  final Setting<Integer> decimals =
      Setting.number(
          "--decimals",
          "N",
          0,
          MOST_DECIMALS,
          "Places after the decimal point (default: 1 for people, 4 for machines).");
  final Setting<String> title = Setting.text("--title", "TEXT", "A title above the tables.");
  final Setting<Color> color =
      Setting.word(
          "--color",
          "WHEN",
          Color.class,
          "Colours for people: auto (default: on a terminal, unless NO_COLOR is set), always or"
              + " never.");

  final Setting<String> bars =
      Setting.flag("Draw shares as bars beside tables for people.", "--bars");

  private final ArrangementOptions arrangement = new ArrangementOptions();
  private final DialectOptions dialect = new DialectOptions();

  /** Makes options for a command that can show these tables. */
  OutputOptions(List<String> tables) {
    this.tables = tables;
    show =
        Setting.text("--show", "NAME[,NAME]", "Which tables: " + String.join(", ", tables) + ".")
            .separatedBy(",")
            .offering(tables);
  }

  @Override
  public List<Setting<?>> settings() {
    List<Setting<?>> settings = new ArrayList<>(List.of(format, output, show));
    settings.addAll(arrangement.settings());
    settings.addAll(List.of(decimals, title, color, bars));
    settings.addAll(dialect.settings());
    return settings;
  }

  /**
   * Returns how much of each of so many contests there is room for: more in a page, whose reader
   * can go from a line to what it is about, and in what carries all that a page does.
   *
   * @param parted whether they are seen in parts, by the values of a column
   */
  Extent extent(int contests, boolean parted) {
    boolean page = format() == Format.HTML || format() == Format.JSON;
    return parted ? Extent.LINE : Extent.of(contests, page);
  }

  /**
   * Returns the colours of groups where the format shows or tells them, else none.
   *
   * @param by the column that groups candidates beside their slates; empty for none
   */
  StatedColours colours(List<Election> elections, Optional<String> by) {
    boolean has = format() == Format.HTML || format() == Format.NIST;
    return StatedColours.of(has ? elections : List.of(), by);
  }

  /** Returns how many places after the decimal point the format shows. */
  int decimals() {
    return decimals.or(format().defaultDecimals());
  }

  /** Returns the title, empty for none. */
  String title() {
    return title.or("");
  }

  /** Returns the tables asked for; empty for those that apply. */
  Set<String> asked() {
    return new LinkedHashSet<>(show.values());
  }

  /**
   * Checks what can be checked before anything is read.
   *
   * @param winners whether the command answers with the candidates and winners of one election
   * @throws Refusal if no format is known by the ending of the file, if a table is asked for that
   *     there is not, or several of a format that writes one, or part of what is whole
   */
  void check(boolean winners) throws Refusal {
    if (file().isPresent() && !isNameOfFile(file().get())) {
      throw output.refused(
          Rule.WRONG_VALUE, "expected the name of a file, not " + Shown.quoted(file().get()));
    }
    if (!format.isGiven() && file().isPresent() && Format.ofFile(file().get()).isEmpty()) {
      throw output.refused(
          Rule.UNKNOWN_FORMAT,
          "no format is known by the ending of "
              + file().get()
              + "; there are "
              + String.join(", ", Format.allEndings())
              + " (--format names one for any file)");
    }
    for (String name : show.values()) {
      if (!tables.contains(name)) {
        throw show.refused(
            Rule.UNKNOWN_TABLE,
            "no table is called " + Shown.quoted(name) + Nearest.instead(name, tables));
      }
    }
    dialect.check(format(), format);
    if (format() == Format.NIST) {
      checkWhole(winners);
    }
    int number = asked().size();
    if (format().oneTable() && number > 1) {
      throw show.refused(
          Rule.CONFLICTING_OPTIONS, format().key() + " writes one table, not " + number);
    }
  }

  private static boolean isNameOfFile(String name) {
    try {
      Path path = NamedFile.of(name);
      return !path.toString().isEmpty() && (!name.endsWith("/") || Files.isDirectory(path));
    } catch (InvalidPathException none) {
      return false;
    }
  }

  private void checkWhole(boolean winners) throws Refusal {
    if (!winners) {
      throw format.refused(
          Rule.CONFLICTING_OPTIONS,
          "nist carries the candidates, votes and winners of one election, which results has:"
              + " nec-tally results FILE --format nist");
    }
    for (Setting<?> part : List.of(show, arrangement.top, arrangement.fields)) {
      if (part.isGiven()) {
        throw part.refused(
            Rule.CONFLICTING_OPTIONS, "nist carries every candidate, and no part of a table");
      }
    }
  }

  /**
   * Checks that the file to write is not {@code read}, by whatever name.
   *
   * @param read a file as a user names it, {@code -} for standard input
   * @throws Refusal if they are one regular file
   */
  void keepOff(String read) throws Refusal {
    boolean same;
    try {
      Path written = file().isEmpty() ? STANDARD_OUTPUT : NamedFile.of(file().get());
      Path other = NamedFile.of(read.equals("-") ? "/dev/stdin" : read);
      same =
          Files.isRegularFile(written) && Files.exists(other) && Files.isSameFile(written, other);
    } catch (IOException | InvalidPathException unknown) {
      // Whatever is wrong with either is told when it is opened.
      return;
    }
    if (same) {
      throw output.refused(
          Rule.OUTPUT_IS_READ,
          file().orElse("standard output") + " is a file that is read: " + read);
    }
  }

  /**
   * Writes a report.
   *
   * @return whether somebody read it: false where the reader of a pipe has gone
   * @throws Refusal if it cannot be written; a file that was there before is then as it was
   */
  boolean write(Report answer, Console console) throws Refusal {
    Report report = arrangement.arranged(answer, format().audience());
    List<String> asked = show.values();
    boolean one = format().oneTable() && !asked.isEmpty();
    Optional<Integer> places = decimals.value();
    Renderer renderer =
        format()
            .renderer(
                new Format.Options(
                    places.isPresent() ? OptionalInt.of(places.get()) : OptionalInt.empty(),
                    one ? Optional.of(asked.get(0)) : Optional.empty(),
                    isInColor(),
                    bars.isGiven(),
                    dialect.byteOrderMark.isGiven(),
                    dialect.writeDelimiter.or(",").charAt(0),
                    dialect.writeDecimal.or(".").charAt(0),
                    dialect.date.or(""),
                    dialect.issuer.or(""),
                    widest(console)));
    Optional<String> file = file();
    if (file.isEmpty()) {
      return Output.toStream(renderer, report, console.out());
    }
    Output.toFile(renderer, report, NamedFile.of(file.get()));
    return true;
  }

  /** Returns how wide lines may be: not where they go to a file, or somebody names the columns. */
  private OptionalInt widest(Console console) {
    return file().isPresent() || arrangement.fields.isGiven()
        ? OptionalInt.empty()
        : console.columns();
  }

  private boolean isInColor() {
    return switch (color.or(Color.AUTO)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> file().isEmpty() && Boolean.getBoolean(TERMINAL);
    };
  }

  private Format format() {
    Optional<Format> named = format.value();
    if (named.isPresent()) {
      return named.get();
    }
    return file().flatMap(Format::ofFile).orElse(Format.TABLE);
  }

  /** Returns the file to write to; empty for standard output, whatever it is called. */
  private Optional<String> file() {
    return output.value().filter(name -> !isStandardOutput(name));
  }

  private static boolean isStandardOutput(String name) {
    try {
      return name.equals("-")
          || Descriptor.of(NamedFile.of(name)).filter(Descriptor::isStandardOutput).isPresent();
    } catch (IOException | InvalidPathException other) {
      return false;
    }
  }
}
