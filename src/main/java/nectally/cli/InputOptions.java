package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nectally.input.ElectionReader;
import nectally.input.FieldMapping;
import nectally.input.Reading;
import nectally.input.ReadingOptions;
import nectally.input.UnusableResultsException;
import nectally.model.Election;
import nectally.model.Quota;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** How files are read, the same for the election and the one it is compared with. */
final class InputOptions {

  private final CommandSpec command;
  private final OptionSpec seats =
      Options.number("--seats", "N", "Seats of every contest, whatever the file says.");
  private final OptionSpec quotas =
      Options.values(
          "--quota",
          "QUOTA",
          Quota.class,
          new ParsingConverter<>(Quota::parse),
          "How many winners must have an attribute, whatever the file says: gender:F=3,"
              + " gender:F=50%% (rounded up), region:North|Wales=1..2, gender:M=..3."
              + " Repeat for several.");
  private final OptionSpec only =
      Options.text("--only", "CONTEST", "Keep the contests of this name; * stands for anything.");
  private final OptionSpec per =
      Options.text("--per", "COLUMN", "One result for each value of COLUMN, such as a region.");
  private final OptionSpec mappings =
      Options.values(
          "--map",
          "FIELD=COLUMN",
          FieldMapping.class,
          new ParsingConverter<>(FieldMapping::parse),
          "Read FIELD from COLUMN, or from several joined: contest=council+ward. Repeat for"
              + " several fields.");
  private final OptionSpec columns =
      Options.text(
          "--columns", "NAMES", "The columns of files without a header line: a,b,,c skips one.");
  private final OptionSpec delimiter =
      Options.text("--delimiter", "CHAR", "What stands between cells: , ; | or tab.");
  private final OptionSpec candidates =
      Options.text("--candidates", "FILE", "Join FILE on the candidate or id.");
  private final OptionSpec slates = Options.text("--slates", "FILE", "Join FILE on the slate.");
  private final OptionSpec contests =
      Options.text("--contests", "FILE", "Join FILE on the contest.");
  private final OptionSpec warnOnly =
      Options.texts(
          "--warn", "RULE", "Only warn of an error about contradicting figures, named by its id.");

  InputOptions(CommandSpec command) {
    this.command = command;
    command
        .addOption(seats)
        .addOption(quotas)
        .addOption(only)
        .addOption(per)
        .addOption(mappings)
        .addOption(columns)
        .addOption(delimiter)
        .addOption(candidates)
        .addOption(slates)
        .addOption(contests)
        .addOption(warnOnly);
  }

  /**
   * Reads the election and, if there are files for it, the one that it is compared with.
   *
   * @throws ParameterException if the options contradict each other
   * @throws Refusal with every problem, if any file cannot be used
   */
  Inputs read(List<String> files, List<String> compare, Console console) throws Refusal {
    // Joined files are read again for the compared election.
    int joins = uses(joined()) * (compare.isEmpty() ? 1 : 2);
    if (uses(files) + uses(compare) + joins > 1) {
      throw Options.wrong(command, "standard input (-) can be read once only");
    }
    ReadingOptions options = options();
    List<Diagnostic> problems = new ArrayList<>();
    Set<FieldMapping> unused = new LinkedHashSet<>(options.mappings());
    Optional<Reading> now = read(files, options, console, problems, unused);
    Optional<Reading> before =
        compare.isEmpty() ? Optional.empty() : read(compare, options, console, problems, unused);
    if (!unused.isEmpty()) {
      FieldMapping mapping = unused.iterator().next();
      throw Options.wrong(
          command, "--map: no file has the column of " + mapping.field() + "=" + mapping.source());
    }
    if (!problems.isEmpty() || now.isEmpty()) {
      throw new Refusal(Messages.lines(problems));
    }
    List<Diagnostic> warnings = new ArrayList<>(now.get().warnings());
    List<String> remarks = new ArrayList<>(now.get().remarks());
    before.ifPresent(reading -> warnings.addAll(reading.warnings()));
    before.ifPresent(reading -> remarks.addAll(reading.remarks()));
    Optional<Election> earlier = before.map(Reading::election);
    return new Inputs(now.get().election(), earlier, warnings, remarks);
  }

  private ReadingOptions options() {
    return ReadingOptions.builder()
        .delimiter(delimiter())
        .columns(columns())
        .mappings(Options.values(mappings))
        .candidatesFile(Options.value(candidates))
        .slatesFile(Options.value(slates))
        .contestsFile(Options.value(contests))
        .only(Options.value(only))
        .per(Options.value(per))
        .seats(seats())
        .quotas(Options.values(quotas))
        .warnOnly(rules())
        .build();
  }

  private OptionalInt seats() {
    Optional<Integer> given = Options.value(seats);
    if (given.isPresent() && given.get() < 1) {
      throw Options.wrong(command, "--seats: expected 1 or more, not " + given.get());
    }
    return given.isPresent() ? OptionalInt.of(given.get()) : OptionalInt.empty();
  }

  private List<String> columns() {
    Optional<String> names = Options.value(columns);
    return names.isEmpty() ? List.of() : List.of(names.get().split(",", -1));
  }

  private Optional<Character> delimiter() {
    Optional<String> given = Options.value(delimiter);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String text = given.get().equals("tab") || given.get().equals("\\t") ? "\t" : given.get();
    if (text.length() != 1 || ",;|\t".indexOf(text.charAt(0)) < 0) {
      throw Options.wrong(command, "--delimiter: expected one of , ; | tab, not " + text);
    }
    return Optional.of(text.charAt(0));
  }

  private Set<String> rules() {
    Set<String> ids = new TreeSet<>(Options.values(warnOnly));
    Set<String> known = new TreeSet<>();
    if (!ids.isEmpty()) {
      for (Rule rule : Rule.values()) {
        if (rule.isSoftenable()) {
          known.add(rule.id());
        }
      }
    }
    for (String id : ids) {
      if (!known.contains(id)) {
        throw Options.wrong(
            command, "--warn: expected one of " + String.join(", ", known) + ", not " + id);
      }
    }
    return ids;
  }

  private static Optional<Reading> read(
      List<String> files,
      ReadingOptions options,
      Console console,
      List<Diagnostic> problems,
      Set<FieldMapping> unused) {
    try {
      Reading reading = ElectionReader.read(files, options, console.in());
      unused.retainAll(reading.unusedMappings());
      return Optional.of(reading);
    } catch (UnusableResultsException unusable) {
      problems.addAll(unusable.diagnostics());
      unused.retainAll(unusable.unusedMappings());
      return Optional.empty();
    }
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>();
    for (OptionSpec file : List.of(candidates, slates, contests)) {
      Options.<String>value(file).ifPresent(joined::add);
    }
    return joined;
  }

  private static int uses(List<String> files) {
    int uses = 0;
    for (String file : files) {
      uses += file.equals("-") ? 1 : 0;
    }
    return uses;
  }
}
