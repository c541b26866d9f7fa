package nectally.cli;

import java.util.List;
import nectally.problem.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How much is said on standard error. */
final class MessageOptions {

  private final OptionSpec quiet =
      Options.flag("Say nothing on standard error but errors.", "-q", "--quiet");
  private final OptionSpec verbose =
      Options.flag("Say how the files were read.", "-v", "--verbose");
  private final OptionSpec strict =
      Options.flag("Treat warnings about the files as errors.", "--strict");

  MessageOptions(CommandSpec command) {
    command.addOption(quiet).addOption(verbose).addOption(strict);
  }

  /**
   * Says what was noticed when the files were read.
   *
   * @throws Refusal if there is a warning and warnings are errors
   */
  void tell(Inputs inputs, Console console) throws Refusal {
    if (Options.isSet(verbose)) {
      inputs.remarks().forEach(remark -> console.err().println("note: " + remark));
    }
    List<Diagnostic> warnings = inputs.warnings();
    if (Options.isSet(strict) && !warnings.isEmpty()) {
      throw new Refusal(Messages.lines(warnings.stream().map(Diagnostic::asError).toList()));
    }
    if (!Options.isSet(quiet)) {
      Messages.lines(warnings).forEach(console.err()::println);
    }
  }

  /** Says what a person should know of the count. */
  void tell(List<String> notes, Console console) {
    if (!Options.isSet(quiet)) {
      Messages.lines(notes).forEach(note -> console.err().println("note: " + note));
    }
  }
}
