package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import nectally.input.Diagnostic;
import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class MessageOptions {

  /** How many warnings are listed before the rest is counted. */
  static final int MOST = 20;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say how the files were read.")
  private boolean verbose;

  @Option(names = "--strict", description = "Treat warnings about the files as errors.")
  private boolean strict;

  /**
   * Says what was noticed when the files were read.
   *
   * @throws Refusal if there is a warning and warnings are errors
   */
  void tell(Inputs inputs, Console console) throws Refusal {
    if (verbose) {
      inputs.remarks().forEach(remark -> console.err().println("note: " + remark));
    }
    List<Diagnostic> warnings = inputs.warnings();
    if (strict && !warnings.isEmpty()) {
      throw new Refusal(lines(warnings));
    }
    if (!quiet) {
      lines(warnings).forEach(console.err()::println);
    }
  }

  /** Says what a person should know of the count. */
  void tell(List<String> notes, Console console) {
    if (!quiet) {
      notes.forEach(note -> console.err().println("note: " + note));
    }
  }

  /** Returns at most {@link #MOST} problems a line each, and how many more there are. */
  static List<String> lines(List<Diagnostic> problems) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      lines.add(problem.toString());
    }
    if (problems.size() > MOST) {
      lines.add("and " + (problems.size() - MOST) + " more");
    }
    return lines;
  }
}
