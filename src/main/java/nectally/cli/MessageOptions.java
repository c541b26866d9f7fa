package nectally.cli;

import java.util.List;
import nectally.input.Diagnostic;
import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class MessageOptions {

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
      throw new Refusal(Messages.lines(warnings));
    }
    if (!quiet) {
      Messages.lines(warnings).forEach(console.err()::println);
    }
  }

  /** Says what a person should know of the count. */
  void tell(List<String> notes, Console console) {
    if (!quiet) {
      Messages.lines(notes).forEach(note -> console.err().println("note: " + note));
    }
  }
}
