package nectally.cli;

import java.util.List;
import nectally.problem.Diagnostic;

/** How much is said on standard error. */
final class MessageOptions implements Group {

  final Setting<String> quiet =
      Setting.flag("Say nothing on standard error but errors.", "-q", "--quiet");
  final Setting<String> verbose = Setting.flag("Say how the files were read.", "-v", "--verbose");
  final Setting<String> strict =
      Setting.flag("Treat warnings about the files as errors.", "--strict");

  @Override
  public List<Setting<?>> settings() {
    return List.of(quiet, verbose, strict);
  }

  /**
   * Says what was noticed when the files were read.
   *
   * @throws Refusal if there is a warning and warnings are errors
   */
  void tell(Inputs inputs, Console console) throws Refusal {
    if (verbose.isGiven()) {
      inputs.remarks().forEach(remark -> console.err().say("note: " + remark));
    }
    warn(inputs.warnings(), inputs.moreWarnings(), console);
  }

  /**
   * Says what is doubtful about files.
   *
   * @param more how much is beside {@code warnings}
   * @throws Refusal if there is a warning and warnings are errors
   */
  void warn(List<Diagnostic> warnings, long more, Console console) throws Refusal {
    if (strict.isGiven() && warnings.stream().anyMatch(Diagnostic::isWarning)) {
      throw new Refusal(Status.UNUSABLE, warnings.stream().map(Diagnostic::asError).toList(), more);
    }
    if (!quiet.isGiven()) {
      console.err().tell(warnings, more);
    }
  }

  /** Says what a person should know of the count. */
  void tell(List<String> notes, Console console) {
    if (!quiet.isGiven()) {
      console.err().note(notes);
    }
  }
}
