package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.input.Diagnostic;
import nectally.input.ElectionReader;
import nectally.input.Reading;
import nectally.input.ReadingOptions;
import nectally.input.UnusableInputException;
import nectally.model.Election;
import nectally.model.Quota;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How files are read, the same for the election and the one it is compared with. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--seats",
      paramLabel = "N",
      description = "Seats of every contest, whatever the file says.")
  private @Nullable Integer seats;

  @Option(
      names = "--quota",
      paramLabel = "QUOTA",
      converter = QuotaConverter.class,
      description = {
        "How many winners must have an attribute, whatever the file says:",
        "gender:F=3, gender:F=50%% (rounded up), region:North|Wales=1..2 or gender:M=..3.",
        "Repeat for several."
      })
  private List<Quota> quotas = List.of();

  /**
   * Reads the election and, if there are files for it, the one that it is compared with.
   *
   * @throws ParameterException if the options contradict each other
   * @throws Refusal with every problem, if any file cannot be used
   */
  Inputs read(List<String> files, List<String> compare, Console console) throws Refusal {
    if (seats != null && seats < 1) {
      throw wrong("--seats: expected 1 or more, not " + seats);
    }
    if (uses(files) + uses(compare) > 1) {
      throw wrong("standard input (-) can be read once only");
    }
    ReadingOptions options = options();
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Reading> now = read(files, options, console, problems);
    Optional<Reading> before =
        compare.isEmpty() ? Optional.empty() : read(compare, options, console, problems);
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
        .seats(seats == null ? OptionalInt.empty() : OptionalInt.of(seats))
        .quotas(quotas)
        .build();
  }

  private static Optional<Reading> read(
      List<String> files, ReadingOptions options, Console console, List<Diagnostic> problems) {
    try {
      return Optional.of(ElectionReader.read(files, options, console.in()));
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.diagnostics());
      return Optional.empty();
    }
  }

  private static int uses(List<String> files) {
    int uses = 0;
    for (String file : files) {
      uses += file.equals("-") ? 1 : 0;
    }
    return uses;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
